import type { Figures } from '../apportionment/outcome';
import { entry } from '../kernel/entry';
import type { Mixture } from './mixtures';
import { payablesOf, type Question } from './question';
import { passesWith, stanceOf } from './stance';

/** How a mixture looks from afar, in plain numbers: enough to choose what to reckon, never to decide. */
export type Estimate = {
  /** −∞ where the motion passes at no price. */
  readonly radius: number;
  readonly distance: number;
  readonly rules: number;
};

/**
 * Estimates a mixture from what each ingredient would ask for alone; without caps and rounding, payables
 * mix in the same proportion.
 */
export function estimator(question: Question, columns: readonly Figures[]): (mixture: Mixture) => Estimate {
  const { electorate } = question;
  const payables = columns.map((figures) => payablesOf(electorate, figures));
  const shares = columns.map((figures) => figures.shares.map(({ amount }) => amount));
  return (mixture) => ({
    radius: radiusOf(question, blend(payables, mixture)),
    distance: distanceOf(question, blend(shares, mixture)),
    rules: mixture.filter((part) => part > 0).length,
  });
}

function blend(columns: readonly (readonly number[])[], mixture: Mixture): Float64Array {
  const sums = new Float64Array(entry(columns, 0).length);
  columns.forEach((column, place) => {
    const part = entry(mixture, place) / 100;
    if (part > 0)
      for (let row = 0; row < sums.length; row += 1) sums[row] = entry(sums, row) + part * entry(column, row);
  });
  return sums;
}

function radiusOf({ electorate, requirement, stances }: Question, payables: Float64Array): number {
  const strains = Float64Array.from(electorate.voters, (voter, place) => {
    const stance = stanceOf(stances, voter);
    if (stance.kind === 'consents') return 0;
    if (stance.kind !== 'upTo') return Number.POSITIVE_INFINITY;
    const payable = entry(payables, place);
    return payable <= 0 ? 0 : payable / stance.most;
  });
  const passesUpTo = (limit: number): boolean =>
    passesWith(electorate, requirement, stances, (place) => entry(strains, place) <= limit);
  const steps = Float64Array.from(strains).filter(Number.isFinite).sort();
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (passesUpTo(entry(steps, middle))) high = middle;
    else low = middle + 1;
  }
  const last = steps[low];
  return last === undefined ? Number.NEGATIVE_INFINITY : 1 - last;
}

function distanceOf({ yardstick }: Question, shares: Float64Array): number {
  if (yardstick === undefined) return 0;
  const fair = yardstick.map(({ n, d }) => Number(n) / Number(d));
  const sum = (row: Iterable<number>): number => [...row].reduce((all, each) => all + each, 0);
  const [paid, measure] = [sum(shares), sum(fair)];
  if (paid === 0 || measure === 0) return 0;
  return fair.reduce((all, each, row) => all + Math.abs(entry(shares, row) / paid - each / measure), 0) / 2;
}
