import { type DecimalText, decimalText, plus, type Ratio, ratioOf, times, whole } from '../../kernel/ratio';
import type { FloorTable } from '../floor-table';
import { shown } from '../rules/words';

/** Ground floor and anything below it. */
export const upTo = (floors: readonly number[], highest: number): readonly number[] =>
  [...new Set(floors)].filter((floor) => floor <= highest).sort((a, b) => a - b);

/** A table over the given floors; floors for which `valueAt` says nothing are left out. */
export const tableOver = (
  floors: readonly number[],
  valueAt: (floor: number) => DecimalText | null,
): FloorTable =>
  Object.fromEntries(
    [...new Set(floors)]
      .sort((a, b) => a - b)
      .flatMap((floor) => {
        const value = valueAt(floor);
        return value === null ? [] : [[`${floor}`, value]];
      }),
  );

/** first + step × floors above `from`, as it would be typed. */
export const rising = (floor: number, from: number, first: string, step: string): DecimalText =>
  typed(plus(ratioOf(decimalText(first)), times(ratioOf(decimalText(step)), whole(floor - from))));

const typed = (value: Ratio): DecimalText => decimalText(shown(value));

/** Whether the homes above the ground floor lie on exactly these floors. */
export function isExactly(floors: readonly number[], above: number, top: number): boolean {
  const found = [...new Set(floors)].filter((floor) => floor >= above);
  return found.length === top - above + 1 && found.every((floor) => floor <= top);
}
