import type { HouseholdId } from '../../building/household';
import type { Ratio } from '../../kernel/ratio';
import type { Fen } from '../../money/fen';
import type { CostLine, FundingLine, OddUnit } from '../outcome';
import type { Unit } from '../round-unit';
import type { TraceInput } from './trace';

/** One line of the answer to “why this figure”, as figures; the sentence is made of it elsewhere. */
export type ExplanationStep =
  | { readonly kind: 'total'; readonly gross: Fen; readonly costs: readonly CostLine[] }
  | {
      readonly kind: 'net';
      readonly gross: Fen;
      readonly compensation: Fen;
      readonly funding: readonly FundingLine[];
      readonly contributions: Fen;
      readonly net: Fen;
    }
  | { readonly kind: 'shared'; readonly net: Fen; readonly fixed: Fen; readonly rest: Fen }
  | { readonly kind: 'exempt' }
  | { readonly kind: 'notPaying' }
  | { readonly kind: 'fixed'; readonly amount: Fen }
  | {
      readonly kind: 'weights';
      readonly pool: string;
      readonly amount: Fen;
      readonly weights: readonly { readonly household: HouseholdId; readonly weight: Ratio }[];
      readonly totalWeight: Ratio;
    }
  | {
      readonly kind: 'ownWeight';
      readonly pool: string;
      /** `basis.<kind>` */
      readonly rule: string;
      readonly expr: string;
      readonly inputs: readonly TraceInput[];
      readonly weight: Ratio;
    }
  | {
      readonly kind: 'multiply';
      readonly parts: readonly {
        readonly pool: string;
        readonly amount: Fen;
        readonly weight: Ratio;
        readonly totalWeight: Ratio;
      }[];
      readonly quota: Ratio;
    }
  | {
      readonly kind: 'bounds';
      readonly reached: 'capped' | 'raised' | 'scaled';
      readonly factor: Ratio;
      readonly exact: Ratio;
    }
  | {
      readonly kind: 'rounding';
      readonly unit: Unit;
      readonly exact: Ratio;
      readonly amount: Fen;
      /** The odd unit this household received, or `null`. */
      readonly oddUnit: OddUnit | null;
      readonly oddUnits: readonly OddUnit[];
    }
  | {
      readonly kind: 'payable';
      readonly amount: Fen;
      readonly contribution: Fen;
      readonly compensation: Fen;
      readonly payable: Fen;
      readonly cash: Fen;
      readonly refundLater: Fen;
    }
  | {
      readonly kind: 'addsUp';
      /** Households with a share other than 0. */
      readonly households: number;
      readonly sum: Fen;
      readonly net: Fen;
      readonly reserve: Fen;
    };

/** The lines in the order in which one tells them. */
export type Explanation = readonly ExplanationStep[];
