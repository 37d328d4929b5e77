import type { HouseholdId } from '../building/household';
import type { DecimalText } from '../kernel/ratio';
import type { Fen } from '../money/fen';
import type { Unit } from './round-unit';
import type { Basis } from './rules';
import type { SchemeHousehold } from './scheme-household';

export { UNITS } from './round-unit';
export type { Basis, SchemeHousehold, Unit };

/** `hamilton`: largest remainder (最大余数法). `ceil`: every share up, the surplus into the reserve (余款入维修储备). */
export type RoundMode = 'hamilton' | 'ceil';

/** Who comes first among equal remainders: higher floor, larger area, lower ordinal; the scheme states the order. */
export type TieKey = 'floorDesc' | 'areaDesc' | 'seqAsc';
export const DEFAULT_TIE: readonly TieKey[] = ['floorDesc', 'areaDesc', 'seqAsc'];

/** What a cost grows with; feeds the stand-alone costs of the fairness check. */
export type CostDriver =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'perStop' }
  | { readonly kind: 'perHeight' }
  | { readonly kind: 'atStop'; readonly stop: number };

export type CostItem = {
  readonly id: string;
  readonly label: string;
  readonly amount: Fen;
  /** Contingency (预备费) on this line, in percent. */
  readonly contingencyPct?: DecimalText;
  readonly driver?: CostDriver;
  /** Id of the pool that bears this line, where pools are made of lines. */
  readonly pool?: string;
};

/** Paid to a household that the lift makes worse off (补偿); part of what the others share. */
export type Compensation = { readonly household: HouseholdId; readonly amount: Fen };

/**
 * What an outside grant does: it is taken off first; or it is paid after acceptance, so that
 * households front the whole sum and are refunded; or it stays in the upkeep account.
 */
export type FundingMode = 'deducted' | 'refundedLater' | 'keptForUpkeep';

export type FundingTerms =
  | { readonly kind: 'fixed'; readonly amount: Fen }
  | { readonly kind: 'perStop'; readonly amountPerStop: Fen; readonly stops: number }
  | { readonly kind: 'table'; readonly amounts: Readonly<Record<string, Fen>>; readonly storeys: number }
  | {
      readonly kind: 'percentCapped';
      readonly pct: DecimalText;
      readonly base: 'gross' | 'afterPrevious' | readonly string[];
      readonly cap?: Fen;
    }
  | { readonly kind: 'actualCapped'; readonly items: readonly string[]; readonly cap: Fen };

/** Money from outside the stairwell: subsidy (财政补助), common maintenance fund (维修资金), advertising. */
export type Funding = FundingTerms & {
  readonly id: string;
  readonly label: string;
  readonly mode: FundingMode;
};

/** Given freely (自愿出资); lowers everybody's amount. `null` is somebody outside the stairwell. */
export type Contribution = { readonly household: HouseholdId | null; readonly amount: Fen };

/** Pays an agreed sum instead of a share (定额): an amount, or a percent of the net. */
export type FixedTaker =
  | { readonly kind: 'amount'; readonly household: HouseholdId; readonly amount: Fen }
  | { readonly kind: 'percent'; readonly household: HouseholdId; readonly pct: DecimalText };

/** A part of the net that is shared by one basis: a percent of it, or the cost lines that name the pool. */
export type Pool = {
  readonly id: string;
  readonly portion: { readonly kind: 'percent'; readonly pct: DecimalText } | { readonly kind: 'items' };
  readonly basis: Basis;
  /** Exempt by agreement (免摊): share 0, not in the denominator. Floors are charge levels. */
  readonly exempt?: { readonly floors?: readonly number[]; readonly households?: readonly HouseholdId[] };
  /** Unset, every household. */
  readonly only?: readonly HouseholdId[];
  /** Multiplies the weight; the others absorb the difference. */
  readonly discountWeight?: Readonly<Record<string, DecimalText>>;
};

/** Least and most a share may be (保底、封顶). Where several apply to a household the tightest holds. */
export type Bound = {
  readonly of:
    | { readonly kind: 'all' }
    | { readonly kind: 'floor'; readonly floor: number }
    | { readonly kind: 'household'; readonly household: HouseholdId };
  readonly min?: Fen;
  readonly max?: Fen;
};

/** Who takes what the caps leave over; unset, caps that are too low are refused. */
export type Absorber =
  | { readonly kind: 'reserve' }
  | { readonly kind: 'funding'; readonly id: string }
  | { readonly kind: 'household'; readonly household: HouseholdId };

/** The owner's own money (公积金, 维修资金分户账): changes the cash to hand over, never the share (Civil Code art. 281). */
export type Credit = {
  readonly household: HouseholdId;
  readonly kind: 'providentFund' | 'ownMaintenanceAccount';
  readonly amount: Fen;
};

/** A whole apportionment scheme (分摊方案): plain data, the same on every machine. */
export type Scheme = {
  readonly version: string;
  readonly unit: Unit;
  readonly roundMode: RoundMode;
  readonly tie: readonly TieKey[];
  readonly households: readonly SchemeHousehold[];
  readonly costs: readonly CostItem[];
  readonly compensation: readonly Compensation[];
  readonly funding: readonly Funding[];
  readonly contributions: readonly Contribution[];
  readonly fixed: readonly FixedTaker[];
  readonly pools: readonly Pool[];
  /** Not paying now (暂不出资): share 0, a later buy-in is due. */
  readonly nonPayers: readonly HouseholdId[];
  readonly bounds: readonly Bound[];
  readonly absorber?: Absorber;
  readonly credits: readonly Credit[];
};
