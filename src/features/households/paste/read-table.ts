import type { Household } from '../../../domain/building/household';
import { COLUMNS, type Column } from '../columns';
import { guessColumns } from './guess-columns';
import { headedColumn } from './headers';
import { commonPrefix, roomMatcher } from './room-matcher';

export type Cells = readonly (readonly string[])[];

/** A pasted table understood: where its body begins and which column holds what. */
export type Table = {
  readonly columns: ReadonlyMap<Column, number>;
  readonly body: Cells;
  /** Rows above the headings, merged title rows as a rule. */
  readonly titleRows: number;
  /** What stands before every room number. */
  readonly prefix: string;
  /** Headings of columns that the list has no place for. */
  readonly ignored: readonly string[];
};

/** Finds headings, title rows and the column of room numbers; `null` where no column holds rooms. */
export function readTable(pasted: Cells, households: readonly Household[]): Table | null {
  const cells = pasted.filter((row) => row.some((text) => text.trim() !== ''));
  return headedTable(cells) ?? bareTable(cells, households);
}

/** How many rows deep a heading may stand under titles and notes. */
const HEADING_DEPTH = 12;

function headedTable(cells: Cells): Table | null {
  const at = cells.slice(0, HEADING_DEPTH).findIndex((row) => {
    const columns = headedColumns(row);
    return columns.has('room') && columns.size > 1;
  });
  const headings = cells[at];
  if (headings === undefined) return null;
  const columns = headedColumns(headings);
  const body = cells.slice(at + 1);
  const used = [...columns.values()];
  return {
    columns,
    body,
    titleRows: at,
    prefix: prefixIn(body, columns.get('room')),
    ignored: headings
      .filter((text, index) => text.trim() !== '' && !used.includes(index))
      .map((text) => text.trim()),
  };
}

/** The first heading of a kind counts: 联系电话 and 手机 are not two phones. */
function headedColumns(row: readonly string[]): ReadonlyMap<Column, number> {
  const found = row.map((text) => headedColumn(text));
  return new Map(
    COLUMNS.map((column) => [column, found.indexOf(column)] as const).filter(([, index]) => index >= 0),
  );
}

function bareTable(cells: Cells, households: readonly Household[]): Table | null {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => {
    const prefix = prefixIn(cells, index);
    const match = roomMatcher(households, prefix);
    const rows = cells.map((row) => match(row[index] ?? '').kind === 'found');
    return { index, prefix, first: rows.indexOf(true), count: rows.filter(Boolean).length };
  });
  const best = columns.reduce((a, b) => (b.count > a.count ? b : a), {
    index: -1,
    prefix: '',
    first: -1,
    count: 0,
  });
  if (best.count * 2 <= cells.length - best.first) return null;
  const body = cells.slice(best.first);
  const guessed = guessColumns(body, best.index);
  return guessed.size < 2
    ? null
    : { columns: guessed, body, titleRows: best.first, prefix: best.prefix, ignored: [] };
}

const prefixIn = (body: Cells, index = -1): string => commonPrefix(body.map((row) => row[index] ?? ''));
