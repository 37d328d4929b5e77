import type { Household } from '../../../domain/building/household';
import { type Cells, linesOf } from '../table/line';
import { type Plan, planTable } from '../table/plan';
import { readTable } from '../table/read-table';

/** What a pasted table will do to the list; `null` where it holds no rooms. */
export function planPaste(
  cells: Cells,
  households: readonly Household[],
  ownersOf: (household: Household) => readonly string[],
): Plan | null {
  const table = readTable(linesOf(cells), households);
  return table === null ? null : planTable(table, households, ownersOf);
}
