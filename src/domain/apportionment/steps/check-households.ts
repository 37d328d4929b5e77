import { memo } from '../../kernel/memo';
import type { ApportionmentError } from '../errors';
import type { SchemeHousehold } from '../scheme';
import { doubles } from './doubles';

/** What is wrong with the households by themselves, and by which ids the rest of a scheme may name them. */
export type CheckedHouseholds = {
  readonly faults: readonly ApportionmentError[];
  readonly known: ReadonlySet<string>;
};

/** Checks them once; a list that is the same object holds the same households. */
export const checkHouseholds = memo(
  (households: readonly SchemeHousehold[]): CheckedHouseholds => ({
    faults: [...doubles('household', 'households', households), ...areas(households)],
    known: new Set(households.map(({ id }) => id)),
  }),
);

const areas = (households: readonly SchemeHousehold[]): readonly ApportionmentError[] =>
  households.flatMap(({ id, area, servedLevels = [] }, index): readonly ApportionmentError[] =>
    [area, ...servedLevels.map((served) => served.area)].every(isWholeArea)
      ? []
      : [{ code: 'E_AREA_PRECISION', household: id, field: `households.${index}.area` }],
  );

const isWholeArea = (area: number): boolean =>
  Number.isSafeInteger(area) && area > 0 && area <= 1_000_000_000;
