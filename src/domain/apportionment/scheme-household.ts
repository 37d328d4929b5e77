import type { Area } from '../building/area';
import type { HouseholdId, HouseholdUse } from '../building/household';
import type { DecimalText } from '../kernel/ratio';

/** How a home on several levels (跃层) is charged: entrance level, dearest level, mean by area, or each part at its own. */
export type LevelMode = 'entry' | 'max' | 'areaMean' | 'split';
export type ServedLevel = { readonly level: number; readonly area: Area };

/** One household as the arithmetic sees it. */
export type SchemeHousehold = {
  readonly id: HouseholdId;
  /** Floor of the entrance door: shown, and first key of a tie. */
  readonly floor: number;
  /** Charge level (计费楼层) where it is not the floor: open ground storey (架空层), numbering by half-landings. */
  readonly level?: number;
  readonly area: Area;
  readonly kind: HouseholdUse;
  readonly servedLevels?: readonly ServedLevel[];
  readonly levelMode?: LevelMode;
  /** The stop (停靠站) that serves it; unset, the highest stop not above its level. May lie between floors, 2.5. */
  readonly stop?: number;
  /** Multiplies the weight, `0.9` for half a flight left to climb (错层入户). */
  readonly accessFactor?: DecimalText;
  /** A coefficient agreed for this household alone (自愿加入); takes the place of its level's entry. */
  readonly ownCoefficient?: DecimalText;
  /** Immutable ordinal, the last key of every tie. */
  readonly seq: number;
};
