import { FIELDS, type Field, headedField } from './headers';
import type { Line } from './line';

/** The headings of a table and what they say its columns hold. */
export type Heading = {
  /** The line they stand in, the lower one of two. */
  readonly number: number;
  /** The line they begin in. */
  readonly first: number;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<Field, number>;
};

export const NO_HEADING = 0;

/** How many rows deep a heading may stand under titles and notes. */
export const HEADING_DEPTH = 12;

/** The first line that reads like headings: a room, and something about it. */
export function headingIn(lines: readonly Line[], hidden: readonly number[]): Heading | null {
  for (let at = 0; at < Math.min(lines.length, HEADING_DEPTH); at += 1) {
    const heading = headingAt(lines, at, hidden);
    if (heading?.columns.has('room') && heading.columns.size > 1) return heading;
  }
  return null;
}

/** What a line says as headings, together with the line below where that is the second half of them. */
export function headingAt(lines: readonly Line[], at: number, hidden: readonly number[]): Heading | null {
  const [upper, lower] = [lines[at], lines[at + 1]];
  if (upper === undefined) return null;
  const single = headed(upper, upper.number, upper.cells.map(trimmed), hidden);
  if (lower === undefined || !isFirstHalf(single) || !isSecondHalf(single, lower)) return single;
  const words = joined(upper.cells.map(trimmed), lower.cells.map(trimmed));
  const both = headed(upper, lower.number, words, hidden);
  return both.columns.has('room') || !single.columns.has('room') ? both : single;
}

const trimmed = (text: string): string => text.trim();

/** A first line of headings names several things, one of which we know; a title is one cell, a note names nothing. */
const isFirstHalf = ({ headings, columns }: Heading): boolean =>
  columns.size > 0 && new Set(headings.filter((text) => text !== '')).size > 1;

/** A second line of headings has words that name fields, and no room number where rooms would stand. */
function isSecondHalf({ columns }: Heading, lower: Line): boolean {
  const room = lower.cells[columns.get('room') ?? -1] ?? '';
  const filled = lower.cells.filter((text) => text.trim() !== '');
  const names = filled.filter((text) => headedField(text) !== undefined);
  return !/\d/.test(room) && names.length > 0 && filled.every((text) => !/\d{3}/.test(text));
}

/** Under 业主信息 stand 姓名 and 电话: the lower words count, with the upper ones carried to the right before them. */
function joined(upper: readonly string[], lower: readonly string[]): readonly string[] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const own = upper[index] ?? '';
    const below = lower[index] ?? '';
    above = own === '' && below !== '' ? above : own;
    if (below === '' || below === above) return own;
    return headedField(below) === undefined ? `${above}${below}` : below;
  });
}

/** The first heading of a kind counts: 联系电话 and 手机 are not two phones. A hidden column counts last of all. */
function headed(
  { number: first }: Line,
  number: number,
  headings: readonly string[],
  hidden: readonly number[],
): Heading {
  const found = headings.map((text, index) => (hidden.includes(index) ? undefined : headedField(text)));
  const columns = new Map(
    FIELDS.map((field) => [field, found.indexOf(field)] as const).filter(([, index]) => index >= 0),
  );
  const stairwell = columns.get('stairwell');
  if (!columns.has('room') && stairwell !== undefined && /号/.test(headings[stairwell] ?? '')) {
    columns.delete('stairwell');
    columns.set('room', stairwell);
  }
  return { number, first, headings, columns };
}
