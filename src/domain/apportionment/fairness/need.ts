import { servingStop } from '../rules/stops';
import type { SchemeHousehold } from '../scheme';

/** The stop a household needs; below every stop where it needs none, its own level where costs are silent. */
export function needOf(household: SchemeHousehold, stops: readonly string[]): number {
  const stop = servingStop(household, stops);
  if (stop === 'ground') return Number.NEGATIVE_INFINITY;
  return stop === null ? (household.stop ?? household.level ?? household.floor) : Number(stop);
}
