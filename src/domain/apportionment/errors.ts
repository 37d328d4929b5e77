import type { HouseholdId } from '../building/household';
import type { Ratio } from '../kernel/ratio';
import type { Fen } from '../money/fen';

/**
 * Why a scheme gives no figures. The code is stable and may be printed; `field` is the path of
 * what to correct inside the scheme, `pools.0.basis.table`.
 */
export type ApportionmentError = { readonly field: string } & (
  | { readonly code: 'E_ZERO_WEIGHT'; readonly pool: string; readonly amount: Fen }
  | {
      readonly code: 'E_NO_COEF';
      readonly pool: string;
      readonly household: HouseholdId;
      readonly floor: number;
    }
  | { readonly code: 'E_NEG_WEIGHT'; readonly pool: string; readonly household: HouseholdId }
  /** `difference` is 100 − sum, in percent. */
  | { readonly code: 'E_POOL_SUM'; readonly sum: Ratio; readonly difference: Ratio }
  | {
      readonly code: 'E_PERCENT_SUM';
      readonly pool: string;
      readonly sum: Ratio;
      readonly difference: Ratio;
    }
  /** `shortfall`: what the caps leave over. */
  | { readonly code: 'E_CAPS_TOO_LOW'; readonly shortfall: Fen }
  /** `excess`: by how much the floors ask for more than there is to pay. */
  | { readonly code: 'E_FLOOR_TOO_HIGH'; readonly excess: Fen }
  | {
      readonly code: 'E_BOUNDS_CROSS';
      readonly household: HouseholdId;
      readonly min: Fen;
      readonly max: Fen;
    }
  | { readonly code: 'E_FIXED_EXCEEDS_NET'; readonly net: Fen; readonly fixed: Fen; readonly excess: Fen }
  | { readonly code: 'E_FUNDING'; readonly funding: string; readonly reason: FundingFault }
  | { readonly code: 'E_BASIS'; readonly pool: string; readonly reason: BasisFault }
  | { readonly code: 'E_AREA_PRECISION'; readonly household: HouseholdId }
  | { readonly code: 'E_DUP_ID'; readonly of: 'household' | 'cost' | 'funding' | 'pool'; readonly id: string }
  | { readonly code: 'E_UNKNOWN_HOUSEHOLD'; readonly household: HouseholdId }
  /** `household` is the one that was to pay less. */
  | { readonly code: 'E_CONCESSION'; readonly household: HouseholdId; readonly fault: ConcessionFault }
);

export type FundingFault =
  | { readonly kind: 'noTableEntry'; readonly storeys: number }
  | { readonly kind: 'unknownItem'; readonly item: string }
  | { readonly kind: 'unknownFunding' }
  | { readonly kind: 'negative' }
  | { readonly kind: 'creditAbovePayable'; readonly household: HouseholdId; readonly excess: Fen };

export type BasisFault =
  /** Agreed amounts do not add up; `difference` is pool − sum. */
  | { readonly kind: 'amountsDiffer'; readonly total: Fen; readonly sum: Fen; readonly difference: Fen }
  | { readonly kind: 'malformed'; readonly part: string }
  | { readonly kind: 'unknownPool' }
  /** Some pools take a percent and others their cost lines: nobody could say of what the percent is. */
  | { readonly kind: 'mixedPools' };

export type ConcessionFault =
  | { readonly kind: 'notPositive' }
  | { readonly kind: 'unknownHousehold'; readonly household: HouseholdId }
  | { readonly kind: 'noPayers' }
  | { readonly kind: 'paysItself' }
  | { readonly kind: 'namedTwice'; readonly household: HouseholdId }
  /** Nobody can be let off more than they owe. */
  | { readonly kind: 'exceedsShare'; readonly excess: Fen };

export type ApportionmentErrorCode = ApportionmentError['code'];
