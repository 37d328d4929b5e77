import { lcm, type Ratio, ratio } from '../kernel/ratio';
import { type WholeWeights, wholeWeights } from './whole-weights';

/**
 * Exact quotas over one denominator. Small ones are worked in plain numbers, which are exact up to
 * 2⁵³ − 1; larger ones in BigInt. Both give the same figures.
 */
export type Quotas =
  | { readonly kind: 'small'; readonly numerators: readonly number[]; readonly denominator: number }
  | { readonly kind: 'large'; readonly numerators: readonly bigint[]; readonly denominator: bigint };

const LARGEST = BigInt(Number.MAX_SAFE_INTEGER);

/**
 * total · w ÷ W for every weight; the weights may not all be 0. In plain numbers where total · w and the sum of
 * all remainders stay exact: a product beyond 2⁵³ − 1 never comes out below it, so that the guards are safe.
 */
export function quotasBy(total: number, { kind, parts, sum }: WholeWeights): Quotas {
  if (kind === 'large')
    return quotas(
      parts.map((part) => BigInt(total) * part),
      sum,
    );
  const isSafe = sum * Math.max(parts.length, total) <= Number.MAX_SAFE_INTEGER;
  return isSafe
    ? { kind: 'small', numerators: parts.map((part) => part * total), denominator: sum }
    : quotas(
        parts.map((part) => BigInt(part) * BigInt(total)),
        BigInt(sum),
      );
}

/** The same of exact weights. */
export const quotasOf = (total: number, weights: readonly Ratio[]): Quotas =>
  quotasBy(total, wholeWeights(weights));

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
