import { type Household, type HouseholdId, householdId } from '../building/household';
import { floorsOf } from '../building/shape';
import { lookUp } from '../kernel/entry';
import { err, ok } from '../kernel/result';
import type { HouseholdEntry } from '../log/fact-body';
import type { Command, HouseholdInput, Refusal } from './command';
import type { Decision, Draft, Supplies } from './draft';
import { nameOwners } from './name-owners';
import type { ProjectState } from './state';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Writes rows of the household list; only what really differs becomes part of the fact. */
export function enterHouseholds(
  state: ProjectState,
  { way, rows }: Of<'enterHouseholds'>,
  supplies: Supplies,
): Decision {
  const refusal = refuseRows(state, rows);
  if (refusal) return err(refusal);
  const drafted = rows.map((row) => entryOf(state, row, supplies));
  const entries = drafted.map(({ entry }) => entry).filter((entry) => Object.keys(entry).length > 1);
  if (entries.length === 0) return err({ kind: 'nothingToChange' });
  return ok([
    { body: { kind: 'householdsEntered', way, entries }, details: drafted.flatMap(({ details }) => details) },
  ]);
}

export function addHousehold(
  state: ProjectState,
  { floor, room, use }: Of<'addHousehold'>,
  { newId }: Supplies,
): Decision {
  const id = householdId(newId());
  const refusal = refuseRoom(state, floor, room) ?? refuseFloor(state, floor, room);
  if (refusal) return err(refusal);
  const seq = Math.max(0, ...state.households.map((each) => each.seq)) + 1;
  return ok([
    { body: { kind: 'householdsAdded', households: [{ id, room, floor, use, seq }] }, details: [] },
  ]);
}

export function removeHousehold(state: ProjectState, { household }: Of<'removeHousehold'>): Decision {
  if (!find(state, household)) return err({ kind: 'unknownHousehold', household });
  return ok([{ body: { kind: 'householdsRemoved', households: [household] }, details: [] }]);
}

/**
 * Says that two flats belong to the same owners, who then count as one head (法释〔2020〕17号第九条).
 * Namesakes stay two persons until somebody says this.
 */
export function declareSameOwner(state: ProjectState, { household, as }: Of<'declareSameOwner'>): Decision {
  const [one, other] = [find(state, household), find(state, as)];
  if (!one) return err({ kind: 'unknownHousehold', household });
  if (!other) return err({ kind: 'unknownHousehold', household: as });
  const owners = other.owners.map((person) => ({
    person,
    details: lookUp(state.persons, person).details,
  }));
  const isSame = one.owners.join() === other.owners.join();
  return isSame
    ? err({ kind: 'nothingToChange' })
    : ok([
        { body: { kind: 'householdsEntered', way: 'typed', entries: [{ id: one.id, owners }] }, details: [] },
      ]);
}

function entryOf(
  state: ProjectState,
  { owners: names, phone, ...input }: HouseholdInput,
  supplies: Supplies,
): { readonly entry: HouseholdEntry; readonly details: Draft['details'] } {
  const held = find(state, input.id);
  const changed = INPUT_FIELDS.filter((field) => field in input && input[field] !== held?.[field]).map(
    (field) => [field, input[field]] as const,
  );
  const named = held && nameOwners(state, held, { names, phone }, supplies);
  const entry: HouseholdEntry = { id: input.id, ...Object.fromEntries(changed) };
  return named
    ? { entry: { ...entry, owners: named.owners }, details: named.details }
    : { entry, details: [] };
}

type InputField = Exclude<keyof HouseholdInput, 'id' | 'owners' | 'phone'>;
const INPUT_FIELDS: readonly InputField[] = ['room', 'floor', 'use', 'area', 'areaSource', 'title'];

function refuseRows(state: ProjectState, rows: readonly HouseholdInput[]): Refusal | undefined {
  const after = state.households.map((held) => ({ ...held, ...rows.find(({ id }) => id === held.id) }));
  const stranger = rows.find(({ id }) => !find(state, id));
  if (stranger) return { kind: 'unknownHousehold', household: stranger.id };
  const moved = after.filter(({ id }) => rows.some((row) => row.id === id));
  const nameless = moved.find(({ room }) => room.trim() === '');
  if (nameless) return { kind: 'roomMissing', floor: nameless.floor };
  const double = moved.find(({ id, room }) => after.some((each) => each.id !== id && each.room === room));
  if (double) return { kind: 'roomTaken', room: double.room };
  return moved
    .map(({ floor, room }) => refuseFloor(state, floor, room))
    .find((refusal) => refusal !== undefined);
}

export const refuseRoom = (state: ProjectState, floor: number, room: string): Refusal | undefined => {
  if (room.trim() === '') return { kind: 'roomMissing', floor };
  return state.households.some((each) => each.room === room) ? { kind: 'roomTaken', room } : undefined;
};

export const refuseFloor = (state: ProjectState, floor: number, room: string): Refusal | undefined =>
  floorsOf(state.shape).includes(floor) ? undefined : { kind: 'floorOutOfRange', floor, room };

const find = (state: ProjectState, id: HouseholdId): Household | undefined =>
  state.households.find((each) => each.id === id);
