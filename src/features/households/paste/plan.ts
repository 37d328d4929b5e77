import type { Household } from '../../../domain/building/household';
import type { Column } from '../columns';
import { type Entry, readEntry, type Texts } from '../read-entry';
import { type Cells, readTable, type Table } from './read-table';
import { isRoom, roomMatcher } from './room-matcher';

/** One row of the table that will be written, and the cells of it that nobody can read. */
export type PlannedRow = Entry & { readonly household: Household; readonly texts: Texts };

/** What a paste will do, before it does it. Rooms that are not surely found get nothing. */
export type PastePlan = Pick<Table, 'titleRows' | 'prefix' | 'ignored'> & {
  readonly rows: readonly PlannedRow[];
  /** Rooms the building does not have. */
  readonly strangers: readonly string[];
  /** Rooms that stand in the table more than once. */
  readonly doubled: readonly string[];
  /** Rooms that could be more than one household. */
  readonly ambiguous: readonly string[];
  /** Rows without a room number: 合计, notes. */
  readonly roomless: number;
};

type OwnersOf = (household: Household) => readonly string[];

/** Matches a pasted table to the households by room number, in any order; `null` where it holds no rooms. */
export function planPaste(
  cells: Cells,
  households: readonly Household[],
  ownersOf: OwnersOf,
): PastePlan | null {
  const table = readTable(cells, households);
  if (table === null) return null;
  const match = roomMatcher(households, table.prefix);
  const rows = table.body.map((row) => {
    const texts = textsOf(row, table.columns);
    const written = (row[table.columns.get('room') ?? -1] ?? '').trim();
    return { written, texts, match: match(written) };
  });
  const withRoom = rows.filter(({ written }) => isRoom(written));
  const found = withRoom.flatMap(({ match: each, texts }) =>
    each.kind === 'found' ? [{ household: each.household, texts }] : [],
  );
  const isDouble = ({ id }: Household): boolean =>
    found.filter(({ household }) => household.id === id).length > 1;
  const writtenOf = (kind: 'unknown' | 'ambiguous'): readonly string[] =>
    withRoom.filter(({ match: each }) => each.kind === kind).map(({ written }) => written);
  return {
    titleRows: table.titleRows,
    prefix: table.prefix,
    ignored: table.ignored,
    rows: found
      .filter(({ household }) => !isDouble(household))
      .map(({ household, texts }) => ({
        household,
        texts,
        ...readEntry(household, ownersOf(household), texts),
      })),
    strangers: writtenOf('unknown'),
    ambiguous: writtenOf('ambiguous'),
    doubled: [
      ...new Set(found.filter(({ household }) => isDouble(household)).map(({ household }) => household.room)),
    ],
    roomless: rows.length - withRoom.length,
  };
}

/** Whether a plan leaves nothing out and supposes nothing, so that it needs no second look. */
export const isClean = ({ rows, prefix, strangers, doubled, ambiguous, roomless }: PastePlan): boolean =>
  prefix === '' &&
  strangers.length + doubled.length + ambiguous.length + roomless === 0 &&
  rows.every(({ faults }) => Object.keys(faults).length === 0);

/** The cells of a row by column. An empty cell says nothing: a paste fills in, it does not erase. */
const textsOf = (row: readonly string[], columns: Table['columns']): Texts =>
  Object.fromEntries(
    [...columns]
      .filter(([column]) => column !== 'room')
      .map(([column, index]): readonly [Column, string] => [column, (row[index] ?? '').trim()])
      .filter(([, text]) => text !== ''),
  );
