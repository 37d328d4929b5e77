import { entry } from '../kernel/entry';
import type { Ratio } from '../kernel/ratio';
import { sortShort } from '../kernel/sort-short';
import { type Quotas, quotasBy } from './quotas';
import { wholeWeights } from './whole-weights';

/** A whole-number split, and who received the odd units. */
export type Rounded = {
  readonly amounts: readonly number[];
  /** Their positions, first come first. */
  readonly raised: readonly number[];
  /** How many of the last of these had no larger remainder than somebody who went without. */
  readonly tied: number;
};

/** Who comes first among equal remainders: negative where position `a` does. Asked only about equals. */
export type Precedence = (a: number, b: number) => number;

const inOrder: Precedence = (a, b) => a - b;

/**
 * Rounds quotas that add up to a whole number (最大余数法): cuts every one, then hands the units that are
 * left to the largest remainders; `precedence` settles equal ones. Whoever has quota 0 receives nothing.
 * Theorems T1–T5 of Hamilton's method.
 */
export const largestRemainder = (quotas: Quotas, precedence: Precedence): Rounded =>
  quotas.kind === 'small'
    ? roundSmall(quotas.numerators, quotas.denominator, precedence)
    : roundLarge(quotas.numerators, quotas.denominator, precedence);

function roundSmall(numerators: readonly number[], denominator: number, precedence: Precedence): Rounded {
  const remainders: number[] = [];
  const amounts: number[] = [];
  const broken: number[] = [];
  let left = 0;
  for (const numerator of numerators) {
    const remainder = numerator % denominator;
    if (remainder > 0) broken.push(remainders.length);
    remainders.push(remainder);
    amounts.push((numerator - remainder) / denominator);
    left += remainder;
  }
  const order = (a: number, b: number): number =>
    entry(remainders, b) - entry(remainders, a) || precedence(a, b);
  return raise(amounts, sortShort(broken, order), left / denominator, remainders);
}

function roundLarge(numerators: readonly bigint[], denominator: bigint, precedence: Precedence): Rounded {
  const remainders = numerators.map((numerator) => numerator % denominator);
  const amounts = numerators.map((numerator) => Number(numerator / denominator));
  const left = remainders.reduce((sum, remainder) => sum + remainder, 0n) / denominator;
  const broken = remainders.flatMap((remainder, index) => (remainder > 0n ? [index] : []));
  const order = (a: number, b: number): number => {
    const difference = entry(remainders, b) - entry(remainders, a);
    return difference === 0n ? precedence(a, b) : difference > 0n ? 1 : -1;
  };
  return raise(amounts, sortShort(broken, order), Number(left), remainders);
}

/** Hands one unit each to the first `left` of the broken quotas; there are always more of these than units. */
function raise(
  amounts: number[],
  broken: readonly number[],
  left: number,
  remainders: readonly (number | bigint)[],
): Rounded {
  if (left === 0) return { amounts, raised: [], tied: 0 };
  const raised = broken.slice(0, left);
  for (const index of raised) amounts[index] = entry(amounts, index) + 1;
  const missed = remainders[entry(broken, left)];
  const larger = raised.findIndex((index) => remainders[index] === missed);
  return { amounts, raised, tied: larger < 0 ? 0 : left - larger };
}

/** Every quota up to the next whole number (每户进一). */
export const roundUp = (quotas: Quotas): Rounded => {
  const cut = quotas.kind === 'small' ? cutSmall(quotas) : cutLarge(quotas);
  const raised = cut.flatMap(({ isBroken }, index) => (isBroken ? [index] : []));
  return { amounts: cut.map(({ below, isBroken }) => (isBroken ? below + 1 : below)), raised, tied: 0 };
};

type Cut = { readonly below: number; readonly isBroken: boolean };

const cutSmall = ({ numerators, denominator }: Extract<Quotas, { kind: 'small' }>): readonly Cut[] =>
  numerators.map((numerator) => {
    const remainder = numerator % denominator;
    return { below: (numerator - remainder) / denominator, isBroken: remainder > 0 };
  });

const cutLarge = ({ numerators, denominator }: Extract<Quotas, { kind: 'large' }>): readonly Cut[] =>
  numerators.map((numerator) => ({
    below: Number(numerator / denominator),
    isBroken: numerator % denominator > 0n,
  }));

/**
 * Splits a whole total over weights, equal remainders by `precedence`, or to the earlier one; all 0 where nobody weighs
 * anything.
 */
export function splitWhole(
  whole: number,
  weights: readonly Ratio[],
  precedence: Precedence = inOrder,
): Rounded {
  const parts = wholeWeights(weights);
  return Number(parts.sum) === 0
    ? { amounts: weights.map(() => 0), raised: [], tied: 0 }
    : largestRemainder(quotasBy(whole, parts), precedence);
}
