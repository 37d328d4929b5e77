import { type Household, type PersonId, personId } from '../building/household';
import type { PersonEntry } from '../log/fact-body';
import { type PersonalDetails, personalDetails } from '../log/personal-details';
import type { Supplies } from './draft';
import type { ProjectState } from './state';

type Names = { readonly names?: readonly string[] | undefined; readonly phone?: string | undefined };
type Named = { readonly owners: readonly PersonEntry[]; readonly details: readonly PersonalDetails[] };

/**
 * Turns typed names into persons. A name corrected in its place stays the same person, unless that
 * person also owns another flat: then it is somebody new. A name that stays keeps its person.
 * Returns nothing where names and phone are what they were.
 */
export function nameOwners(
  state: ProjectState,
  household: Household,
  { names, phone }: Names,
  supplies: Supplies,
): Named | undefined {
  const held = household.owners.map((id) => state.persons.get(id));
  const wanted = (names ?? held.map((person) => person?.name ?? '')).filter((name) => name !== '');
  const heldPhone = held[0]?.phone ?? '';
  const wantedPhone = phone ?? heldPhone;
  const isSame =
    wanted.join('\n') === held.map((each) => each?.name ?? '').join('\n') && wantedPhone === heldPhone;
  if (isSame) return undefined;

  const drafted = wanted.map((name, index) => {
    const person = held.find((each) => each?.name === name) ?? held[index];
    const values = { name, ...(index === 0 && wantedPhone !== '' ? { phone: wantedPhone } : {}) };
    const keeps = person !== undefined && (person.name === name || !ownsAnother(state, household, person.id));
    const isUntouched = keeps && person.name === name && (person.phone ?? '') === (values.phone ?? '');
    if (isUntouched) return { entry: { person: person.id, details: person.details }, details: [] };
    const details = personalDetails(supplies.newSalt(), values);
    return {
      entry: { person: keeps ? person.id : personId(supplies.newId()), details: details.digest },
      details: [details],
    };
  });
  return { owners: drafted.map(({ entry }) => entry), details: drafted.flatMap(({ details }) => details) };
}

const ownsAnother = (state: ProjectState, household: Household, person: PersonId): boolean =>
  state.households.some(({ id, owners }) => id !== household.id && owners.includes(person));
