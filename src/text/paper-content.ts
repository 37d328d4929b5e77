import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { agreedAmount } from '../domain/apportionment/negotiation/concede-shares';
import type { Household, HouseholdId } from '../domain/building/household';
import type { OpinionState } from '../domain/consent/effective-opinions';
import type { Day } from '../domain/kernel/day';
import { err, ok, type Result } from '../domain/kernel/result';
import { ZERO_FEN } from '../domain/money/fen';
import { type ConsentView, consentOf } from '../domain/project/consent-view';
import { type MoneyView, moneyOf } from '../domain/project/money-view';
import { type Obstacle, obstaclesTo } from '../domain/project/readiness';
import type { ProjectState } from '../domain/project/state';
import { adoptedProposal } from '../domain/project/version';
import { isOfOneRule } from '../domain/proposal/pools-of';
import type { Proposal } from '../domain/proposal/proposal';
import { paperLaw } from './paper-law';
import { paperMerging } from './paper-merging';
import { paperVote } from './paper-vote';
import { ruleName } from './rule-name';
import { coefficientOf } from './why/coefficient';
import { householdFormula } from './why/household-formula';
import { ruleFormula } from './why/rule-formula';
import { ruleSentences } from './why/rule-sentences';
import { totalWeightOf, weightsOf, weightText } from './why/weights';
import { paperText } from './zh-cn/paper';

/**
 * The day up to which answers are counted, the day of issue (`null` writes a draft, 草稿), and the codes of the
 * record that the paper is made from (记录码).
 */
export type PaperDays = {
  readonly asOf: Day;
  readonly issuedOn: Day | null;
  readonly record?: readonly string[];
};

/**
 * Everything that papers show of a project, as one value to be frozen (定稿) or printed as a draft. A draft
 * needs only the figures; an issue needs everything settled. Refused with what still stands in the way.
 */
export function paperContentOf(
  state: ProjectState,
  { asOf, issuedOn, record = [] }: PaperDays,
): Result<PaperContent, readonly Obstacle[]> {
  const proposal = adoptedProposal(state);
  const money = moneyOf(state);
  const obstacles = obstaclesTo(state);
  if (!proposal || money.kind !== 'ready') return err(obstacles);
  if (issuedOn !== null && obstacles.length > 0) return err(obstacles);
  const { opinionOf, vote } = consentOf(state);
  const { outcome, version } = money;
  const { rule, households } = ruleAndHouseholds(state, proposal, money, opinionOf, issuedOn === null);
  const roomOf = new Map(state.households.map(({ id, room }) => [id, room]));
  return ok({
    place: state.place,
    isSample: state.sample !== null,
    scheme: { name: paperText.scheme(version.name), version: version.number, code: version.code },
    ...(record.length > 0 ? { record } : {}),
    issuedOn,
    storeys: state.shape.storeys,
    costs: outcome.costs.map(({ label, total }) => ({ label, amount: total })),
    funding: outcome.funding
      .filter(({ mode }) => mode === 'deducted')
      .map(({ label, amount }) => ({ label, amount })),
    gross: outcome.gross,
    external: outcome.external,
    contributions: outcome.contributions,
    compensation: outcome.compensation,
    net: outcome.net,
    reserve: outcome.reserve,
    unit: outcome.unit,
    rule,
    oddUnits: outcome.oddUnits.map(({ household }) => roomOf.get(household) ?? household),
    households,
    ...paperConcessions(money, roomOf),
    ...paperRefunds(money, households),
    vote: vote && paperVote(vote, opinionOf, state.households, asOf),
    ...lawPart(state),
    ...paperMerging(state),
    terms: state.terms,
  });
}

/** A local rule of the vote, where the papers must cite one. */
function lawPart({ jurisdiction }: ProjectState): Pick<PaperContent, 'law'> {
  const law = paperLaw(jurisdiction);
  return law === undefined ? {} : { law };
}

type Ready = Extract<MoneyView, { kind: 'ready' }>;

function ruleAndHouseholds(
  state: ProjectState,
  proposal: Proposal,
  money: Ready,
  opinionOf: ConsentView['opinionOf'],
  isDraft: boolean,
): Pick<PaperContent, 'rule' | 'households'> {
  const { outcome, scheme } = money;
  const weights = hasWeights(proposal) ? weightsOf(outcome) : new Map();
  const odd = new Set(outcome.oddUnits.map(({ household }) => household));
  const names = namesIn(state);
  const paperHousehold = (household: Household): readonly PaperHousehold[] => {
    const share = money.shareOf.get(household.id);
    if (share === undefined) return [];
    const { id, room, floor, use, title, area, areaSource } = household;
    const weight = weights.get(id);
    return [
      {
        ...{ id, room, floor, use, title, area, areaSource },
        owners: names(household),
        isParty: signs(opinionOf.get(id)?.state ?? 'pending', isDraft),
        standing: share.standing,
        coefficient:
          share.standing === 'shares' && isOfOneRule(proposal)
            ? coefficientOf(proposal, outcome, household)
            : null,
        weight: weight === undefined ? null : weightText(proposal.basis, weight),
        share: agreedAmount(share),
        voluntary: share.contribution,
        compensation: share.compensation,
        payable: share.payable,
        gotOddUnit: odd.has(id),
        formula: householdFormula(proposal, money, id),
      },
    ];
  };
  return {
    rule: {
      name: ruleName(proposal),
      sentences: ruleSentences(proposal, state.households, state.costs),
      formula: ruleFormula(proposal, state.costs),
      totalWeight: hasWeights(proposal) ? weightText(proposal.basis, totalWeightOf(outcome)) : null,
      tie: scheme.tie,
    },
    households: [...state.households].sort(groundFirst).flatMap(paperHousehold),
  };
}

/** Concessions with the rooms that they name; nothing at all where nobody gave way. */
function paperConcessions(
  { conceded }: Ready,
  roomOf: ReadonlyMap<HouseholdId, string>,
): Pick<PaperContent, 'concessions'> {
  const room = (id: HouseholdId): string => roomOf.get(id) ?? id;
  const concessions = conceded.map(({ concession: { household, amount, reason }, lines }) => ({
    room: room(household),
    amount,
    reason,
    lines: lines.map((line) => ({
      room: room(line.household),
      before: line.before,
      change: line.change,
      after: line.after,
    })),
  }));
  return concessions.length === 0 ? {} : { concessions };
}

/** Who has something back after acceptance, and how much; nothing at all where nobody has. */
function paperRefunds(
  { shareOf }: Ready,
  households: readonly PaperHousehold[],
): Pick<PaperContent, 'refunds'> {
  const refunds = households
    .map(({ id, room, share }) => ({ room, share, refund: shareOf.get(id)?.refundLater ?? ZERO_FEN }))
    .filter(({ refund }) => refund > 0);
  return refunds.length === 0 ? {} : { refunds };
}

/** Equal parts and agreed amounts have no weight worth a column. */
const hasWeights = (proposal: Proposal): boolean =>
  isOfOneRule(proposal) && proposal.basis.kind !== 'equal' && proposal.basis.kind !== 'custom';

/** Whoever agreed signs; on a draft also whoever has not decided yet, so that it shows what is being asked. */
function signs(state: OpinionState, isDraft: boolean): boolean {
  switch (state) {
    case 'consents':
    case 'consentsNotPaying':
      return true;
    case 'pending':
    case 'unreachable':
    case 'stale':
      return isDraft;
    case 'notBlocking':
    case 'abstains':
    case 'objects':
      return false;
  }
}

/** By code unit, not by locale: the same order on every machine. 401复式 comes before 402, and 901 before 1001. */
export const groundFirst = (a: Household, b: Household): number =>
  a.floor - b.floor ||
  leadingNumber(a.room) - leadingNumber(b.room) ||
  a.room.length - b.room.length ||
  (a.room < b.room ? -1 : 1);

const leadingNumber = (room: string): number => Number(/^\d+/.exec(room)?.[0] ?? 0);

const namesIn =
  ({ persons }: ProjectState) =>
  ({ owners }: Household): readonly string[] =>
    owners.map((owner) => persons.get(owner)?.name ?? paperText.erasedName);
