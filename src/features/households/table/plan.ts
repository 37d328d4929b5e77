import type { Household } from '../../../domain/building/household';
import { COLUMNS } from '../columns';
import { type Entry, readEntry, type Texts } from '../read-entry';
import { type Gathered, gather } from './gather';
import { prefixOf, type Table } from './read-table';
import { bareRoom, isRoom, type RoomMatch, roomMatcher } from './room-matcher';

/** One household that will be written, and the cells of its row that nobody can read. */
export type PlannedRow = Entry & {
  readonly household: Household;
  readonly texts: Texts;
  readonly line: number;
};

/**
 * A row that gets nothing. `unknown`: the building has no such room; `doubled`: the room stands in several
 * rows that differ; `ambiguous`: it could be more than one household; `roomless`: 合计, notes.
 */
export type LeftOut = {
  readonly line: number;
  readonly why: 'unknown' | 'doubled' | 'ambiguous' | 'roomless';
  readonly room: string;
  readonly gathered: Gathered;
};

/** What a table will do to the list, before it does it. Rooms that are not surely found get nothing. */
export type Plan = {
  readonly rows: readonly PlannedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly titleRows: number;
  /** What stands before every room number and was taken off. */
  readonly prefix: string;
  /** Headings of columns that the list has no place for. */
  readonly ignored: readonly string[];
};

type OwnersOf = (household: Household) => readonly string[];

/** Matches the rows of a table to the households by room number, in any order. */
export function planTable(
  table: Table,
  households: readonly Household[],
  ownersOf: OwnersOf,
  joins: readonly (readonly [first: number, last: number])[] = [],
): Plan {
  const prefix = prefixOf(table);
  const match = roomMatcher(households, prefix);
  const rows = gather(table, joins).map((gathered) => ({ gathered, match: match(gathered.room) }));
  const counts = countsOf(rows);
  const planned: PlannedRow[] = [];
  const leftOut: LeftOut[] = [];
  const taken = new Set<string>();
  for (const { gathered, match: found } of rows) {
    const { line, texts } = gathered;
    const room = bareRoom(gathered.room, prefix);
    const leave = (why: LeftOut['why']): unknown => leftOut.push({ line, why, room, gathered });
    if (!isRoom(gathered.room)) leave('roomless');
    else if (found.kind !== 'found') leave(found.kind);
    else if ((counts.get(found.household.id)?.size ?? 0) > 1) leave('doubled');
    else if (!taken.has(found.household.id)) {
      const { household } = found;
      taken.add(household.id);
      planned.push({ household, line, texts, ...readEntry(household, ownersOf(household), texts) });
    }
  }
  return { rows: planned, leftOut, titleRows: table.titleRows, prefix, ignored: ignoredIn(table) };
}

/** Whether a plan leaves nothing out and supposes nothing, so that it needs no second look. */
export const isClean = ({ rows, prefix, leftOut }: Plan): boolean =>
  prefix === '' && leftOut.length === 0 && rows.every(({ faults }) => Object.keys(faults).length === 0);

/** The rows of one kind that get nothing. */
export const leftFor = ({ leftOut }: Pick<Plan, 'leftOut'>, why: LeftOut['why']): readonly LeftOut[] =>
  leftOut.filter((each) => each.why === why);

/** For each household the different things that rows say about it; a row that stands there twice says one. */
function countsOf(
  rows: readonly { readonly gathered: Gathered; readonly match: RoomMatch }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const said = new Map<string, Set<string>>();
  for (const { gathered, match } of rows) {
    if (match.kind !== 'found') continue;
    const held = said.get(match.household.id) ?? new Set();
    said.set(match.household.id, held.add(JSON.stringify(gathered.texts)));
  }
  return said;
}

const ignoredIn = ({ headings, columns }: Table): readonly string[] => {
  const used = [...columns.values()];
  return headings.filter((text, index) => text !== '' && !used.includes(index));
};

/** The columns that a plan fills in. */
export const columnsIn = ({ rows }: Pick<Plan, 'rows'>) =>
  COLUMNS.filter((column) => column === 'room' || rows.some(({ texts }) => texts[column] !== undefined));
