import type { Household } from '../../../domain/building/household';
import type { GridPaste } from '../../../ui/grid/grid';
import { COLUMNS } from '../columns';
import { readEntry } from '../read-entry';
import { headedField } from '../table/headers';
import type { Cells } from '../table/line';
import type { PlannedRow } from '../table/plan';

/** Lays a block without room numbers where it was pasted, cell by cell; what hangs over the edge is dropped. */
export const placeBlock = (
  { row, column, cells }: GridPaste,
  inOrder: readonly Household[],
  ownersOf: (household: Household) => readonly string[],
): readonly PlannedRow[] =>
  withoutHeadings(cells).flatMap((texts, down) => {
    const household = inOrder[row + down];
    if (household === undefined) return [];
    const named = Object.fromEntries(
      texts.flatMap((text, right) => {
        const key = COLUMNS[column + right];
        return key === undefined || text.trim() === '' ? [] : [[key, text.trim()]];
      }),
    );
    return [{ household, line: down + 1, texts: named, ...readEntry(household, ownersOf(household), named) }];
  });

const withoutHeadings = (cells: Cells): Cells => {
  const [first = [], ...body] = cells;
  const filled = first.filter((text) => text.trim() !== '');
  return filled.length > 0 && filled.every((text) => headedField(text) !== undefined) ? body : cells;
};
