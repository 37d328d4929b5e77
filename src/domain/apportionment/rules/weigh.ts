import { entry } from '../../kernel/entry';
import { isSame, ONE, over, plus, type Ratio, times, ZERO } from '../../kernel/ratio';
import { err, ok } from '../../kernel/result';
import type { SchemeHousehold } from '../scheme-household';
import type { Factor, RuleFault, Weighed, Weighing } from './rule';

type Terms = readonly (readonly Factor[])[];

/** Weighs every member by its terms, or lists every member that cannot be weighed. */
export function weighEach(
  members: readonly SchemeHousehold[],
  termsOf: (household: SchemeHousehold) => Terms | RuleFault,
): Weighed {
  const faults: RuleFault[] = [];
  const weighings: Weighing[] = [];
  for (const household of members) {
    const terms = termsOf(household);
    if ('code' in terms) {
      faults.push(terms);
      continue;
    }
    const weight = sumOfProducts(terms);
    if (weight.n < 0n)
      faults.push({ code: 'E_NEG_WEIGHT', household: household.id, part: entry(entry(terms, 0), 0).of });
    weighings.push({ household: household.id, weight, terms });
  }
  return faults.length > 0 ? err(faults) : ok(weighings);
}

/** The value of terms such as c·a ÷ s + c′·a′ ÷ s′. */
export const sumOfProducts = (terms: Terms): Ratio =>
  terms.length === 1 && terms[0] !== undefined
    ? product(terms[0])
    : terms.reduce((sum, factors) => plus(sum, product(factors)), ZERO);

function product(factors: readonly Factor[]): Ratio {
  let value = ONE;
  for (const factor of factors) {
    value = factor.divides
      ? over(value, factor.value)
      : isSame(value, ONE)
        ? factor.value
        : times(value, factor.value);
  }
  return value;
}

/** A plain figure of the basis. */
export const given = (label: string, value: Ratio, of: string, unit: Factor['unit'] = '1'): Factor => ({
  label,
  value,
  unit,
  of,
});

/** A figure to divide by. */
export const divisor = (label: string, value: Ratio, of: string, unit: Factor['unit'] = '1'): Factor => ({
  label,
  value,
  unit,
  of,
  divides: true,
});
