import type { ApportionmentError } from '../errors';
import type { SchemeHousehold } from '../scheme';
import { doubles } from './doubles';

/** What is wrong with the households by themselves, and by which ids the rest of a scheme may name them. */
export type CheckedHouseholds = {
  readonly faults: readonly ApportionmentError[];
  readonly known: ReadonlySet<string>;
};

export function checkHouseholds(households: readonly SchemeHousehold[]): CheckedHouseholds {
  const known = new Set<string>(households.map(({ id }) => id));
  const twice = known.size === households.length ? [] : doubles('household', 'households', households);
  return { known, faults: [...twice, ...areas(households)] };
}

const areas = (households: readonly SchemeHousehold[]): readonly ApportionmentError[] =>
  households.every(isMeasured)
    ? []
    : households.flatMap((household, index): readonly ApportionmentError[] =>
        isMeasured(household)
          ? []
          : [{ code: 'E_AREA_PRECISION', household: household.id, field: `households.${index}.area` }],
      );

const isMeasured = ({ area, servedLevels }: SchemeHousehold): boolean =>
  isWholeArea(area) &&
  (servedLevels === undefined || servedLevels.every((served) => isWholeArea(served.area)));

const isWholeArea = (area: number): boolean =>
  Number.isSafeInteger(area) && area > 0 && area <= 1_000_000_000;
