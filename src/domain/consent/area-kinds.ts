import type { Voter } from './electorate';

/** Voters with the same area are interchangeable in every count; `count` of them in each kind, largest kind first. */
export type AreaKind = { readonly area: number; readonly count: number };

export function areaKinds(voters: readonly Voter[]): readonly AreaKind[] {
  const counts = new Map<number, number>();
  for (const { area } of voters) counts.set(area, (counts.get(area) ?? 0) + 1);
  return [...counts].map(([area, count]) => ({ area, count })).sort((a, b) => b.count - a.count);
}
