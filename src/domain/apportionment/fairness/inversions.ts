import { fen } from '../../money/fen';
import type { RoundedShare } from '../outcome';
import { chargeLevel } from '../rules/levels';
import type { SchemeHousehold } from '../scheme';
import type { Inversion } from './finding';

/** Pairs in which a lower home that shares by the rule pays more than a higher one, in all and per area. */
export function inversions(
  households: readonly SchemeHousehold[],
  shares: readonly RoundedShare[],
): readonly Inversion[] {
  const payers = households.flatMap((household, index) => {
    const share = shares[index];
    return share?.standing === 'shares' ? [{ household, paid: share.amount }] : [];
  });
  return payers.flatMap(({ household: lower, paid }) =>
    payers.flatMap(({ household: upper, paid: above }): readonly Inversion[] =>
      chargeLevel(lower) < chargeLevel(upper) &&
      paid > above &&
      BigInt(paid) * BigInt(upper.area) > BigInt(above) * BigInt(lower.area)
        ? [{ lower: lower.id, upper: upper.id, excess: fen(paid - above) }]
        : [],
    ),
  );
}
