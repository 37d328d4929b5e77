import type { Household, HouseholdId } from '../../domain/building/household';
import { consentOf } from '../../domain/project/consent-view';
import type { ProjectState } from '../../domain/project/state';

const OPEN: ReadonlySet<string> = new Set(['pending', 'stale', 'unreachable']);

/** Whether a household is still to be asked: it has said nothing yet, or nothing about this version. */
export function isOpen(state: ProjectState): (household: Household) => boolean {
  const { opinionOf } = consentOf(state);
  return ({ id }) => OPEN.has(opinionOf.get(id)?.state ?? 'pending');
}

/**
 * The household to ask after this one: the next that has not answered, going up the stairs from here
 * and round again, so that nobody is visited twice for want of a list.
 */
export function nextHousehold(state: ProjectState, current: HouseholdId): Household | undefined {
  const at = state.households.findIndex(({ id }) => id === current);
  const round = [...state.households.slice(at + 1), ...state.households.slice(0, Math.max(at, 0))];
  return round.find(isOpen(state));
}
