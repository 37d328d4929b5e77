import type { HouseholdId } from '../../building/household';
import type { Standing } from '../outcome';
import { chargeLevel } from '../rules/levels';
import type { Pool, Scheme, SchemeHousehold } from '../scheme';

/** Step 8: who shares a pool: not exempt (免摊), not waiting (暂不出资), no fixed sum (定额). */
export function membersOf(
  pool: Pool,
  { households, nonPayers }: Scheme,
  fixed: ReadonlyMap<string, unknown>,
): readonly SchemeHousehold[] {
  const isForAll =
    nonPayers.length === 0 && fixed.size === 0 && pool.only === undefined && pool.exempt === undefined;
  if (isForAll) return households;
  const out = new Set<string>([...nonPayers, ...(pool.exempt?.households ?? [])]);
  const floors = new Set(pool.exempt?.floors ?? []);
  const only = pool.only === undefined ? null : new Set<string>(pool.only);
  return households.filter(
    (household) =>
      !out.has(household.id) &&
      !fixed.has(household.id) &&
      !floors.has(chargeLevel(household)) &&
      (only === null || only.has(household.id)),
  );
}

/** How a household stands to the money, given whether it shares at least one pool. */
export function standingOf(
  id: HouseholdId,
  fixed: ReadonlyMap<string, unknown>,
  waiting: ReadonlySet<string>,
  isSharing: boolean,
): Standing {
  if (fixed.has(id)) return 'fixed';
  if (waiting.has(id)) return 'notPaying';
  return isSharing ? 'shares' : 'exempt';
}
