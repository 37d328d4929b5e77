import type { Share } from '../../domain/apportionment/outcome';
import { UNITS } from '../../domain/apportionment/scheme';
import type { ExplanationStep } from '../../domain/apportionment/trace/explanation';
import { isSame, whole } from '../../domain/kernel/ratio';
import { fen, sumFen } from '../../domain/money/fen';
import { sharingHouseholds } from '../../domain/project/raised';
import { isOfOneRule } from '../../domain/proposal/pools-of';
import { floorsText } from '../floors';
import { figures } from '../format';
import { ruleName } from '../rule-name';
import { whyText } from '../zh-cn/why';
import { beforeBounds, boundOn } from './bounds';
import { coefficientOf } from './coefficient';
import { shareProduct } from './household-formula';
import { type PoolView, poolViews } from './pool-views';
import { exactBeforeRounding } from './quotient';
import type { Told, WhyLine, WhyPoint } from './told';
import { weightLine } from './weight-line';
import { ownCoefficient, ownFactors, weightText, weightUnit } from './weights';

type OwnStep = Extract<ExplanationStep, { kind: 'weights' | 'ownWeight' | 'multiply' | 'bounds' }>;

/** Everybody's coefficients, one's own weight, the multiplication, and what caps and floors do to it. */
export function ownPoints(told: Told, step: OwnStep): readonly WhyPoint[] {
  switch (step.kind) {
    case 'weights':
      return viewsOf(told, step.pool).map((view) => weightsPoint(toldOf(told, view), view));
    case 'ownWeight':
      return viewsOf(told, step.pool).map((view) => ownWeightPoint(toldOf(told, view), step, view));
    case 'multiply':
      return multiplyPoint(told);
    case 'bounds':
      return boundsPoint(told, step);
  }
}

/** The rule that shares a pool; none where nothing is in it. */
const viewsOf = ({ proposal, money }: Told, pool: string): readonly PoolView[] =>
  poolViews(proposal, money.outcome).filter(({ id }) => id === pool);

/** The same told of one pool, as if its rule were the only one. */
const toldOf = (told: Told, { proposal, outcome }: PoolView): Told => ({
  ...told,
  proposal,
  money: { ...told.money, outcome },
});

function weightsPoint(told: Told, { id, label }: PoolView): WhyPoint {
  const { proposal, money } = told;
  const rule = ruleName(proposal);
  return {
    key: label === null ? 'weights' : `weights.${id}`,
    kind: 'step',
    sentence:
      label === null
        ? whyText.weights(rule, proposal.name, money.version.number)
        : whyText.partWeights(label, figures(sumFen(money.outcome.pools.map(({ amount }) => amount))), rule),
    lines: coefficientLines(told),
  };
}

/** Every floor's coefficient, top floor first; households with one of their own are named apart. */
function coefficientLines({ proposal, money, households, household }: Told): readonly WhyLine[] {
  const sharing = sharingHouseholds(money.outcome, households);
  const own = sharing.filter(({ id }) => ownCoefficient(proposal, id) !== null);
  const common = sharing.filter((each) => !own.includes(each));
  const floors = [...new Set(common.map(({ floor }) => floor))].sort((a, b) => b - a);
  const ofFloors = floors.flatMap((floor) => {
    const first = common.find((each) => each.floor === floor);
    const text = first ? coefficientOf(proposal, money.outcome, first) : null;
    const isHere = household.floor === floor && !own.includes(household);
    return text === null ? [] : [{ label: whyText.floor(floorsText([floor]), isHere), amount: text }];
  });
  const ofOwn = own.map((each) => ({
    label: whyText.joined(each.room, each.id === household.id),
    amount: ownCoefficient(proposal, each.id) ?? '',
  }));
  return proposal.basis.kind === 'householdPercent' ? [] : [...ofFloors, ...ofOwn];
}

function ownWeightPoint(
  { proposal, money, households, household }: Told,
  step: Extract<OwnStep, { kind: 'ownWeight' }>,
  { id, label }: PoolView,
): WhyPoint {
  const { outcome } = money;
  const { basis } = proposal;
  const unit = whyText.weightUnits[weightUnit(basis)];
  const total = outcome.pools[0]?.totalWeight ?? step.weight;
  const count = sharingHouseholds(outcome, households).length;
  const factors = ownFactors(proposal, household.id);
  return {
    key: label === null ? 'own' : `own.${id}`,
    kind: 'step',
    sentence: label === null ? whyText.ownWeight : whyText.ownWeightOf(label),
    lines: [
      {
        label: weightLine(step, factors) ?? whyText.yours,
        amount: `${weightText(basis, step.weight)}${unit}`,
      },
      { label: whyText.together(count), amount: `${weightText(basis, total)}${unit}` },
    ],
  };
}

function multiplyPoint(told: Told): readonly WhyPoint[] {
  const { proposal, money, household } = told;
  const share = money.shareOf.get(household.id);
  if (share === undefined || (proposal.basis.kind === 'custom' && isOfOneRule(proposal))) return [];
  const { outcome } = money;
  const product = shareProduct(proposal, outcome, household.id).replace(/[×÷]/g, ' $& ');
  const byParts = beforeBounds(outcome, share);
  const lines = [{ label: product, amount: exactBeforeRounding(byParts, outcome.unit) }];
  const isBounded = boundOn(outcome, household.id) !== null;
  return [
    {
      key: 'multiply',
      kind: 'step',
      sentence: whyText.multiply,
      lines: isBounded ? lines : [...lines, ...roundedLine(told, share)],
    },
  ];
}

/** What caps and floors make of it, where anybody reaches one. */
function boundsPoint(
  told: Told,
  { reached, exact }: Extract<OwnStep, { kind: 'bounds' }>,
): readonly WhyPoint[] {
  const share = told.money.shareOf.get(told.household.id);
  if (share === undefined) return [];
  const { unit } = told.money.outcome;
  return [
    {
      key: 'bounds',
      kind: 'step',
      sentence: whyText.bounds[reached],
      lines: [
        {
          label: whyText.byParts,
          amount: exactBeforeRounding(beforeBounds(told.money.outcome, share), unit),
        },
        { label: whyText.bounded[reached], amount: exactBeforeRounding(exact, unit) },
        ...roundedLine(told, share),
      ],
    },
  ];
}

/** How the exact amount became a whole one; nothing where it was whole. */
function roundedLine({ money: { outcome } }: Told, { household, exact, amount }: Share): readonly WhyLine[] {
  if (isSame(exact, whole(amount))) return [];
  const isUp = outcome.oddUnits.some((odd) => odd.household === household);
  const unit = whyText.units[outcome.unit];
  return [
    {
      label: whyText.rounded(unit, isUp ? figures(fen(UNITS[outcome.unit])) : null),
      amount: figures(amount),
    },
  ];
}
