import { FIELDS, type Field } from '../table/headers';
import type { Columns } from '../table/read-table';

const KEY = 'linti.import.columns';
const MOST = 20;

/** Headings of one kind of file, and for each field its column; −1: not imported. */
type Remembered = { readonly headings: string; readonly columns: Readonly<Record<string, number>> };

/** The columns that somebody chose for a table with the same headings; `null` where nobody has. */
export function rememberedColumns(headings: readonly string[]): Columns | null {
  const held = everything().find((each) => each.headings === keyOf(headings));
  if (held === undefined || keyOf(headings) === '') return null;
  return new Map(
    FIELDS.flatMap((field): readonly (readonly [Field, number])[] => {
      const column = Object.hasOwn(held.columns, field) ? held.columns[field] : undefined;
      return column === undefined || !(column in headings) ? [] : [[field, column]];
    }),
  );
}

/** Notes a choice of columns. A convenience, not data: a browser that keeps nothing asks again. */
export function rememberColumns(headings: readonly string[], columns: Columns): void {
  const own = { headings: keyOf(headings), columns: Object.fromEntries(columns) };
  const others = everything().filter((each) => each.headings !== own.headings);
  try {
    localStorage.setItem(KEY, JSON.stringify([own, ...others].slice(0, MOST)));
  } catch {
    // Nothing is lost but the memory of it.
  }
}

const keyOf = (headings: readonly string[]): string => headings.join('\t').trim();

function everything(): readonly Remembered[] {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(held) ? held.filter(isRemembered) : [];
  } catch {
    return [];
  }
}

const isRemembered = (value: unknown): value is Remembered =>
  typeof value === 'object' &&
  value !== null &&
  'headings' in value &&
  typeof value.headings === 'string' &&
  'columns' in value &&
  typeof value.columns === 'object' &&
  value.columns !== null &&
  Object.values(value.columns).every((column) => Number.isInteger(column));
