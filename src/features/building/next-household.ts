import type { Household, HouseholdId } from '../../domain/building/household';
import { consentOf } from '../../domain/project/consent-view';
import type { ProjectState } from '../../domain/project/state';

const OPEN: ReadonlySet<string> = new Set(['pending', 'stale', 'unreachable']);

/**
 * The household to ask after this one: the next that has not answered, going up the stairs from here
 * and round again, so that nobody is visited twice for want of a list.
 */
export function nextHousehold(state: ProjectState, current: HouseholdId): Household | undefined {
  const { opinionOf } = consentOf(state);
  const at = state.households.findIndex(({ id }) => id === current);
  const round = [...state.households.slice(at + 1), ...state.households.slice(0, Math.max(at, 0))];
  return round.find(({ id }) => OPEN.has(opinionOf.get(id)?.state ?? 'pending'));
}
