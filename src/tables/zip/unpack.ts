import { Inflate, zipSync } from 'fflate';
import { err, ok, type Result } from '../../domain/kernel/result';
import { LIMITS } from '../limits';
import type { TableError } from '../workbook';
import { type Entry, readDirectory } from './directory';

/**
 * Packs the parts of an .xlsx or .ods that hold cells anew, without compression. Sizes are held to the
 * limit twice: as the directory states them, and as the bytes really come out.
 */
export function cellsOnly(bytes: Uint8Array): Result<Uint8Array, TableError> {
  const directory = readDirectory(bytes, LIMITS.zipEntries);
  if (!directory.ok) return directory;
  const entries = directory.value.filter(({ name }) => holdsCells(name));
  const kind = kindOf(directory.value);
  if (kind !== 'table') return err({ kind: 'notATable', foreign: kind });
  const stated = entries.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0);
  if (stated > LIMITS.unpackedBytes) return TOO_LARGE;
  const unpacked = new Map<string, Uint8Array>();
  let left: number = LIMITS.unpackedBytes;
  for (const entry of entries) {
    const content = unpack(entry, left);
    if (!content.ok) return content;
    left -= content.value.length;
    unpacked.set(entry.name, content.value);
  }
  return ok(zipSync(Object.fromEntries(unpacked), { level: 0 }));
}

const TOO_LARGE = err({ kind: 'unpacksTooLarge', bytes: LIMITS.unpackedBytes } as const);

/** Pictures, charts, themes and macros are left where they are. */
const holdsCells = (name: string): boolean =>
  /\.(xml|rels)$/i.test(name) &&
  !/(^|\/)(drawings|media|charts|theme|docProps|customXml|printerSettings|pivot\w+|externalLinks|ctrlProps)\//i.test(
    name,
  ) &&
  !/(^|\/)worksheets\/_rels\//i.test(name);

function kindOf(entries: readonly Entry[]): 'table' | 'word' | 'archive' {
  const has = (path: RegExp): boolean => entries.some(({ name }) => path.test(name));
  if (has(/^\/?xl\/workbook\d*\.xml$/i) || has(/^content\.xml$/i)) return 'table';
  return has(/^\/?word\//i) ? 'word' : 'archive';
}

/** Bytes that go in at once: what comes out of them is at most a thousand times as much. */
const STEP = 4096;

function unpack({ isStored, packed }: Entry, most: number): Result<Uint8Array, TableError> {
  if (isStored) return packed.length > most ? TOO_LARGE : ok(packed);
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    parts.push(part);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += STEP) {
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return err({ kind: 'damaged' });
  }
  return length > most ? TOO_LARGE : ok(joined(parts, length));
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
