import type { Voter } from './electorate';

/** Voters with the same area are interchangeable in every count; the commonest kind comes first. */
export type AreaKind = { readonly area: number; readonly voters: readonly Voter[] };

/** Sorts voters into kinds of one area each. */
export function areaKinds(voters: readonly Voter[]): readonly AreaKind[] {
  const kinds = new Map<number, Voter[]>();
  for (const voter of voters) {
    const kind = kinds.get(voter.area);
    if (kind) kind.push(voter);
    else kinds.set(voter.area, [voter]);
  }
  return [...kinds]
    .map(([area, same]) => ({ area, voters: same }))
    .sort((a, b) => b.voters.length - a.voters.length);
}
