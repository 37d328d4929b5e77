import type { HouseholdId } from '../building/household';
import { type Fen, sumFen } from '../money/fen';
import type { Electorate } from './electorate';

/**
 * What the owner of a household pays over all the flats that it owns: a ceiling is on the person's
 * purse, not on one door (domain-spec §4.8). `null` where one of them cannot be worked out.
 */
export function ownPayable(
  electorate: Electorate,
  payableOf: (household: HouseholdId) => Fen | null,
): (household: HouseholdId) => Fen | null {
  const siblings = new Map(
    electorate.voters.flatMap(({ households }) => households.map((id) => [id, households] as const)),
  );
  return (household) => {
    const amounts = (siblings.get(household) ?? [household]).map(payableOf);
    const known = amounts.filter((amount) => amount !== null);
    return known.length === amounts.length ? sumFen(known) : null;
  };
}
