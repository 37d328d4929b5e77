/** A legal fraction as the statute writes it: `[2, 3]` is two thirds (三分之二). Whole numbers, `0 ≤ n ≤ d`, `d > 0`. */
export type Fraction = readonly [n: number, d: number];

/** 「以上」 includes the number itself, 「超过」「过半」 does not (民法典第一千二百五十九条). */
export type Comparison = 'atLeast' | 'moreThan';

/**
 * Whether `part` of `whole` reaches the fraction. Cross-multiplied in whole numbers: 33 of 44 is
 * exactly three quarters and 8 of 12 exactly two thirds, which no quotient of floats promises.
 */
export function reaches(part: number, whole: number, fraction: Fraction, comparison: Comparison): boolean {
  const difference = cross(part, whole, fraction);
  return comparison === 'atLeast' ? difference >= 0 : difference > 0;
}

/** 以上 */
export const isAtLeast = (part: number, whole: number, fraction: Fraction): boolean =>
  reaches(part, whole, fraction, 'atLeast');

/** 超过 */
export const isMoreThan = (part: number, whole: number, fraction: Fraction): boolean =>
  reaches(part, whole, fraction, 'moreThan');

/** The smallest whole number of `whole` that reaches the fraction: 8 of 12 for two thirds, 7 of 12 for more than half. */
export function leastOf(whole: number, [n, d]: Fraction, comparison: Comparison): number {
  const product = BigInt(whole) * BigInt(n);
  const quotient = product / BigInt(d);
  const isWhole = quotient * BigInt(d) === product;
  return Number(comparison === 'atLeast' && isWhole ? quotient : quotient + 1n);
}

/** Sign of `part · d − whole · n`; through BigInt once a product leaves the exact range of a number. */
function cross(part: number, whole: number, [n, d]: Fraction): number {
  const [left, right] = [part * d, whole * n];
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER) return left - right;
  const exact = BigInt(part) * BigInt(d) - BigInt(whole) * BigInt(n);
  return exact > 0n ? 1 : exact < 0n ? -1 : 0;
}
