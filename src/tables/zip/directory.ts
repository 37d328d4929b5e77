import { err, ok, type Result } from '../../domain/kernel/result';
import type { TableError } from '../workbook';

/** One member of a zip archive, as its directory says; the sizes may lie. */
export type Entry = {
  readonly name: string;
  readonly isStored: boolean;
  readonly unpackedBytes: number;
  readonly packed: Uint8Array;
};

const END = 0x06054b50;
const MEMBER = 0x02014b50;
const LOCAL = 0x04034b50;
const END_BYTES = 22;
const MOST_COMMENT = 65_535;
const DAMAGED = err({ kind: 'damaged' } as const);

/**
 * Reads the directory of a zip archive without unpacking anything. Archives that are encrypted, larger
 * than 4 GB, or whose members lie over one another are refused.
 */
export function readDirectory(bytes: Uint8Array, mostEntries: number): Result<readonly Entry[], TableError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return DAMAGED;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) return DAMAGED;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const read = readMember(bytes, view, at);
    if (!read.ok) return read;
    entries.push(read.value.entry);
    at = read.value.next;
  }
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  return packed > bytes.length ? DAMAGED : ok(entries);
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MOST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

function readMember(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): Result<{ readonly entry: Entry; readonly next: number }, TableError> {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== MEMBER) return DAMAGED;
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & 1) === 1) return err({ kind: 'locked' });
  if (method !== 0 && method !== 8) return DAMAGED;
  const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
  const nameEnd = at + 46 + (nameLength ?? 0);
  const packed = contentAt(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true));
  if (packed === null) return DAMAGED;
  return ok({
    entry: {
      name: new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll('\\', '/'),
      isStored: method === 0,
      unpackedBytes: view.getUint32(at + 24, true),
      packed,
    },
    next: nameEnd + (extra ?? 0) + (comment ?? 0),
  });
}

/** The packed bytes of a member, which stand behind a second header of its own. */
function contentAt(bytes: Uint8Array, view: DataView, at: number, length: number): Uint8Array | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null;
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + length > bytes.length ? null : bytes.subarray(start, start + length);
}
