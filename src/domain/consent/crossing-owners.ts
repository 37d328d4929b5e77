import type { Household, HouseholdId } from '../building/household';
import { ownerKey } from './electorate';

/** Two flats that share an owner and not all of them (交叉共有): how many heads they are is not settled by law. */
export type Crossing = { readonly one: HouseholdId; readonly other: HouseholdId };

/** Every pair of flats with some owner in common and different owners otherwise; developer stock is one head anyway. */
export function crossingOwners(households: readonly Household[]): readonly Crossing[] {
  const sold = households.filter(({ title }) => title !== 'developer');
  return sold.flatMap((one, index) =>
    sold
      .slice(index + 1)
      .filter(({ owners }) => owners.some((owner) => one.owners.includes(owner)))
      .filter(({ owners }) => ownerKey(owners) !== ownerKey(one.owners))
      .map((other) => ({ one: one.id, other: other.id })),
  );
}
