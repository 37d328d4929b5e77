import { COLUMNS } from '../columns';
import type { Texts } from '../read-entry';
import type { Line } from './line';
import type { Table } from './read-table';

/** What one household's row, or the rows that share one merged room cell, says. */
export type Gathered = {
  readonly line: number;
  readonly room: string;
  /** As written in the column of floors; empty where there is none. */
  readonly floor: string;
  /** By column; an empty cell says nothing: a table fills in, it does not erase. */
  readonly texts: Texts;
};

type Join = readonly [first: number, last: number];

/** Reads the rows by their columns. Rows whose room cell is merged into one are one household with several owners. */
export function gather({ body, columns }: Table, joins: readonly Join[]): readonly Gathered[] {
  const cellOf = ({ cells }: Line, field: 'room' | 'floor'): string =>
    (cells[columns.get(field) ?? -1] ?? '').trim();
  const gathered: Gathered[] = [];
  for (const line of body) {
    const next = {
      line: line.number,
      room: cellOf(line, 'room'),
      floor: cellOf(line, 'floor'),
      texts: textsOf(line, columns),
    };
    const before = gathered.at(-1);
    const isMore = joins.some(([first, last]) => first < line.number && line.number <= last);
    if (before !== undefined && isMore && before.room === next.room) {
      gathered[gathered.length - 1] = { ...before, texts: withOwner(before.texts, next.texts) };
    } else gathered.push(next);
  }
  return gathered;
}

const textsOf = ({ cells }: Line, columns: Table['columns']): Texts =>
  Object.fromEntries(
    COLUMNS.filter((column) => column !== 'room').flatMap((column) => {
      const text = (cells[columns.get(column) ?? -1] ?? '').trim();
      return text === '' ? [] : [[column, text]];
    }),
  );

/** The owner of a further row is a co-owner; what else it says counts where the first row says nothing. */
function withOwner(first: Texts, { owner, ...more }: Texts): Texts {
  const coOwners = [first.coOwners, owner === first.owner ? undefined : owner, more.coOwners];
  const named = [...new Set(coOwners.filter((name) => name !== undefined))].join('、');
  return { ...more, ...first, ...(named === '' ? {} : { coOwners: named }) };
}
