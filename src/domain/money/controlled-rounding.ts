import { entry } from '../kernel/entry';
import {
  ceilOf,
  floorOf,
  fractionOf,
  least,
  minus,
  ONE,
  plus,
  type Ratio,
  ratio,
  total,
} from '../kernel/ratio';

/**
 * Rounds a table whose columns have whole sums (受控取整) so that every cell and every row ends at the
 * whole number below or above, and every column sum stays. For printing a table of pools by household;
 * never together with rounding on household totals, which may contradict it.
 */
export function roundTable(rows: readonly (readonly Ratio[])[]): readonly (readonly bigint[])[] {
  const cells = rows.map((row) => {
    const sum = total(row);
    return [...row, minus(ratio(ceilOf(sum)), sum)];
  });
  for (let cycle = findCycle(cells); cycle.length > 0; cycle = findCycle(cells)) shift(cells, cycle);
  return cells.map((row) => row.slice(0, -1).map(floorOf));
}

type Table = Ratio[][];
type Cell = { readonly row: number; readonly column: number };

/** A ring of broken cells, in turn along a row and along a column. Each line with one has another. */
function findCycle(cells: Table): readonly Cell[] {
  const first = brokenCells(cells)[0];
  if (first === undefined) return [];
  const path: Cell[] = [first];
  for (let alongRow = true; ; alongRow = !alongRow) {
    const last = entry(path, path.length - 1);
    const next = brokenCells(cells).find(
      (cell) => (alongRow ? cell.row === last.row : cell.column === last.column) && !isSameCell(cell, last),
    );
    if (next === undefined) throw new Error('A column of the table does not have a whole sum.');
    const start = path
      .map((cell) => (alongRow ? cell.column === next.column : cell.row === next.row))
      .lastIndexOf(true);
    path.push(next);
    if (start >= 0) return path.slice(start);
  }
}

const brokenCells = (cells: Table): readonly Cell[] =>
  cells.flatMap((line, row) =>
    line.flatMap((value, column): readonly Cell[] => (value.d === 1n ? [] : [{ row, column }])),
  );

const isSameCell = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/** Moves the same amount up and down round the ring, just enough to make one cell whole. */
function shift(cells: Table, cycle: readonly Cell[]): void {
  const at = ({ row, column }: Cell): Ratio => entry(entry(cells, row), column);
  const room = cycle.map((cell, index) =>
    index % 2 === 0 ? minus(ONE, fractionOf(at(cell))) : fractionOf(at(cell)),
  );
  const step = room.reduce(least);
  cycle.forEach((cell, index) => {
    const line = entry(cells, cell.row);
    line[cell.column] = index % 2 === 0 ? plus(at(cell), step) : minus(at(cell), step);
  });
}
