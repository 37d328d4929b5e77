import type { Electorate, Voter } from './electorate';
import type { Ballot, Ballots, Count } from './tally';

/** Largest first, ties in the building's order: for a given number of heads a prefix owns the most. */
export const largestFirst = (voters: readonly Voter[]): readonly Voter[] =>
  [...voters].sort((a, b) => b.area - a.area || a.seq - b.seq);

/** Heads that have cast none of the three ballots. */
export const undecided = ({ voters }: Electorate, ballots: Ballots): readonly Voter[] =>
  voters.filter(({ id }) => !ballots.has(id));

/** Heads and area of the first 0, 1, 2 … voters of a list. */
export function prefixes(voters: readonly Voter[]): readonly Count[] {
  const counts: Count[] = [{ heads: 0, area: 0 }];
  let area = 0;
  voters.forEach((voter, index) => {
    area += voter.area;
    counts.push({ heads: index + 1, area });
  });
  return counts;
}

/** The ballots with some voters' put to the same answer. */
export const withBallot = (ballots: Ballots, voters: readonly Voter[], ballot: Ballot): Ballots =>
  new Map([...ballots, ...voters.map(({ id }) => [id, ballot] as const)]);
