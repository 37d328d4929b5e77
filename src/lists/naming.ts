import type { Household } from '../domain/building/household';
import type { ProjectState } from '../domain/project/state';
import { maskName, maskPhone, type NameKind } from '../text/mask';

/** Whether people's names and phones are written in full (全名) or as they may be posted (王*国, 138****5678). */
export type Naming = 'masked' | 'full';

const kindOf = ({ title }: Household): NameKind =>
  title === 'unit' || title === 'public' || title === 'developer' ? 'unit' : 'person';

/** The names of a household's owners, the owner first. */
export const ownerNames = (state: ProjectState, household: Household, naming: Naming): readonly string[] =>
  household.owners
    .map((id) => state.persons.get(id)?.name ?? '')
    .map((name) => (naming === 'full' ? name : maskName(name, kindOf(household))));

/** The phone of the first owner; empty where there is none. */
export function ownerPhone(state: ProjectState, { owners: [first] }: Household, naming: Naming): string {
  const phone = (first === undefined ? null : state.persons.get(first)?.phone) ?? '';
  return phone === '' || naming === 'full' ? phone : maskPhone(phone);
}

/** A name among the words that go with an entry: they may have been erased. */
export const erasableName = (name: string | undefined, naming: Naming): string =>
  naming === 'full' ? (name ?? '') : maskName(name ?? '');
