import { ratio } from '../../kernel/ratio';
import { type Fen, fen } from '../../money/fen';
import { addQuotas, type Quotas, quotasBy, scaleQuotas } from '../../money/quotas';
import type { RoundMode } from '../scheme';
import type { HousePool } from './weigh-pools';

/** What every household owes exactly, before and after the sum is made up to whole units. */
export type Owed = { readonly exact: Quotas; readonly collected: Quotas; readonly collect: Fen };

/**
 * Steps 10 and 11: exact quotas over all pools, in the order of the households; then, where whole
 * units are handed out, the sum is raised to a whole number of units and the quotas with it.
 */
export function quotasOver(
  pools: readonly HousePool[],
  count: number,
  rest: Fen,
  unit: number,
  mode: RoundMode,
): Owed {
  const carried = pools.filter(({ amount }) => amount > 0);
  const exact =
    carried.length === 0
      ? nothing(count)
      : addQuotas(carried.map(({ amount, whole }) => quotasBy(amount, whole)));
  const beyond = rest % unit;
  const collect = mode === 'ceil' || beyond === 0 ? rest : fen(rest - beyond + unit);
  const collected =
    rest === 0 || collect === rest ? exact : scaleQuotas(exact, ratio(BigInt(collect), BigInt(rest)));
  return { exact, collected, collect };
}

const nothing = (count: number): Quotas => ({
  kind: 'small',
  numerators: Array.from({ length: count }, () => 0),
  denominator: 1,
});
