import type { sheetText } from '../../text/zh-cn/sheet';
import type { BookCell } from '../book';
import type { Grid } from './grid';
import type { Line } from './worked-table';

export type ColumnKey = keyof typeof sheetText.heads;

/** One column of the table of shares. */
export type Column = {
  readonly key: ColumnKey;
  readonly width: number;
  readonly cell: (line: Line, row: number, grid: Grid) => BookCell;
  /** What stands in the line of sums; `null` leaves it empty. */
  readonly total: 'sum' | null;
};
