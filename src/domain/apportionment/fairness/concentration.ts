import { entry } from '../../kernel/entry';
import { minus, over, plus, type Ratio, ratio, times, total, whole, ZERO } from '../../kernel/ratio';

/** Gini coefficient (基尼系数), exact: 0 where all pay the same, at most 1 − 1/n. 0 for nobody or nothing. */
export function gini(amounts: readonly number[]): Ratio {
  const sum = amounts.reduce((all, amount) => all + amount, 0);
  if (sum === 0) return ZERO;
  const ascending = [...amounts].sort((a, b) => a - b).map(whole);
  const weighted = ascending.reduce((all, amount, index) => plus(all, times(amount, whole(index + 1))), ZERO);
  const heads = BigInt(amounts.length);
  const mean = over(times(weighted, whole(2)), times(whole(sum), whole(amounts.length)));
  return minus(mean, ratio(heads + 1n, heads));
}

/** Highest over lowest; `null` where nobody pays. */
export const topToBottom = (paid: readonly number[]): Ratio | null =>
  paid.length === 0 ? null : over(whole(Math.max(...paid)), whole(Math.min(...paid)));

/** Half the sum of differences between two splits of the same sum, as a part of it: 0 is alike, 1 disjoint. */
export function distance(amounts: readonly number[], yardstick: readonly Ratio[]): Ratio {
  const sum = whole(amounts.reduce((all, amount) => all + amount, 0));
  const measure = total(yardstick);
  if (sum.n === 0n || measure.n === 0n) return ZERO;
  const apart = amounts.map((amount, index) =>
    absolute(minus(over(whole(amount), sum), over(entry(yardstick, index), measure))),
  );
  return over(total(apart), whole(2));
}

const absolute = (value: Ratio): Ratio => (value.n < 0n ? { n: -value.n, d: value.d } : value);

/**
 * How well shares follow what homes gain in value (份额 ÷ 增值): 1 in proportion, 0 not at all. The gains
 * come from the people of the house; no figures of ours are good enough to ship.
 */
export const proportionality = (amounts: readonly number[], gains: readonly Ratio[]): Ratio =>
  minus(
    whole(1),
    distance(
      amounts,
      gains.map((gain) => (gain.n < 0n ? ZERO : gain)),
    ),
  );
