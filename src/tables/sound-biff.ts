import { CFB } from '@e965/xlsx';

/**
 * The records of an .xls by themselves, out of the container in which title, author and other properties lie beside them;
 * damaged properties would keep the reader busy for ever. `null` where the records do not follow one another to the end:
 * one that reaches beyond it is a file that was cut or damaged.
 */
export function soundBiff(bytes: Uint8Array): Uint8Array | null {
  const stream = bytes[0] === 0xd0 ? streamIn(bytes) : bytes;
  // No .xls, or one that is locked: the reader says so itself.
  if (stream === null) return bytes;
  let at = 0;
  while (at + 4 <= stream.length) at += 4 + (stream[at + 2] ?? 0) + 256 * (stream[at + 3] ?? 0);
  return at <= stream.length ? stream : null;
}

function streamIn(bytes: Uint8Array): Uint8Array | null {
  const container = CFB.read(bytes, { type: 'array' });
  const entry = CFB.find(container, 'Workbook') ?? CFB.find(container, 'Book');
  return entry === null ? null : Uint8Array.from(entry.content);
}
