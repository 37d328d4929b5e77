import { err, ok, type Result } from '../domain/kernel/result';
import type { TableError } from './workbook';

/**
 * The text of a file in whatever characters its program writes: UTF-8, UTF-16, or GB 18030, which holds
 * all that GBK and GB 2312 wrote. Nothing is guessed away: bytes that are none of these are refused.
 */
export function decodeText(bytes: Uint8Array): Result<string, TableError> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) return decodeAs(marked[0], bytes);
  const wide = wideOf(bytes);
  if (wide !== null) return decodeAs(wide, bytes);
  const utf8 = decodeAs('utf-8', bytes);
  return utf8.ok ? utf8 : decodeAs('gb18030', bytes);
}

/** Byte order marks. */
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decodeAs(characters: string, bytes: Uint8Array): Result<string, TableError> {
  try {
    const text = new TextDecoder(characters, { fatal: true }).decode(bytes);
    return text.includes('\0') ? err({ kind: 'notATable', foreign: 'unknown' }) : ok(text);
  } catch {
    return err({ kind: 'unknownCharacters' });
  }
}

/** UTF-16 without a mark shows in its line ends, digits and commas: every other byte of those is zero. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, 4096);
  const zeros = (from: 0 | 1): number => start.filter((byte, at) => at % 2 === from && byte === 0).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (Math.max(even, odd) * 20 < start.length) return null;
  if (odd > even * 8) return 'utf-16le';
  return even > odd * 8 ? 'utf-16be' : null;
}
