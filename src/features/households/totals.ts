import type { Household } from '../../domain/building/household';

/** What the list adds up to. Area in 0.01 m². */
export type Totals = {
  readonly households: number;
  readonly area: number;
  /** Households whose area has been entered. */
  readonly measured: number;
};

export const totalsOf = (households: readonly Household[]): Totals => ({
  households: households.length,
  area: households.reduce((sum, { area }) => sum + (area ?? 0), 0),
  measured: households.filter(({ area }) => area !== null).length,
});

/** A household without owner or area, in a list that is otherwise nearly full. */
export type Gap = { readonly household: Household; readonly column: 'owner' | 'area' };

/**
 * What has been left out. Told only once two thirds are filled in: before that an empty cell is not
 * forgotten, its turn has not come.
 */
export function gapsIn(households: readonly Household[]): readonly Gap[] {
  const gaps = households.flatMap((household): readonly Gap[] => [
    ...(household.owners.length === 0 ? [{ household, column: 'owner' } as const] : []),
    ...(household.area === null ? [{ household, column: 'area' } as const] : []),
  ]);
  return gaps.length * 3 <= households.length * 2 ? gaps : [];
}

/** Households as the table shows them: the top floor first, on a floor by their order. */
export const topFloorFirst = (households: readonly Household[]): readonly Household[] =>
  [...households].sort((a, b) => b.floor - a.floor || a.seq - b.seq);
