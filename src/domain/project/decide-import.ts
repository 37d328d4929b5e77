import { householdId } from '../building/household';
import { err, ok } from '../kernel/result';
import type { Command } from './command';
import { enterHouseholds, refuseFloor, refuseRoom } from './decide-households';
import type { Decision, Supplies } from './draft';
import { addHouseholds } from './evolve-households';
import type { ProjectState } from './state';

/**
 * Takes over a table of households as one step: first the flats that the building did not have, then what
 * the table says about each. Opinions, concessions and amounts agreed are no part of it and stay as they are.
 */
export function importHouseholds(
  state: ProjectState,
  { rows, added }: Extract<Command, { kind: 'importHouseholds' }>,
  supplies: Supplies,
): Decision {
  const highest = Math.max(0, ...state.households.map(({ seq }) => seq));
  let grown = state;
  const entries = [...rows];
  for (const [index, { floor, use, ...input }] of added.entries()) {
    const refusal = refuseRoom(grown, floor, input.room) ?? refuseFloor(grown, floor, input.room);
    if (refusal) return err(refusal);
    const id = householdId(supplies.newId());
    grown = addHouseholds(grown, [{ id, room: input.room, floor, use, seq: highest + 1 + index }]);
    entries.push({ ...input, id });
  }
  const entered = enterHouseholds(
    grown,
    { kind: 'enterHouseholds', way: 'imported', rows: entries },
    supplies,
  );
  if (added.length === 0) return entered;
  if (!entered.ok && entered.error.kind !== 'nothingToChange') return entered;
  const laidOut = grown.households
    .slice(state.households.length)
    .map(({ id, room, floor, use, seq }) => ({ id, room, floor, use, seq }));
  const body = { kind: 'householdsAdded', households: laidOut } as const;
  return ok([{ body, details: [] }, ...(entered.ok ? entered.value : [])]);
}
