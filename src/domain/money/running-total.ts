import { halfUp, plus, type Ratio, ZERO } from '../kernel/ratio';

/**
 * Rounds a row by its running total (累计取整): the sum is kept and nobody is off by a whole unit, but the
 * order of the row matters and a larger quota may end up with less; over time only, never for shares.
 */
export function roundRunningTotal(quotas: readonly Ratio[]): readonly bigint[] {
  let exact = ZERO;
  let paid = 0n;
  return quotas.map((quota) => {
    exact = plus(exact, quota);
    const due = halfUp(exact) - paid;
    paid += due;
    return due;
  });
}
