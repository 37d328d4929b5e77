import { entry } from '../kernel/entry';
import { type Ratio, total } from '../kernel/ratio';
import { type Quotas, quotasOf } from './quotas';

/** A whole-number split, and the positions that received the odd units, first come first. */
export type Rounded = { readonly amounts: readonly number[]; readonly raised: readonly number[] };

/**
 * Rounds quotas that add up to a whole number (最大余数法): cuts every one, then hands the units that are
 * left to the largest remainders; `ranks` (lowest first) settles equal ones. Whoever has quota 0
 * receives nothing. Theorems T1–T5 of Hamilton's method.
 */
export const largestRemainder = (quotas: Quotas, ranks: readonly number[]): Rounded =>
  quotas.kind === 'small'
    ? roundSmall(quotas.numerators, quotas.denominator, ranks)
    : roundLarge(quotas.numerators, quotas.denominator, ranks);

function roundSmall(numerators: readonly number[], denominator: number, ranks: readonly number[]): Rounded {
  const remainders = numerators.map((numerator) => numerator % denominator);
  const amounts = numerators.map((numerator, index) => (numerator - entry(remainders, index)) / denominator);
  const left = remainders.reduce((sum, remainder) => sum + remainder, 0) / denominator;
  if (left === 0) return { amounts, raised: [] };
  const order = positions(numerators.length).sort(
    (a, b) => entry(remainders, b) - entry(remainders, a) || entry(ranks, a) - entry(ranks, b),
  );
  return raise(amounts, order.slice(0, left));
}

function roundLarge(numerators: readonly bigint[], denominator: bigint, ranks: readonly number[]): Rounded {
  const remainders = numerators.map((numerator) => numerator % denominator);
  const amounts = numerators.map((numerator) => Number(numerator / denominator));
  const left = remainders.reduce((sum, remainder) => sum + remainder, 0n) / denominator;
  const order = positions(numerators.length).sort((a, b) => {
    const difference = entry(remainders, b) - entry(remainders, a);
    return difference === 0n ? entry(ranks, a) - entry(ranks, b) : difference > 0n ? 1 : -1;
  });
  return raise(amounts, order.slice(0, Number(left)));
}

/** Every quota up to the next whole number (每户进一). */
export const roundUp = (quotas: readonly Ratio[]): Rounded => ({
  amounts: quotas.map(({ n, d }) => Number((n + d - 1n) / d)),
  raised: quotas.flatMap(({ d }, index) => (d === 1n ? [] : [index])),
});

/** Splits a whole total over weights, equal remainders to the earlier one; all 0 where nobody weighs anything. */
export const splitWhole = (whole: number, weights: readonly Ratio[]): Rounded =>
  total(weights).n === 0n
    ? { amounts: weights.map(() => 0), raised: [] }
    : largestRemainder(quotasOf(whole, weights), positions(weights.length));

function raise(amounts: readonly number[], raised: readonly number[]): Rounded {
  const up = [...amounts];
  for (const index of raised) up[index] = entry(up, index) + 1;
  return { amounts: up, raised };
}

const positions = (length: number): number[] => Array.from({ length }, (_, index) => index);
