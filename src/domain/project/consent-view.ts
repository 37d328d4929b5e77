import type { HouseholdId } from '../building/household';
import { type Cast, castBallots } from '../consent/counting';
import { type EffectiveOpinion, effectiveOpinions } from '../consent/effective-opinions';
import { type Electorate, electorateOf, type Unit, unitsOf } from '../consent/electorate';
import { type Outlook, outlookOf } from '../consent/outlook';
import type { Requirement } from '../consent/requirement';
import { jurisdictionOf } from '../jurisdictions';
import type { Jurisdiction } from '../jurisdictions/jurisdiction';
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
    vote: units.ok ? voteOf(units.value, opinionOf, jurisdictionOf(state.jurisdiction)) : null,
  };
});

function voteOf(
  units: readonly Unit[],
  opinionOf: ConsentView['opinionOf'],
  { mergeRule, counting, requirement }: Jurisdiction,
): VoteView {
  const electorate = electorateOf(units, mergeRule);
  const cast = castBallots(electorate, opinionOf, counting);
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
