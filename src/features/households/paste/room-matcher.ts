import type { Household } from '../../../domain/building/household';
import { roomText } from '../read-entry';

/** What a pasted room number means here. Never a guess: what could be two flats is neither. */
export type RoomMatch =
  | { readonly kind: 'found'; readonly household: Household }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous' };

/**
 * Finds households by room number: as written, else without leading zeros, 0301 for 301. `prefix` is
 * what stands before every room of the table (2-, 5号楼2单元) and is left out of sight.
 */
export function roomMatcher(households: readonly Household[], prefix = ''): (written: string) => RoomMatch {
  return (written) => {
    const room = withoutPrefix(roomText(written), prefix);
    const exact = households.filter((each) => roomText(each.room) === room);
    const found = exact.length > 0 ? exact : households.filter((each) => keyOf(each.room) === keyOf(room));
    const [only, ...others] = found;
    if (room === '' || only === undefined) return { kind: 'unknown' };
    return others.length === 0 ? { kind: 'found', household: only } : { kind: 'ambiguous' };
  };
}

/** Whether a cell holds a room number at all: 合计 and empty cells do not. */
export const isRoom = (written: string): boolean => /\d/.test(roomText(written));

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

const withoutPrefix = (room: string, prefix: string): string =>
  prefix !== '' && room.startsWith(prefix) ? room.slice(prefix.length) : room;

const keyOf = (room: string): string => roomText(room).replace(/^0+(?=\d)/, '');
