import type { Household } from '../../../domain/building/household';
import type { Sheet } from '../../../tables/workbook';
import type { Line } from '../table/line';
import { type Columns, readTable, readTableUnder, type Table } from '../table/read-table';

/** What a person may settle about a sheet; what is left out is guessed. */
export type Reading = {
  /** Line of the headings; 0: there are none. */
  readonly heading?: number;
  readonly columns?: Columns;
  /** Rows that the file hides count too. */
  readonly withHidden?: boolean;
};

/** A sheet understood as a table; without headings that anybody knows it still has its rows, to be told what they hold. */
export function tableIn(sheet: Sheet, reading: Reading, households: readonly Household[]): Table {
  const lines = linesIn(sheet, reading.withHidden === true);
  const guessed = reading.heading === undefined ? readTable(lines, households, sheet.hiddenColumns) : null;
  const table = guessed ?? readTableUnder(lines, reading.heading ?? 0, households, sheet.hiddenColumns);
  return reading.columns === undefined ? table : { ...table, columns: reading.columns };
}

export const linesIn = ({ rows }: Sheet, withHidden: boolean): readonly Line[] =>
  rows.filter(({ isHidden }) => withHidden || !isHidden).map(({ number, cells }) => ({ number, cells }));

/** Rows whose room cell is one: first and last line of each. */
export const joinsOfRooms = (
  { joins }: Sheet,
  { columns }: Table,
): readonly (readonly [first: number, last: number])[] =>
  joins.filter(({ column }) => column === columns.get('room')).map(({ first, last }) => [first, last]);

/** Up to three different things that stand in a column. */
export function samplesIn({ body }: Table, column: number | undefined): readonly string[] {
  if (column === undefined) return [];
  const samples = new Set<string>();
  for (const { cells } of body) {
    const text = (cells[column] ?? '').trim();
    if (text !== '' && samples.size < 3) samples.add(text);
  }
  return [...samples];
}
