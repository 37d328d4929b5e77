import { cellName, columnName } from '../book';

/** The figures above the table that its formulas look at. */
export type ParamKey = 'net' | 'unit' | 'units' | 'weights' | 'left';

/** Where things stand in the table of shares. */
export type Grid = {
  /** A cell of the same row by its column: `H9`. */
  readonly at: (key: string, row: number) => string;
  /** All cells of a column, fixed: `$H$9:$H$22`. */
  readonly all: (key: string) => string;
  /** A figure above the table, fixed: `$E$5`. */
  readonly param: (key: ParamKey) => string;
  /** The cell of the sheet of refunds that belongs to a row. */
  readonly refundAt: (row: number) => string;
  readonly firstRow: number;
  readonly lastRow: number;
};

/** Column of the figures above the table; the labels take the columns before it. */
export const PARAM_COLUMN = 5;

/** The first row of figures above the table. */
export const PARAM_ROW = 4;

/** Rows and columns of the sheet of refunds. */
export const REFUND_FIRST_ROW = 7;
export const REFUND_COLUMN = 7;

/** A grid over columns in their order, with so many lines below a head row. */
export function gridOf(
  keys: readonly string[],
  params: readonly ParamKey[],
  headRow: number,
  lines: number,
): Grid {
  const columnOf = (key: string): number => {
    const index = keys.indexOf(key);
    if (index < 0) throw new RangeError(`The table has no column ${key}.`);
    return index + 1;
  };
  const firstRow = headRow + 1;
  const lastRow = headRow + lines;
  return {
    firstRow,
    lastRow,
    at: (key, row) => cellName(row, columnOf(key)),
    all: (key) => {
      const column = columnName(columnOf(key));
      return `$${column}$${firstRow}:$${column}$${lastRow}`;
    },
    param: (key) => `$${columnName(PARAM_COLUMN)}$${PARAM_ROW + params.indexOf(key)}`,
    refundAt: (row) => cellName(REFUND_FIRST_ROW + row - firstRow, REFUND_COLUMN),
  };
}
