import type { HouseholdId } from '../building/household';
import { type Cast, castBallots } from '../consent/counting';
import { type EffectiveOpinion, effectiveOpinions } from '../consent/effective-opinions';
import { type Electorate, electorateOf, unitsOf } from '../consent/electorate';
import { type Outlook, outlookOf } from '../consent/outlook';
import { allOf, approval, participation, type Requirement } from '../consent/requirement';
import { fen } from '../money/fen';
import { memo } from './memo';
import { type MoneyView, moneyOf } from './money-view';
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
};

/** What everybody's answers amount to under the version in use. */
export const consentOf: (state: ProjectState) => ConsentView = memo((state) => {
  const money = moneyOf(state);
  const version = money.kind === 'noProposal' ? '' : money.version.code;
  const opinionOf = effectiveOpinions(state.opinions, version, (household) =>
    payableOf(state, money, household),
  );
  const units = unitsOf(state.households);
  return {
    opinionOf,
    vote: units.ok ? voteOf(electorateOf(units.value), opinionOf, requirementOf(state)) : null,
  };
});

/** The requirement in force: 民法典 art. 278, double two thirds take part, double three quarters agree. */
const requirementOf = (_state: ProjectState): Requirement =>
  allOf(...participation([2, 3]), ...approval('participating', [3, 4]));

function voteOf(
  electorate: Electorate,
  opinionOf: ConsentView['opinionOf'],
  requirement: Requirement,
): VoteView {
  const cast = castBallots(electorate, opinionOf);
  return { electorate, cast, requirement, outlook: outlookOf(electorate, cast.ballots, requirement) };
}

/** What the household's owners pay for all their flats: a ceiling is meant for the purse, not for one door. */
function payableOf(state: ProjectState, money: MoneyView, household: HouseholdId) {
  if (money.kind !== 'ready') return null;
  const owners = ownersKey(state, household);
  const own = state.households.filter(
    ({ id }) => id === household || (owners !== '' && ownersKey(state, id) === owners),
  );
  return fen(own.reduce((sum, { id }) => sum + (money.shareOf.get(id)?.payable ?? 0), 0));
}

const ownersKey = (state: ProjectState, household: HouseholdId): string =>
  [...(state.households.find(({ id }) => id === household)?.owners ?? [])].sort().join('+');
