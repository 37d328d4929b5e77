import { largestFirst, prefixes, undecided } from './by-area';
import type { Electorate, Voter } from './electorate';
import { isMet, type Requirement } from './requirement';
import { type Ballots, tally, withObjection } from './tally';

/** 「如果 103、202 都反对则不达到」: the fewest whose objection undoes a motion that would pass now; `null` where none can, or it would not pass. */
export type Upset = readonly Voter[] | null;

/** For a given number of objections the largest flats do the most harm; participation already holds and stays. */
export function upset(electorate: Electorate, ballots: Ballots, requirement: Requirement): Upset {
  const held = tally(electorate, ballots);
  if (!isMet(requirement, held)) return null;
  const voters = largestFirst(undecided(electorate, ballots));
  const size = prefixes(voters).findIndex((some) => !isMet(requirement, withObjection(held, some)));
  return size < 0 ? null : voters.slice(0, size);
}
