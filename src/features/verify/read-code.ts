/** A code as it was copied from paper: nothing yet, not a code, or eight characters in their two groups. */
export type ReadCode =
  | { readonly kind: 'empty' | 'wrong' }
  | { readonly kind: 'code'; readonly code: string };

/** Reads a code off paper: small letters, spaces and full-width characters do not matter, nor do O for 0 and I or L for 1. */
export function readCode(typed: string): ReadCode {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-—–]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (plain === '') return { kind: 'empty' };
  if (!/^[0-9A-HJKMNP-TV-Z]{8}$/.test(plain)) return { kind: 'wrong' };
  return { kind: 'code', code: `${plain.slice(0, 4)}-${plain.slice(4)}` };
}
