import { entry } from '../../kernel/entry';
import { allOf, err, ok, type Result } from '../../kernel/result';
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

/** What is known from an earlier apportionment of the same house. */
type PoolsOfBefore = { readonly scheme: Scheme; readonly pools: readonly HousePool[] };

type Weighed = Result<HousePool, readonly ApportionmentError[]>;

/**
 * Steps 8 and 9 for every pool; lists every fault of every pool. Another amount leaves weights alone: where
 * the same pool was weighed before for the same households, only the amount is new.
 */
export function weighPools(
  scheme: Scheme,
  amounts: readonly Fen[],
  fixed: ReadonlyMap<string, Fen>,
  before?: PoolsOfBefore,
): Result<readonly HousePool[], readonly ApportionmentError[]> {
  const known = before !== undefined && isSameHouse(before.scheme, scheme) ? before.pools : [];
  return allOf(
    scheme.pools.map((pool, index) => {
      const amount = entry(amounts, index);
      const held = known[index];
      return held?.pool === pool && !isTiedToAmount(pool.basis)
        ? again(held, index, amount)
        : weighHouse(pool, index, amount, scheme, fixed);
    }),
  );
}

/** Schemes are values that never change, so that the same object is the same content. */
const isSameHouse = (one: Scheme, other: Scheme): boolean =>
  one.households === other.households && one.nonPayers === other.nonPayers && one.fixed === other.fixed;

function again(held: HousePool, index: number, amount: Fen): Weighed {
  const { pool, weights, totalWeight, whole, sharing } = held;
  const fault = zeroWeight(pool, index, amount, totalWeight);
  return fault === null ? ok({ pool, amount, weights, totalWeight, whole, sharing }) : err([fault]);
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
  if (members.length === scheme.households.length)
    return ok({ ...weighed.value, whole, sharing: members.map(() => true) });
  const inPool = new Set(members);
  const sharing = scheme.households.map((household) => inPool.has(household));
  return ok({ ...weighed.value, whole: spread(whole, sharing), sharing });
}
