import type { Household, HouseholdId } from '../building/household';
import type { HouseholdEntry, HouseholdLaidOut, PersonEntry } from '../log/fact-body';
import type { PersonalDetails } from '../log/personal-details';
import type { Person, ProjectState } from './state';

/** Adds laid-out households that are not there yet, keeping all in their immutable order. */
export function addHouseholds(state: ProjectState, laidOut: readonly HouseholdLaidOut[]): ProjectState {
  const known = new Set(state.households.map(({ id }) => id));
  const added = laidOut.filter(({ id }) => !known.has(id)).map(blankHousehold);
  return { ...state, households: [...state.households, ...added].sort((a, b) => a.seq - b.seq) };
}

export function removeHouseholds(state: ProjectState, gone: readonly HouseholdId[]): ProjectState {
  return { ...state, households: state.households.filter(({ id }) => !gone.includes(id)) };
}

/** Writes what was entered over the households it names; fields that the entry leaves out stay. */
export function enterHouseholds(
  state: ProjectState,
  entries: readonly HouseholdEntry[],
  details: readonly PersonalDetails[],
): ProjectState {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const persons = new Map(state.persons);
  for (const entry of entries.flatMap(({ owners }) => owners ?? [])) {
    persons.set(entry.person, personOf(entry, details, state.persons.get(entry.person)));
  }
  const households = state.households.map((household) => enter(household, byId.get(household.id)));
  return { ...state, households, persons };
}

const blankHousehold = ({ id, room, floor, use, seq }: HouseholdLaidOut): Household => ({
  id,
  room,
  floor,
  use,
  seq,
  area: null,
  areaSource: 'unknown',
  title: 'private',
  owners: [],
});

function enter(household: Household, entry: HouseholdEntry | undefined): Household {
  if (entry === undefined) return household;
  const { owners, id: _, ...fields } = entry;
  return { ...household, ...fields, owners: owners?.map(({ person }) => person) ?? household.owners };
}

function personOf(
  { person, details: digest }: PersonEntry,
  details: readonly PersonalDetails[],
  known: Person | undefined,
): Person {
  if (known?.details === digest && known.name !== null) return known;
  const values = details.find((each) => each.digest === digest)?.values;
  return { id: person, details: digest, name: values?.['name'] ?? null, phone: values?.['phone'] ?? null };
}
