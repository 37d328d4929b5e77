import type { DecimalText } from '../kernel/ratio';
import type { Fen } from '../money/fen';

/** Values by charge level, `{ '2': '0.5', '3': '1' }`. A level that is missing is an error, never 0 or 1. */
export type FloorTable = Readonly<Record<string, DecimalText>>;

/** Published forms sometimes use whole square metres (实际面积的整数): `floor1` cuts, `round1` rounds half up. */
export type AreaRounding = 'exact' | 'floor1' | 'round1';

/** What a pool is shared by (分摊依据). */
export type Basis =
  | { readonly kind: 'equal' }
  | { readonly kind: 'area'; readonly areaRounding?: AreaRounding }
  | { readonly kind: 'coef'; readonly table: FloorTable }
  | { readonly kind: 'coefArea'; readonly table: FloorTable; readonly areaRounding?: AreaRounding }
  | { readonly kind: 'floorThenArea'; readonly table: FloorTable; readonly areaRounding?: AreaRounding }
  | { readonly kind: 'floorThenEqual'; readonly table: FloorTable }
  | {
      readonly kind: 'floorPercent';
      readonly table: FloorTable;
      readonly within: 'equal' | 'area';
      readonly renormalise?: boolean;
    }
  | { readonly kind: 'householdPercent'; readonly percents: Readonly<Record<string, DecimalText>> }
  | { readonly kind: 'steps'; readonly table: FloorTable }
  | {
      readonly kind: 'arithmetic';
      readonly c0: DecimalText;
      readonly d: DecimalText;
      readonly f0: number;
      readonly perArea?: boolean;
    }
  | {
      readonly kind: 'geometric';
      readonly c0: DecimalText;
      readonly r: DecimalText;
      readonly f0: number;
      readonly perArea?: boolean;
    }
  /** Height of the stop above the street, whole mm, by stop. */
  | { readonly kind: 'height'; readonly stopHeightMm: Readonly<Record<string, number>> }
  /** Cost of a lift that serves up to that stop, fen, by stop. */
  | {
      readonly kind: 'shapley';
      readonly standAlone: Readonly<Record<string, Fen>>;
      readonly perArea?: boolean;
    }
  /** Agreed amounts, which must add up to the pool. */
  | { readonly kind: 'custom'; readonly amounts: Readonly<Record<string, Fen>> }
  /** Trips or any other agreed parts; for running costs. */
  | { readonly kind: 'usage'; readonly uses: Readonly<Record<string, DecimalText>> };
