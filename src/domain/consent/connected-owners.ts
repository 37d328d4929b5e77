import type { HouseholdId } from '../building/household';
import { at } from './at';
import type { Unit } from './unit';

/** Heads under `connected`: parts that share an owner, directly or through others, are one head; keyed by all its owners. */
export function connectedKeys(units: readonly Unit[]): ReadonlyMap<HouseholdId, string> {
  const groups = new Map<string, ReadonlySet<string>>();
  const groupOf = (owner: string): ReadonlySet<string> => groups.get(owner) ?? new Set([owner]);
  const sold = units.filter(({ owners, isDeveloperStock }) => owners.length > 0 && !isDeveloperStock);
  for (const { owners } of sold) {
    const joined = new Set(owners.flatMap((owner) => [...groupOf(owner)]));
    for (const owner of joined) groups.set(owner, joined);
  }
  return new Map(sold.map(({ id, owners }) => [id, [...groupOf(at(owners, 0))].sort().join('+')] as const));
}
