import { entry, lookUp } from '../kernel/entry';
import { fractionOf, type Ratio, whole } from '../kernel/ratio';
import { ok, type Result } from '../kernel/result';
import { ratiosOf } from '../money/quotas';
import type { ApportionmentError } from './errors';
import { figuresOf } from './figures-of';
import type { Apportionment } from './outcome';
import { reckon } from './reckon';
import type { Scheme } from './scheme';
import { traceOf } from './trace/trace-of';
import type { Working } from './working';

/**
 * Shares the net cost of a lift over the households (费用分摊), to the last fen, with the working of
 * every figure. Refuses with every fault found at the first step that has one.
 */
export function apportion(scheme: Scheme): Result<Apportionment, readonly ApportionmentError[]> {
  const working = reckon(scheme);
  return working.ok ? ok(written(working.value)) : working;
}

function written(working: Working): Apportionment {
  const figures = figuresOf(working);
  const exact = exactShares(working);
  const inUnits = ratiosOf(working.inUnits);
  const places = new Map(figures.shares.map(({ household }, place) => [household, place]));
  return {
    ...figures,
    shares: figures.shares.map((share, place) => ({ ...share, exact: entry(exact, place) })),
    oddUnits: figures.oddUnits.map((odd) => ({
      ...odd,
      remainder: fractionOf(entry(inUnits, lookUp(places, odd.household))),
    })),
    trace: traceOf(working),
  };
}

/** What enters rounding for every household, in fen; an agreed sum is exact by itself. */
export const exactShares = ({ scheme, fixed, bounded }: Working): readonly Ratio[] => {
  const quotas = ratiosOf(bounded.quotas);
  return scheme.households.map(({ id }, place) => {
    const agreed = fixed.get(id);
    return agreed === undefined ? entry(quotas, place) : whole(agreed);
  });
};
