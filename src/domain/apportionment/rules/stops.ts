import type { SchemeHousehold } from '../scheme-household';
import { chargeLevel } from './levels';

/**
 * The stop that serves a household: its own, else the entry of its level; where stops lie between
 * floors (错层停靠), the highest one not above its level, from which one walks up half a flight.
 * `ground` where the level lies at or below the street and has no entry; `null` where nothing is said.
 */
export function servingStop(household: SchemeHousehold, stops: readonly string[]): string | 'ground' | null {
  const level = household.stop ?? chargeLevel(household);
  if (stops.includes(`${level}`)) return `${level}`;
  if (household.stop !== undefined) return null;
  if (stops.some((stop) => !Number.isInteger(Number(stop)))) {
    const below = stops.map(Number).filter((stop) => stop <= level);
    return below.length === 0 ? 'ground' : `${Math.max(...below)}`;
  }
  return level <= 0 ? 'ground' : null;
}
