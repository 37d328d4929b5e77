import type { HouseholdId } from '../../building/household';
import type { Ratio } from '../../kernel/ratio';
import type { Fen } from '../../money/fen';
import type { CoreRow } from './core';

/** `watch`: out of the ordinary, but somebody agreed to it or it is a matter of taste. */
export type Verdict = 'pass' | 'watch' | 'fail';

/** One line of the fairness check (公平性体检): what was looked at, the verdict, the figures. */
export type Finding = { readonly verdict: Verdict } & (
  | {
      readonly id: 'balance';
      readonly figures: {
        readonly sum: Fen;
        readonly net: Fen;
        readonly reserve: Fen;
        readonly absorbed: Fen;
      };
    }
  /** `short` lists the rows where lower floors pay more than their own lift would cost. */
  | { readonly id: 'lowerFloors'; readonly figures: CoreFigures }
  /** `short` lists the rows where upper floors pay less than they add. */
  | { readonly id: 'upperFloors'; readonly figures: CoreFigures }
  | { readonly id: 'sameCondition'; readonly figures: { readonly groups: readonly Spread[] } }
  | { readonly id: 'floorMonotone'; readonly figures: { readonly inversions: readonly Inversion[] } }
  | { readonly id: 'distance'; readonly figures: { readonly distance: Ratio } }
  | { readonly id: 'concentration'; readonly figures: Concentration }
  | {
      readonly id: 'bounds';
      readonly figures: {
        readonly capped: readonly HouseholdId[];
        readonly raised: readonly HouseholdId[];
        readonly factor: Ratio;
      };
    }
);

export type CoreFigures = { readonly rows: readonly CoreRow[]; readonly short: readonly CoreRow[] };

/** Households alike in level, area, use and access whose shares differ by more than one unit. */
export type Spread = {
  readonly households: readonly HouseholdId[];
  readonly lowest: Fen;
  readonly highest: Fen;
  /** Somebody among them has a discount, a bound or a coefficient of its own. */
  readonly agreed: boolean;
};

/** `lower` pays more than `upper`, both in money and per square metre. */
export type Inversion = { readonly lower: HouseholdId; readonly upper: HouseholdId; readonly excess: Fen };

export type Concentration = {
  readonly giniAll: Ratio;
  readonly giniPayers: Ratio;
  readonly largestShare: Ratio;
  readonly topToBottom: Ratio | null;
};
