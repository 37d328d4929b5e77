import { entry } from '../../kernel/entry';
import { ONE, type Ratio, ratioOf, times, total } from '../../kernel/ratio';
import { err, ok, type Result } from '../../kernel/result';
import type { Fen } from '../../money/fen';
import type { ApportionmentError } from '../errors';
import { weigh } from '../rules';
import type { RuleFault, Weighing } from '../rules/rule';
import type { Pool, SchemeHousehold } from '../scheme';

/** A member's weight by the rule, and after its access factor and its discount. */
export type Weight = {
  readonly household: SchemeHousehold;
  readonly weighing: Weighing;
  readonly access: Ratio;
  readonly discount: Ratio;
  readonly weight: Ratio;
};

/** A pool ready to be shared. */
export type WeighedPool = {
  readonly pool: Pool;
  readonly amount: Fen;
  readonly weights: readonly Weight[];
  readonly totalWeight: Ratio;
};

/** Step 9: weighs a pool's members; money without anybody to carry it is refused. */
export function weighMembers(
  pool: Pool,
  index: number,
  amount: Fen,
  members: readonly SchemeHousehold[],
): Result<WeighedPool, readonly ApportionmentError[]> {
  const weighed = weigh(pool.basis, members, amount);
  if (!weighed.ok) return err(weighed.error.map((fault) => inPool(fault, pool, index)));
  const weights = weighed.value.map((weighing, at) => adjust(weighing, entry(members, at), pool));
  const negative = weights.filter(({ weight }) => weight.n < 0n);
  if (negative.length > 0) {
    return err(
      negative.map(({ household }) => ({
        code: 'E_NEG_WEIGHT',
        pool: pool.id,
        household: household.id,
        field: `pools.${index}.discountWeight.${household.id}`,
      })),
    );
  }
  const totalWeight = total(weights.map(({ weight }) => weight));
  const fault = zeroWeight(pool, index, amount, totalWeight);
  return fault === null ? ok({ pool, amount, weights, totalWeight }) : err([fault]);
}

/** Money that nobody carries. */
export const zeroWeight = (
  pool: Pool,
  index: number,
  amount: Fen,
  totalWeight: Ratio,
): ApportionmentError | null =>
  totalWeight.n === 0n && amount > 0
    ? { code: 'E_ZERO_WEIGHT', pool: pool.id, amount, field: `pools.${index}.basis` }
    : null;

function adjust(weighing: Weighing, household: SchemeHousehold, pool: Pool): Weight {
  const discounted = pool.discountWeight?.[household.id];
  const access = household.accessFactor === undefined ? ONE : ratioOf(household.accessFactor);
  const discount = discounted === undefined ? ONE : ratioOf(discounted);
  const isPlain = household.accessFactor === undefined && discounted === undefined;
  const weight = isPlain ? weighing.weight : times(times(weighing.weight, access), discount);
  return { household, weighing, access, discount, weight };
}

function inPool(fault: RuleFault, pool: Pool, index: number): ApportionmentError {
  const { part, ...rest } = fault;
  return { ...rest, pool: pool.id, field: `pools.${index}.basis.${part}` };
}
