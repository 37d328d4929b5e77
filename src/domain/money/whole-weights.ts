import { entry } from '../kernel/entry';
import { gcd, lcm, lcmOfNumbers, type Ratio } from '../kernel/ratio';

/**
 * Weights, none below 0, as whole numbers in the same proportion: plain numbers where every one and their sum
 * stay exact (up to 2⁵³ − 1), BigInt beyond.
 */
export type WholeWeights =
  | { readonly kind: 'small'; readonly parts: readonly number[]; readonly sum: number }
  | { readonly kind: 'large'; readonly parts: readonly bigint[]; readonly sum: bigint };

/** Scales weights by the least common multiple of their denominators. */
export const wholeWeights = (weights: readonly Ratio[]): WholeWeights =>
  smallWeights(weights) ?? largeWeights(weights);

const LARGEST = Number.MAX_SAFE_INTEGER;

/**
 * In plain numbers throughout; `null` as soon as one would not be exact. A BigInt or a product beyond 2⁵³ − 1
 * never becomes a number below it, so that comparing after the fact is safe.
 */
function smallWeights(weights: readonly Ratio[]): WholeWeights | null {
  const scale = smallScale(weights);
  if (scale === null) return null;
  const parts: number[] = [];
  let sum = 0;
  for (const { n, d } of weights) {
    const part = Number(n) * (scale === 1 ? 1 : scale / Number(d));
    sum += part;
    if (sum > LARGEST) return null;
    parts.push(part);
  }
  return { kind: 'small', parts, sum };
}

function smallScale(weights: readonly Ratio[]): number | null {
  let scale = 1;
  for (const { d } of weights) {
    if (d === 1n) continue;
    const denominator = Number(d);
    if (denominator > LARGEST) return null;
    if (scale % denominator !== 0) scale = lcmOfNumbers(scale, denominator);
    if (scale > LARGEST) return null;
  }
  return scale;
}

/** In BigInt, and as small as they can be, so that what follows may still fit plain numbers. One is above 0, or all were small. */
function largeWeights(weights: readonly Ratio[]): WholeWeights {
  const scale = weights.reduce((common, { d }) => lcm(common, d), 1n);
  const scaled = weights.map(({ n, d }) => n * (scale / d));
  const common = scaled.reduce(gcd, 0n);
  const parts = scaled.map((each) => each / common);
  const sum = parts.reduce((all, part) => all + part, 0n);
  return Number(sum) <= LARGEST
    ? { kind: 'small', parts: parts.map(Number), sum: Number(sum) }
    : { kind: 'large', parts, sum };
}

/** The same weights in a longer row: one after the other where `taken` says so, 0 everywhere else. */
export const spread = (weights: WholeWeights, taken: readonly boolean[]): WholeWeights =>
  weights.kind === 'large'
    ? { ...weights, parts: spreadOut(weights.parts, taken, 0n) }
    : { ...weights, parts: spreadOut(weights.parts, taken, 0) };

function spreadOut<T>(parts: readonly T[], taken: readonly boolean[], none: T): readonly T[] {
  let next = 0;
  return taken.map((isTaken) => {
    if (!isTaken) return none;
    next += 1;
    return entry(parts, next - 1);
  });
}
