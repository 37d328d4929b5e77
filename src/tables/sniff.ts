import type { Foreign } from './workbook';

/** What kind of file it is by its first bytes; names lie, an .xls may be a web page. */
export type Kind =
  | { readonly kind: 'zip' }
  | { readonly kind: 'binary' }
  | { readonly kind: 'text' }
  | { readonly kind: 'foreign'; readonly foreign: Foreign };

export function sniff(bytes: Uint8Array): Kind {
  const beginsWith = (...start: readonly number[]): boolean =>
    start.every((byte, index) => bytes[index] === byte);
  if (beginsWith(0x50, 0x4b)) return { kind: 'zip' };
  if (beginsWith(0xd0, 0xcf, 0x11, 0xe0) || isBareBiff(bytes)) return { kind: 'binary' };
  const known = FOREIGN.find(([, start]) => beginsWith(...start));
  return known === undefined ? { kind: 'text' } : { kind: 'foreign', foreign: known[0] };
}

/** Sheets of the early nineties: a BIFF record without the container around it. */
const isBareBiff = (bytes: Uint8Array): boolean =>
  bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? -1) && (bytes[2] ?? 0) < 0x20 && bytes[3] === 0;

const FOREIGN: readonly (readonly [Foreign, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
];
