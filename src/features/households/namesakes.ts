import type { Household, HouseholdId } from '../../domain/building/household';
import type { ProjectState } from '../../domain/project/state';

/** Two households whose owners bear the same names but are on record as different people. */
export type Namesakes = { readonly one: Household; readonly other: Household; readonly names: string };

/** Names a pair, to remember that somebody said they are two people. */
export const pairKey = (one: HouseholdId, other: HouseholdId): string => `${one} ${other}`;

/**
 * The pairs that somebody should be asked about: one person with two flats is one head in the vote
 * (法释〔2020〕17号第九条), and only people can tell. Each household is asked about once, against the
 * first of the same name.
 */
export function namesakesIn(state: ProjectState): readonly Namesakes[] {
  const byNames = new Map<string, Household[]>();
  for (const household of state.households) {
    const names = household.owners.map((owner) => state.persons.get(owner)?.name ?? '');
    if (names.length === 0 || names.includes('')) continue;
    const key = [...names].sort().join('、');
    byNames.set(key, [...(byNames.get(key) ?? []), household]);
  }
  return [...byNames].flatMap(([names, [one, ...others]]) =>
    one === undefined
      ? []
      : others.filter((other) => ownersKey(other) !== ownersKey(one)).map((other) => ({ one, other, names })),
  );
}

const ownersKey = ({ owners }: Household): string => [...owners].sort().join();
