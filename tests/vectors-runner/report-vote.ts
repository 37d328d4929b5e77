import { smallestBlock, soloVetoes } from '../../src/domain/consent/blocking';
import type { Electorate, Voter } from '../../src/domain/consent/electorate';
import { followingMajority, majorityOf } from '../../src/domain/consent/follow-majority';
import { leastChange } from '../../src/domain/consent/least-change';
import { missingConsent } from '../../src/domain/consent/missing-consent';
import { needs } from '../../src/domain/consent/needs';
import { allOf, isMet, participation } from '../../src/domain/consent/requirement';
import { type Status, statusOf } from '../../src/domain/consent/status';
import { type Ballots, countOf, type Tally, tally } from '../../src/domain/consent/tally';
import { type Rule, requirementOf } from './read-vote';
import type { Json, JsonObject } from './vector';

const STATUS_NAMES: Readonly<Record<Status, string>> = {
  lockedPass: 'LOCKED_PASS',
  passIfClosedNow: 'PASS_IF_CLOSED_NOW',
  open: 'OPEN',
  impossible: 'IMPOSSIBLE',
};

/** Everything the vectors may ask about one vote, under the names they use. */
export function reportVote(
  electorate: Electorate,
  ballots: Ballots,
  rule: Rule,
  served: ReadonlySet<string> | null = null,
): JsonObject {
  const requirement = requirementOf(rule);
  const cast = tally(electorate, ballots);
  const reached = countOf(
    electorate.voters.filter(({ id }) => !ballots.has(id) && (served === null || served.has(id))),
  );
  const closed = rule.followsMajority ? followingMajority(cast, reached) : cast;
  const missing = missingConsent(electorate, ballots, requirement);
  const change = leastChange(electorate, ballots, requirement);
  const block = smallestBlock(electorate, ballots, requirement);
  const [need] = needs(requirement, cast);
  return {
    tally: tallyJson(cast),
    closedTally: tallyJson(closed),
    followed: majorityOf(cast),
    quorumOk: isMet(allOf(...participation(rule.quorum)), closed),
    passNow: isMet(requirement, closed),
    status: STATUS_NAMES[statusOf(requirement, cast, closed)],
    needYesHeads: need?.heads ?? null,
    needYesArea001: need?.area ?? null,
    minimalSet:
      missing.kind === 'nobody' ? [] : missing.kind === 'some' ? idsOf(missing.sets[0] ?? []) : null,
    minChange: change && {
      cost: change.newConsents.length + change.converted.length,
      newYes: idsOf(change.newConsents),
      converted: idsOf(change.converted),
    },
    ...blockJson(block?.voters ?? null),
    soloVeto: idsOf(soloVetoes(electorate, ballots, requirement)),
    votersCount: electorate.heads,
    perUnitCount: electorate.voters.flatMap(({ households }) => households).length,
    voters: Object.fromEntries(electorate.voters.map(({ id, area }) => [id, area])),
  };
}

/** The smallest block under every name that it may be asked by. */
function blockJson(voters: readonly Voter[] | null): JsonObject {
  const size = voters === null ? null : voters.length;
  const set = voters === null ? null : idsOf(voters);
  return {
    size,
    minSize: size,
    minimalSize: size,
    blockingSize: size,
    minBlocking: size,
    set,
    blockingSet: set,
    minimalBlockingSet: set,
  };
}

export const idsOf = (voters: readonly Voter[]): readonly Json[] => voters.map(({ id }) => `${id}`);

const tallyJson = ({ entitled, participating, consenting, objecting, abstaining }: Tally): JsonObject => ({
  H: entitled.heads,
  A: entitled.area,
  h_yes: consenting.heads,
  a_yes: consenting.area,
  h_no: objecting.heads,
  a_no: objecting.area,
  h_abstain: abstaining.heads,
  a_abstain: abstaining.area,
  h_P: participating.heads,
  a_P: participating.area,
});
