import type { Household } from '../../../domain/building/household';
import { guessColumns } from './guess-columns';
import type { Field } from './headers';
import { type Heading, headingAt, headingIn, NO_HEADING } from './heading';
import { isFilled, type Line } from './line';
import { commonPrefix, roomMatcher } from './room-matcher';

export type Columns = ReadonlyMap<Field, number>;

/** How a table is understood: where its body begins and which column holds what. */
export type Table = {
  /** Number of the line with the headings, the lower one of two; 0 where there are none. */
  readonly heading: number;
  /** The heading of each column; empty where it has none. */
  readonly headings: readonly string[];
  readonly columns: Columns;
  readonly body: readonly Line[];
  /** Rows above the headings, merged title rows as a rule. */
  readonly titleRows: number;
};

/** Finds headings, title rows and the column of room numbers; `null` where no column holds rooms. */
export function readTable(
  given: readonly Line[],
  households: readonly Household[],
  hidden: readonly number[] = [],
): Table | null {
  const lines = given.filter(isFilled);
  const heading = headingIn(lines, hidden);
  if (heading !== null) return tableUnder(lines, heading);
  return bareTable(lines, households);
}

/** The table as it reads with its headings in the given line; 0: it has none, and cells speak for themselves. */
export function readTableUnder(
  given: readonly Line[],
  number: number,
  households: readonly Household[],
  hidden: readonly number[] = [],
): Table {
  const lines = given.filter(isFilled);
  const heading = headingAt(
    lines,
    lines.findIndex((line) => line.number === number),
    hidden,
  );
  if (heading !== null) return tableUnder(lines, heading);
  return bareTable(lines, households) ?? tableUnder(lines, NOTHING);
}

/** What stands before every room number of the table. */
export const prefixOf = ({ body, columns }: Pick<Table, 'body' | 'columns'>): string => {
  const room = columns.get('room') ?? -1;
  return commonPrefix(body.map(({ cells }) => cells[room] ?? ''));
};

const NOTHING: Heading = { number: NO_HEADING, first: NO_HEADING, headings: [], columns: new Map() };

const tableUnder = (lines: readonly Line[], { number, first, headings, columns }: Heading): Table => ({
  heading: number,
  headings,
  columns,
  body: lines.filter((line) => line.number > number),
  titleRows: lines.filter((line) => line.number < first).length,
});

function bareTable(lines: readonly Line[], households: readonly Household[]): Table | null {
  const width = lines.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  const columns = Array.from({ length: width }, (_, index) => {
    const match = roomMatcher(households, commonPrefix(lines.map(({ cells }) => cells[index] ?? '')));
    const rows = lines.map(({ cells }) => match(cells[index] ?? '').kind === 'found');
    return { index, first: rows.indexOf(true), count: rows.filter(Boolean).length };
  });
  const best = columns.reduce((a, b) => (b.count > a.count ? b : a), { index: -1, first: -1, count: 0 });
  if (best.count * 2 <= lines.length - best.first) return null;
  const body = lines.slice(best.first);
  const guessed = guessColumns(
    body.map(({ cells }) => cells),
    best.index,
  );
  return guessed.size < 2
    ? null
    : { heading: NO_HEADING, headings: [], columns: guessed, body, titleRows: best.first };
}
