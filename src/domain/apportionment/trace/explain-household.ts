import type { HouseholdId } from '../../building/household';
import { lookUp } from '../../kernel/entry';
import type { Fen } from '../../money/fen';
import { sumFen } from '../../money/fen';
import type { Apportionment, Share } from '../outcome';
import type { Explanation, ExplanationStep } from './explanation';
import type { TraceStep } from './trace';

/**
 * Why a household pays what it pays (为什么是这个数), as plain figures in the order in which one tells it:
 * total, less grants and gifts, what all share, everybody's weight, one's own, the multiplication, the
 * rounding, and that everything adds up. Empty for a household that the scheme does not know.
 */
export function explainHousehold(outcome: Apportionment, household: HouseholdId): Explanation {
  const share = outcome.shares.find((each) => each.household === household);
  if (share === undefined) return [];
  const steps = new Map(outcome.trace.map((step) => [step.id, step]));
  return [
    { kind: 'total', gross: outcome.gross, costs: outcome.costs },
    {
      kind: 'net',
      gross: outcome.gross,
      compensation: outcome.compensation,
      funding: outcome.funding,
      contributions: outcome.contributions,
      net: outcome.net,
    },
    { kind: 'shared', net: outcome.net, fixed: outcome.fixed, rest: restOf(outcome) },
    ...ownSteps(outcome, share, steps),
    payableOf(share),
    sumOf(outcome),
  ];
}

type Steps = ReadonlyMap<string, TraceStep>;

function ownSteps(outcome: Apportionment, share: Share, steps: Steps): readonly ExplanationStep[] {
  switch (share.standing) {
    case 'exempt':
    case 'notPaying':
      return [{ kind: share.standing }];
    case 'fixed':
      return [{ kind: 'fixed', amount: share.amount }];
    case 'shares':
      return [
        ...outcome.pools.flatMap((pool) => weightSteps(outcome, pool, share, steps)),
        ...multiplySteps(outcome, share, steps),
        ...boundSteps(outcome, share),
        roundingOf(outcome, share),
      ];
  }
}

function weightSteps(
  outcome: Apportionment,
  pool: Apportionment['pools'][number],
  { household }: Share,
  steps: Steps,
): readonly ExplanationStep[] {
  const own = steps.get(`weight.${pool.id}.${household}`);
  const byRule = steps.get(`rule.${pool.id}.${household}`);
  if (own === undefined || byRule === undefined) return [];
  const weights = outcome.shares.flatMap((each) => {
    const step = steps.get(`weight.${pool.id}.${each.household}`);
    return step === undefined ? [] : [{ household: each.household, weight: step.exact }];
  });
  const { id, amount, totalWeight } = pool;
  return [
    { kind: 'weights', pool: id, amount, weights, totalWeight },
    {
      kind: 'ownWeight',
      pool: id,
      rule: byRule.rule,
      expr: byRule.expr,
      inputs: byRule.inputs,
      weight: own.exact,
    },
  ];
}

function multiplySteps(
  outcome: Apportionment,
  { household }: Share,
  steps: Steps,
): readonly ExplanationStep[] {
  const quota = lookUp(steps, `quota.${household}`);
  const parts = outcome.pools.flatMap(({ id, amount, totalWeight }) => {
    const weight = steps.get(`weight.${id}.${household}`);
    return weight === undefined ? [] : [{ pool: id, amount, weight: weight.exact, totalWeight }];
  });
  return [{ kind: 'multiply', parts, quota: quota.exact }];
}

function boundSteps({ bounds }: Apportionment, { household, exact }: Share): readonly ExplanationStep[] {
  if (bounds.capped.length === 0 && bounds.raised.length === 0) return [];
  const reached = bounds.capped.includes(household)
    ? 'capped'
    : bounds.raised.includes(household)
      ? 'raised'
      : 'scaled';
  return [{ kind: 'bounds', reached, factor: bounds.factor, exact }];
}

const roundingOf = (outcome: Apportionment, { household, exact, amount }: Share): ExplanationStep => ({
  kind: 'rounding',
  unit: outcome.unit,
  exact,
  amount,
  oddUnit: outcome.oddUnits.find((odd) => odd.household === household) ?? null,
  oddUnits: outcome.oddUnits,
});

const payableOf = ({
  amount,
  contribution,
  compensation,
  payable,
  cash,
  refundLater,
}: Share): ExplanationStep => ({
  kind: 'payable',
  amount,
  contribution,
  compensation,
  payable,
  cash,
  refundLater,
});

const sumOf = (outcome: Apportionment): ExplanationStep => ({
  kind: 'addsUp',
  households: outcome.shares.filter(({ amount }) => amount !== 0).length,
  sum: sumFen(outcome.shares.map(({ amount }) => amount)),
  net: outcome.net,
  reserve: outcome.reserve,
});

const restOf = ({ pools }: Apportionment): Fen => sumFen(pools.map(({ amount }) => amount));
