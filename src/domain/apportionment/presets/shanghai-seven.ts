import { compare, decimalText, minus, type Ratio, ratioOf } from '../../kernel/ratio';
import type { FloorTable } from '../floor-table';
import { isExactly, upTo } from './floors';
import type { Preset } from './preset';

/** Shanghai's guide for seven storeys with level entry (平层入户): percent of the owners' total, per floor. */
export const SHANGHAI_SEVEN = [
  { floor: 2, low: '4', middle: '5', high: '6' },
  { floor: 3, low: '8', middle: '9', high: '10' },
  { floor: 4, low: '13', middle: '14', high: '15' },
  { floor: 5, low: '18', middle: '19', high: '20' },
  { floor: 6, low: '23', middle: '24', high: '25' },
  { floor: 7, low: '28', middle: '29', high: '30' },
] as const;

export const shanghaiSeven: Preset = {
  key: 'shanghaiSeven',
  names: { zh: '上海七层指导区间（取中点）' },
  note: {
    zh: '一层不出；二到七层 4–6%、8–10%、13–15%、18–20%、23–25%、28–30%，供协商参考，以协议约定为准。',
  },
  source: { id: 'S7', title: '上海市加装电梯出资指导区间（2021-01-15，仅见七层平层入户一行）', grade: 'B' },
  propose: (floors) =>
    isExactly(floors, 2, 7)
      ? {
          basis: {
            kind: 'floorPercent',
            within: 'equal',
            table: Object.fromEntries(
              SHANGHAI_SEVEN.map(({ floor, middle }) => [`${floor}`, decimalText(middle)]),
            ),
          },
          exemptFloors: upTo(floors, 1),
        }
      : null,
};

/** A floor whose percent lies outside the guide, and by how much. */
export type OutsideGuide = {
  readonly floor: number;
  readonly low: string;
  readonly high: string;
  readonly by: Ratio;
};

/** Floors of a percent table that lie outside the guide range; none where all lie inside. */
export const outsideShanghaiSeven = (table: FloorTable): readonly OutsideGuide[] =>
  SHANGHAI_SEVEN.flatMap(({ floor, low, high }): readonly OutsideGuide[] => {
    const value = ratioOf(table[`${floor}`] ?? decimalText('0'));
    const below = minus(value, ratioOf(decimalText(low)));
    const above = minus(value, ratioOf(decimalText(high)));
    const zero = ratioOf(decimalText('0'));
    if (compare(below, zero) < 0) return [{ floor, low, high, by: below }];
    return compare(above, zero) > 0 ? [{ floor, low, high, by: above }] : [];
  });
