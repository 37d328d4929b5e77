import { largestFirst, prefixes, undecided } from './by-area';
import type { Electorate, Voter } from './electorate';
import { shortestPrefix } from './missing-consent';
import { needs } from './needs';
import type { Requirement } from './requirement';
import { add, type Ballots, type Count, type Tally, take, tally } from './tally';

/** The fewest people to be won, counting both those who were silent and those who come round (改为同意). */
export type LeastChange = { readonly newConsents: readonly Voter[]; readonly converted: readonly Voter[] };

/**
 * The fewest heads whose consent passes the motion when those who object or abstain may come round
 * too. One who comes round weighs four new consents under the three-quarters rule (domain-spec §4.5,
 * vector C07). Of equally few, the change that turns the fewest is taken. `null`: nothing helps.
 */
export function leastChange(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
): LeastChange | null {
  const held = tally(electorate, ballots);
  const voters = largestFirst(undecided(electorate, ballots));
  const others = largestFirst(electorate.voters.filter(({ id }) => isOther(ballots, id)));
  const sums = prefixes(voters);
  let best: LeastChange | null = null;
  prefixes(others).forEach((turned, count) => {
    const sizes = needs(requirement, afterTurning(held, turned)).map((need) => shortestPrefix(sums, need));
    const size = Math.min(...sizes.filter((each) => each >= 0));
    if (size + count >= sizeOf(best)) return;
    best = { newConsents: voters.slice(0, size), converted: others.slice(0, count) };
  });
  return best;
}

const isOther = (ballots: Ballots, id: Voter['id']): boolean =>
  ballots.get(id) === 'objects' || ballots.get(id) === 'abstains';

const sizeOf = (change: LeastChange | null): number =>
  change === null ? Number.POSITIVE_INFINITY : change.newConsents.length + change.converted.length;

/** Only what consents and who takes part enters a requirement, so what they had said before is not told apart. */
const afterTurning = (held: Tally, turned: Count): Tally => ({
  ...held,
  consenting: add(held.consenting, turned),
  objecting: take(held.objecting, turned),
});
