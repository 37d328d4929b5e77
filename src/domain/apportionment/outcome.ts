import type { HouseholdId } from '../building/household';
import type { Ratio } from '../kernel/ratio';
import type { Fen } from '../money/fen';
import type { Unit } from './round-unit';
import type { FundingMode } from './scheme';
import type { Trace } from './trace/trace';

/** How a household stands to the money. */
export type Standing = 'shares' | 'exempt' | 'fixed' | 'notPaying';

/** What one household pays, and what it is made of. */
export type RoundedShare = {
  readonly household: HouseholdId;
  readonly standing: Standing;
  /** The share by the rule (应出资额). */
  readonly amount: Fen;
  readonly contribution: Fen;
  readonly compensation: Fen;
  /** amount + contribution − compensation; negative where the household receives money. */
  readonly payable: Fen;
  /** payable − the owner's own fund money. */
  readonly cash: Fen;
  /** Comes back when a subsidy paid after acceptance arrives (验收后返还). */
  readonly refundLater: Fen;
};

/** The same with the figure that enters rounding, in fen. */
export type Share = RoundedShare & { readonly exact: Ratio };

export type FundingLine = {
  readonly id: string;
  readonly label: string;
  readonly mode: FundingMode;
  readonly amount: Fen;
};
export type CostLine = {
  readonly id: string;
  readonly label: string;
  readonly amount: Fen;
  readonly contingency: Fen;
  readonly total: Fen;
};
export type PoolLine = { readonly id: string; readonly amount: Fen; readonly totalWeight: Ratio };

/** One unit of rounding and why this household has it (尾差). */
export type RaisedUnit = {
  readonly household: HouseholdId;
  /** From 1, in the order in which units were handed out. */
  readonly rank: number;
  /** `remainder`: it was larger than the next. `tie`: equal ones, settled by the stated order. `up`: every share goes up. */
  readonly reason: 'remainder' | 'tie' | 'up';
};

/** The same with the part of a unit behind the point. */
export type OddUnit = RaisedUnit & { readonly remainder: Ratio };

/** The caps and floors that were reached, and the one factor for all the others. */
export type BoundsReached = {
  readonly factor: Ratio;
  readonly capped: readonly HouseholdId[];
  readonly raised: readonly HouseholdId[];
  readonly absorbed: Fen;
};

/** What concerns the whole house. */
export type Sums = {
  readonly unit: Unit;
  readonly costs: readonly CostLine[];
  readonly gross: Fen;
  readonly compensation: Fen;
  /** Outside money taken off first. */
  readonly external: Fen;
  readonly funding: readonly FundingLine[];
  readonly contributions: Fen;
  readonly outsideContributions: Fen;
  /** What households pay together. */
  readonly net: Fen;
  /** Outside money beyond the need. */
  readonly surplus: Fen;
  readonly fixed: Fen;
  readonly pools: readonly PoolLine[];
  /** What rounding collects beyond the net (入维修储备). */
  readonly reserve: Fen;
  /** Grants kept for upkeep. */
  readonly upkeep: Fen;
  /** What households front and receive back after acceptance. */
  readonly refundLater: Fen;
  /** What then arrives beyond what they fronted. */
  readonly lateSurplus: Fen;
  readonly bounds: BoundsReached;
};

/** The figures of an apportionment (分摊结果), rounded. */
export type Figures = Sums & {
  /** In the order of the scheme's households. */
  readonly shares: readonly RoundedShare[];
  readonly oddUnits: readonly RaisedUnit[];
};

/** The figures, exact and rounded, with the working of every one of them. */
export type Apportionment = Omit<Figures, 'shares' | 'oddUnits'> & {
  readonly shares: readonly Share[];
  readonly oddUnits: readonly OddUnit[];
  readonly trace: Trace;
};
