import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with sorted keys and NFC text: two machines write the same content as the same bytes. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => {
    if (typeof held === 'string') return held.normalize('NFC');
    if (held === null || typeof held !== 'object' || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** SHA-256 over the canonical form, as 64 hexadecimal digits. */
export const digest = (value: unknown): string => bytesToHex(sha256(utf8ToBytes(canonical(value))));

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Eight characters a person can read out (校验码, `K7QF-2M9D`): the first 40 bits of the digest. */
export const checkCode = (value: unknown): string => codeOfDigest(digest(value));

/** A digest as eight characters that a person can read out. */
export function codeOfDigest(hexadecimal: string): string {
  const bits = BigInt(`0x${hexadecimal.slice(0, 10)}`);
  const letters = Array.from(
    { length: 8 },
    (_, index) => CROCKFORD[Number((bits >> BigInt(35 - 5 * index)) & 31n)],
  );
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`;
}
