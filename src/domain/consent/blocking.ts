import { largestFirst, prefixes, undecided } from './by-area';
import type { Electorate, Voter, VoterId } from './electorate';
import { isMet, type Requirement } from './requirement';
import {
  type Ballots,
  type Count,
  countOf,
  silent,
  type Tally,
  take,
  tally,
  withConsent,
  withObjection,
} from './tally';

/** The fewest heads that can still stop the motion though all others consent, and how they would. */
export type Block = { readonly voters: readonly Voter[]; readonly by: 'objecting' | 'stayingAway' };

/**
 * The smallest set of silent heads that can block (谁能否决): for a given number the largest own the
 * most. Objecting only breaks approval and staying away only breaks participation, so the two pure
 * ways are tried, objecting first (domain-spec §4.6). `absent` are heads expected never to answer.
 * An empty set: it is impossible already. `null`: nobody can block any more.
 */
export function smallestBlock(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
  absent: ReadonlySet<VoterId> = new Set(),
): Block | null {
  const held = tally(electorate, ballots);
  const voters = largestFirst(undecided(electorate, ballots).filter(({ id }) => !absent.has(id)));
  const sums = prefixes(voters);
  const rest = countOf(voters);
  for (const [size, blockers] of sums.entries()) {
    const by = howBlocked(requirement, held, blockers, take(rest, blockers));
    if (by) return { voters: voters.slice(0, size), by };
  }
  return null;
}

/** Silent heads that can each stop the motion alone (一票否决). */
export function soloVetoes(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
): readonly Voter[] {
  const held = tally(electorate, ballots);
  const rest = silent(held);
  if (!isMet(requirement, withConsent(held, rest))) return [];
  return undecided(electorate, ballots).filter(({ area }) => {
    const one = { heads: 1, area };
    return howBlocked(requirement, held, one, take(rest, one)) !== null;
  });
}

function howBlocked(
  requirement: Requirement,
  held: Tally,
  blockers: Count,
  others: Count,
): Block['by'] | null {
  const carried = withConsent(held, others);
  if (!isMet(requirement, withObjection(carried, blockers))) return 'objecting';
  return isMet(requirement, carried) ? null : 'stayingAway';
}
