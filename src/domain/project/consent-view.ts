import type { HouseholdId } from '../building/household';
import { type Cast, type Counting, castBallots } from '../consent/counting';
import { type EffectiveOpinion, effectiveOpinions } from '../consent/effective-opinions';
import { type Electorate, electorateOf, unitsOf } from '../consent/electorate';
import { type Outlook, outlookOf } from '../consent/outlook';
import { ownPayable } from '../consent/own-payable';
import type { Requirement } from '../consent/requirement';
import { jurisdictionOf } from '../jurisdictions';
import type { Jurisdiction } from '../jurisdictions/jurisdiction';
import { memo } from '../kernel/memo';
import { countingIn } from './counting-in';
import { moneyOf } from './money-view';
import { provisionsIn } from './provisions-in';
import type { OpinionEntry, ProjectState } from './state';

/** The vote as it stands (表决): who is entitled, what counts, what the tests say. */
export type ConsentView = {
  readonly opinionOf: ReadonlyMap<HouseholdId, EffectiveOpinion<OpinionEntry>>;
  /** `null` while an area is missing: every test has area in its base. */
  readonly vote: VoteView | null;
};

export type VoteView = {
  readonly electorate: Electorate;
  readonly cast: Cast;
  readonly requirement: Requirement;
  readonly outlook: Outlook;
  /** How 不阻挡 and 暂不出资 were counted. */
  readonly counting: Counting;
};

/** What everybody's answers amount to under the version in use. */
export const consentOf: (state: ProjectState) => ConsentView = memo((state) => {
  const money = moneyOf(state);
  const version = money.kind === 'noProposal' ? '' : money.version.code;
  const place = jurisdictionOf(state.jurisdiction);
  const units = unitsOf(state.households);
  const electorate = units.ok ? electorateOf(units.value, provisionsIn(state).mergeRule) : null;
  const shareOf = money.kind === 'ready' ? money.shareOf : null;
  const payableOf =
    electorate && shareOf
      ? ownPayable(electorate, (household) => shareOf.get(household)?.payable ?? null)
      : () => null;
  const opinionOf = effectiveOpinions(state.opinions, version, payableOf);
  return { opinionOf, vote: electorate && voteOf(electorate, opinionOf, place, countingIn(state)) };
});

function voteOf(
  electorate: Electorate,
  opinionOf: ConsentView['opinionOf'],
  { requirement }: Jurisdiction,
  counting: Counting,
): VoteView {
  const cast = castBallots(electorate, opinionOf, counting);
  return {
    electorate,
    cast,
    requirement,
    counting,
    outlook: outlookOf(electorate, cast.ballots, requirement),
  };
}
