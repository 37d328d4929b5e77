import type { Household } from '../../../domain/building/household';
import { roomText } from '../read-entry';

/** What a room number in a table means here. Never a guess: what could be two flats is neither. */
export type RoomMatch =
  | { readonly kind: 'found'; readonly household: Household }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' };

/**
 * Finds households by room number: as written, else without leading zeros, 0301 for 301. `prefix` is
 * what stands before every room of the table (2-, 5号楼2单元) and is left out of sight.
 */
export function roomMatcher(households: readonly Household[], prefix = ''): (written: string) => RoomMatch {
  const exactly = groupedBy(households, ({ room }) => roomText(room));
  const loosely = groupedBy(households, ({ room }) => keyOf(room));
  return (written) => {
    const room = bareRoom(written, prefix);
    const [only, ...others] = exactly.get(room) ?? loosely.get(keyOf(room)) ?? [];
    if (room === '' || only === undefined) return { kind: 'unknown' };
    return others.length === 0 ? { kind: 'found', household: only } : { kind: 'ambiguous' };
  };
}

/** A room number as the list would keep it, without what stands before every room. */
export const bareRoom = (written: string, prefix: string): string => {
  const room = roomText(written);
  return prefix !== '' && room.startsWith(prefix) ? room.slice(prefix.length) : room;
};

/** Whether a cell holds a room number at all: 合计, empty cells and sentences do not. */
export const isRoom = (written: string): boolean => written.length <= 40 && /\d/.test(roomText(written));

/** What stands before the last group of digits in every room that is written with one; '' where they differ. */
export function commonPrefix(written: readonly string[]): string {
  const prefixes = new Set(
    written
      .filter(isRoom)
      .map(roomText)
      .map((room) => PREFIX.exec(room)?.[1] ?? ''),
  );
  const [only = ''] = prefixes;
  return prefixes.size === 1 ? only : '';
}

const PREFIX = /^(.*(?:单元|[-—–#号栋幢楼]))\d+$/;

const keyOf = (room: string): string => roomText(room).replace(/^0+(?=\d)/, '');

function groupedBy(
  households: readonly Household[],
  keyed: (household: Household) => string,
): ReadonlyMap<string, readonly Household[]> {
  const groups = new Map<string, Household[]>();
  for (const household of households) {
    const key = keyed(household);
    groups.set(key, [...(groups.get(key) ?? []), household]);
  }
  return groups;
}
