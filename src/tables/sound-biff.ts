import { CFB } from '@e965/xlsx';

/**
 * Whether the records of an .xls follow one another to the end of its stream. One that reaches beyond it is
 * a file that was cut or damaged; the reader would follow it for ever.
 */
export function isSoundBiff(bytes: Uint8Array): boolean {
  const stream = bytes[0] === 0xd0 ? streamIn(bytes) : bytes;
  if (stream === null) return true;
  let at = 0;
  while (at + 4 <= stream.length) at += 4 + (stream[at + 2] ?? 0) + 256 * (stream[at + 3] ?? 0);
  return at <= stream.length;
}

/** The stream of records inside its container; `null` where there is none, as the reader will say itself. */
function streamIn(bytes: Uint8Array): Uint8Array | null {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book');
  return entry === null ? null : Uint8Array.from(entry.content);
}
