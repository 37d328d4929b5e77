import { entry } from '../../kernel/entry';
import { err, ok, type Result } from '../../kernel/result';
import type { Fen } from '../../money/fen';
import { spread, type WholeWeights, wholeWeights } from '../../money/whole-weights';
import type { ApportionmentError } from '../errors';
import { isTiedToAmount } from '../rules';
import type { Pool, Scheme } from '../scheme';
import { membersOf } from './members';
import { type WeighedPool, weighMembers, zeroWeight } from './weights';

/** A weighed pool with its place in the house. */
export type HousePool = WeighedPool & {
  /** A whole weight for every household of the scheme, 0 for those who are not members. */
  readonly whole: WholeWeights;
  /** Who is a member, in the order of the households. */
  readonly sharing: readonly boolean[];
};

type Weighed = Result<HousePool, readonly ApportionmentError[]>;

/** Steps 8 and 9 for every pool; lists every fault of every pool. */
export function weighPools(
  scheme: Scheme,
  amounts: readonly Fen[],
  fixed: ReadonlyMap<string, Fen>,
): Result<readonly HousePool[], readonly ApportionmentError[]> {
  const pools: HousePool[] = [];
  const errors: ApportionmentError[] = [];
  scheme.pools.forEach((pool, index) => {
    const weighed = recall(pool, index, entry(amounts, index), scheme, fixed);
    if (weighed.ok) pools.push(weighed.value);
    else errors.push(...weighed.error);
  });
  return errors.length > 0 ? err(errors) : ok(pools);
}

type Remembered = Pick<Scheme, 'households' | 'nonPayers' | 'fixed'> & { readonly pool: HousePool };

const remembered = new WeakMap<Pool, Remembered>();

/**
 * Another amount leaves weights alone: where the same pool asks again about the same households, only the
 * amount is new. Schemes are values that never change, so that the same object is the same content.
 */
function recall(
  pool: Pool,
  index: number,
  amount: Fen,
  scheme: Scheme,
  fixed: ReadonlyMap<string, Fen>,
): Weighed {
  const known = remembered.get(pool);
  const isKnown =
    known !== undefined &&
    known.households === scheme.households &&
    known.nonPayers === scheme.nonPayers &&
    known.fixed === scheme.fixed &&
    (known.pool.amount === amount || !isTiedToAmount(pool.basis));
  if (isKnown) {
    const { weights, totalWeight, whole, sharing } = known.pool;
    const fault = zeroWeight(pool, index, amount, totalWeight);
    return fault === null ? ok({ pool, amount, weights, totalWeight, whole, sharing }) : err([fault]);
  }
  const weighed = weighHouse(pool, index, amount, scheme, fixed);
  if (weighed.ok) {
    const { households, nonPayers, fixed: takers } = scheme;
    remembered.set(pool, { households, nonPayers, fixed: takers, pool: weighed.value });
  }
  return weighed;
}

function weighHouse(
  pool: Pool,
  index: number,
  amount: Fen,
  scheme: Scheme,
  fixed: ReadonlyMap<string, Fen>,
): Weighed {
  const members = membersOf(pool, scheme, fixed);
  const weighed = weighMembers(pool, index, amount, members);
  if (!weighed.ok) return weighed;
  const { weights } = weighed.value;
  const whole = wholeWeights(weights.map(({ weight }) => weight));
  const inPool = new Set(members);
  const sharing = scheme.households.map((household) => inPool.has(household));
  return ok({
    ...weighed.value,
    whole: spread(whole, sharing),
    sharing,
  });
}
