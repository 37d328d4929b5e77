import { entry } from '../../kernel/entry';
import { type Ratio, whole } from '../../kernel/ratio';
import { ratiosOf } from '../../money/quotas';
import { figuresOf } from '../figures-of';
import type { Figures, RoundedShare } from '../outcome';
import { UNITS } from '../round-unit';
import type { Working } from '../working';
import { fromRule, fromScheme, fromStep, line, ofHousehold, PROJECT } from './lines';
import type { TraceInput, TraceStep } from './trace';

/** Steps 10 to 15: quota, whole units, bounds, rounding, payable, cash; and what the house pays together. */
export function traceShares(working: Working): readonly TraceStep[] {
  const { rest, collect, scheme } = working;
  const figures = figuresOf(working);
  const unit = UNITS[figures.unit];
  const collected = {
    exact: ratiosOf(working.exact),
    whole: ratiosOf(working.collected),
    bounded: ratiosOf(working.bounded.quotas),
  };
  const up = new Set<string>(figures.oddUnits.map(({ household }) => household));
  return [
    line(
      'collect',
      'collect',
      PROJECT,
      [fromStep('R', 'rest', rest), fromRule('u', 'unit', scheme.roundMode === 'ceil' ? 1 : unit, 'fen')],
      'ceil(R/u)*u',
      collect,
    ),
    ...figures.shares.flatMap((share, index) => [
      ...quotaSteps(working, share, index, collected),
      ...amountSteps(working, share, entry(collected.bounded, index), unit, up.has(share.household)),
    ]),
    ...houseSteps(working, figures),
  ];
}

type Exact = Readonly<Record<'exact' | 'whole' | 'bounded', readonly Ratio[]>>;

function quotaSteps(
  working: Working,
  { household }: RoundedShare,
  index: number,
  exact: Exact,
): readonly TraceStep[] {
  const subject = ofHousehold(household);
  const { sums, rest, collect, bounded } = working;
  const carried = working.pools.filter(({ amount }) => amount > 0);
  const parts = carried.flatMap(({ pool, amount, weights, totalWeight }, at): readonly TraceInput[][] => {
    const own = weights.find((weight) => weight.household.id === household);
    if (own === undefined) return [];
    return [
      [
        fromStep(`A${at + 1}`, `pool.${pool.id}`, amount),
        fromStep(`w${at + 1}`, `weight.${pool.id}.${household}`, own.weight, '1'),
        fromStep(`W${at + 1}`, `total.${pool.id}`, totalWeight, '1'),
      ],
    ];
  });
  const expr = parts.map(([A, w, W]) => `${A?.label}*${w?.label}/${W?.label}`).join('+');
  const quota = entry(exact.exact, index);
  const scaled = entry(exact.whole, index);
  const limits = bounded.limits[index];
  const steps = [
    line(`quota.${household}`, 'quota', subject, parts.flat(), expr === '' ? '0' : expr, quota),
    line(
      `collected.${household}`,
      'collectedQuota',
      subject,
      rest === 0
        ? [fromStep('q', `quota.${household}`, quota)]
        : [
            fromStep('q', `quota.${household}`, quota),
            fromStep('K', 'collect', collect),
            fromStep('R', 'rest', rest),
          ],
      rest === 0 ? 'q' : 'q*K/R',
      scaled,
    ),
  ];
  const own = fromStep('q', `collected.${household}`, scaled);
  if (limits === undefined)
    return [...steps, line(`bounded.${household}`, 'bounded', subject, [own], 'q', scaled)];
  const inputs = [
    own,
    fromRule('f', 'factor', sums.bounds.factor),
    fromScheme('l', 'bounds', limits.min),
    ...(limits.max === null ? [] : [fromScheme('m', 'bounds', limits.max)]),
  ];
  const clamp = limits.max === null ? 'max(l,q*f)' : 'min(m,max(l,q*f))';
  return [
    ...steps,
    line(`bounded.${household}`, 'bounded', subject, inputs, clamp, entry(exact.bounded, index)),
  ];
}

function amountSteps(
  { scheme, sums, fixed }: Working,
  share: RoundedShare,
  bounded: Ratio,
  unit: number,
  isUp: boolean,
): readonly TraceStep[] {
  const { household, amount, contribution, compensation, payable, cash } = share;
  const subject = ofHousehold(household);
  const taken = fixed.get(household);
  const odd = fromRule('odd', 'oddUnit', isUp ? 1 : 0);
  const amountLine =
    taken === undefined
      ? line(
          `share.${household}`,
          'rounding',
          subject,
          [fromStep('x', `bounded.${household}`, bounded), fromRule('u', 'unit', unit, 'fen'), odd],
          'floor(x/u)*u+odd*u',
          amount,
        )
      : line(
          `share.${household}`,
          'fixedTaker',
          subject,
          [fromStep('x', `fixed.${household}`, taken)],
          'x',
          amount,
        );
  const credits = scheme.credits.flatMap((credit, index) =>
    credit.household === household ? [fromScheme(`k${index}`, `credits.${index}.amount`, credit.amount)] : [],
  );
  return [
    amountLine,
    line(
      `payable.${household}`,
      'payable',
      subject,
      [
        fromStep('X', `share.${household}`, amount),
        fromScheme('v', 'contributions', contribution),
        fromScheme('b', 'compensation', compensation),
      ],
      'X+v-b',
      payable,
    ),
    line(
      `cash.${household}`,
      'cash',
      subject,
      [fromStep('Y', `payable.${household}`, payable), ...credits],
      ['Y', ...credits.map(({ label }) => label)].join('-'),
      cash,
    ),
    refundStep(share, sums.refundLater, bounded),
  ];
}

/** The refund is rounded by largest remainder over everybody; the line states the result. */
const refundStep = ({ household, refundLater }: RoundedShare, due: number, bounded: Ratio): TraceStep =>
  line(
    `refund.${household}`,
    'refundLater',
    ofHousehold(household),
    due === 0
      ? []
      : [
          fromStep('x', `bounded.${household}`, bounded),
          fromRule('r', 'refundByLargestRemainder', refundLater, 'fen'),
        ],
    due === 0 ? '0' : 'r',
    refundLater,
  );

/** What everybody pays together, and what of it goes to the reserve. */
function houseSteps({ rest }: Working, figures: Figures): readonly TraceStep[] {
  const parts = figures.shares.map(({ household, amount }, index) =>
    fromStep(`X${index + 1}`, `share.${household}`, amount),
  );
  const sum = figures.shares.reduce((all, { amount }) => all + amount, 0);
  const { fixed, bounds, reserve } = figures;
  const late = [
    fromStep('L', 'refundDue', figures.refundLater + figures.lateSurplus),
    fromStep('R', 'rest', rest),
    fromRule('z', 'absorbed', bounds.absorbed, 'fen'),
  ];
  return [
    line('refundLater', 'refundLater', PROJECT, late, 'min(L,max(0,R-z))', figures.refundLater),
    line('lateSurplus', 'lateSurplus', PROJECT, late, 'L-min(L,max(0,R-z))', figures.lateSurplus),
    line(
      'shares',
      'sumOfShares',
      PROJECT,
      parts,
      parts.length === 0 ? '0' : parts.map(({ label }) => label).join('+'),
      whole(sum),
    ),
    line(
      'reserve',
      'reserve',
      PROJECT,
      [
        fromStep('S', 'shares', sum),
        fromStep('F', 'fixed', fixed),
        fromStep('R', 'rest', rest),
        fromRule('z', 'absorbed', bounds.absorbed, 'fen'),
      ],
      'S-F-R+z',
      reserve,
    ),
  ];
}
