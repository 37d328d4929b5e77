import { gcd, lcm, type Ratio, ratio } from '../kernel/ratio';

/**
 * Exact quotas over one denominator. Small ones are worked in plain numbers, which are exact up to
 * 2⁵³ − 1; larger ones in BigInt. Both give the same figures.
 */
export type Quotas =
  | { readonly kind: 'small'; readonly numerators: readonly number[]; readonly denominator: number }
  | { readonly kind: 'large'; readonly numerators: readonly bigint[]; readonly denominator: bigint };

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/** Weights as whole numbers in the same proportion, as small as they can be. */
export function wholeWeights(weights: readonly Ratio[]): readonly bigint[] {
  const scale = weights.reduce((common, { d }) => (d === 1n ? common : lcm(common, d)), 1n);
  const scaled = weights.map(({ n, d }) => (d === scale ? n : n * (scale / d)));
  const common = scaled.reduce(gcd, 0n);
  return common <= 1n ? scaled : scaled.map((each) => each / common);
}

/** total · w ÷ W for every weight; the weights may not all be 0. */
export function quotasOf(total: number, weights: readonly Ratio[]): Quotas {
  const parts = wholeWeights(weights);
  const sum = parts.reduce((all, part) => all + part, 0n);
  return (
    smallQuotas(total, parts, sum) ??
    quotas(
      parts.map((part) => BigInt(total) * part),
      sum,
    )
  );
}

/** The same in plain numbers throughout, where total · w and the sum of remainders stay exact. */
function smallQuotas(total: number, parts: readonly bigint[], sum: bigint): Quotas | null {
  if (sum * BigInt(Math.max(parts.length, total)) > LARGEST) return null;
  return {
    kind: 'small',
    numerators: parts.map((part) => Number(part) * total),
    denominator: Number(sum),
  };
}

/** Quotas in the smaller form that holds them, with room for the sum of all remainders. */
export function quotas(numerators: readonly bigint[], denominator: bigint): Quotas {
  const fits =
    BigInt(numerators.length) * denominator <= LARGEST &&
    numerators.every((numerator) => numerator <= LARGEST);
  return fits
    ? { kind: 'small', numerators: numerators.map(Number), denominator: Number(denominator) }
    : { kind: 'large', numerators, denominator };
}

/** Every quota as an exact quotient. */
export const ratiosOf = (held: Quotas): readonly Ratio[] => {
  const denominator = BigInt(held.denominator);
  return held.numerators.map((numerator) => ratio(BigInt(numerator), denominator));
};

/** The same figures as exact quotients over their common denominator. */
export function quotasFrom(exact: readonly Ratio[]): Quotas {
  const denominator = exact.reduce((common, { d }) => lcm(common, d), 1n);
  return quotas(
    exact.map(({ n, d }) => n * (denominator / d)),
    denominator,
  );
}

/** Adds quotas of several pools, household by household. */
export function addQuotas(parts: readonly Quotas[]): Quotas {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const denominator = parts.reduce((common, part) => lcm(common, BigInt(part.denominator)), 1n);
  const sums: bigint[] = [];
  for (const part of parts) {
    const scale = denominator / BigInt(part.denominator);
    part.numerators.forEach((numerator, index) => {
      sums[index] = (sums[index] ?? 0n) + BigInt(numerator) * scale;
    });
  }
  return quotas(sums, denominator);
}

/** Every quota times `by`. */
export const scaleQuotas = (held: Quotas, by: Ratio): Quotas =>
  by.n === by.d
    ? held
    : quotas(
        held.numerators.map((numerator) => BigInt(numerator) * by.n),
        BigInt(held.denominator) * by.d,
      );
