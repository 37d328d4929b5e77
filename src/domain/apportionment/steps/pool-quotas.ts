import { type Ratio, ratio, ZERO } from '../../kernel/ratio';
import { type Fen, fen } from '../../money/fen';
import { addQuotas, type Quotas, quotas, quotasOf, scaleQuotas } from '../../money/quotas';
import type { RoundMode, SchemeHousehold } from '../scheme';
import type { WeighedPool } from './weights';

/** What every household owes exactly, before and after the sum is made up to whole units. */
export type Owed = { readonly exact: Quotas; readonly collected: Quotas; readonly collect: Fen };

/**
 * Steps 10 and 11: exact quotas over all pools, in the order of the households; then, where whole
 * units are handed out, the sum is raised to a whole number of units and the quotas with it.
 */
export function quotasOver(
  pools: readonly WeighedPool[],
  households: readonly SchemeHousehold[],
  rest: Fen,
  unit: number,
  mode: RoundMode,
): Owed {
  const positions = new Map(households.map(({ id }, index) => [id, index]));
  const carried = pools.filter(({ amount }) => amount > 0);
  const exact =
    carried.length === 0
      ? quotas(
          households.map(() => 0n),
          1n,
        )
      : addQuotas(carried.map((pool) => quotasOf(pool.amount, spread(pool, positions))));
  const beyond = rest % unit;
  const collect = mode === 'ceil' || beyond === 0 ? rest : fen(rest - beyond + unit);
  const collected =
    rest === 0 || collect === rest ? exact : scaleQuotas(exact, ratio(BigInt(collect), BigInt(rest)));
  return { exact, collected, collect };
}

function spread({ weights }: WeighedPool, positions: ReadonlyMap<string, number>): readonly Ratio[] {
  const spreadOut: Ratio[] = Array.from({ length: positions.size }, () => ZERO);
  for (const { household, weight } of weights) spreadOut[positions.get(household.id) ?? 0] = weight;
  return spreadOut;
}
