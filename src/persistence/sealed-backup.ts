import { canonical, digest } from '../domain/kernel/digest';
import { err, ok, type Result } from '../domain/kernel/result';
import type { OpenError } from '../domain/project/open-error';
import { fromBase64, toBase64 } from './base64';
import { parse } from './decode-fact';
import type { JsonRecord } from './read-json';
import * as schema from './schema/sealed';

export const SEALED_FORMAT = 'linti-sealed';
const SEALED_VERSION = 1;

/** As OWASP advises for PBKDF2 with SHA-256; every file names its own figure. */
const ITERATIONS = 600_000;
const KEY_BYTES = 32;
/** Tells a wrong password from a damaged file; says no more of the key than the ciphertext does. */
const CHECK_BYTES = 4;

/** Whether this browser can seal: plain http offers no cryptography. */
export const canSeal = (): boolean => globalThis.crypto?.subtle !== undefined;

/** Seals the text of a backup under a password (AES-GCM, PBKDF2). Salt and nonce are fresh in each file. */
export async function sealBackup(text: string, password: string, savedAt: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { key, check } = await deriveKey(password, salt, ITERATIONS);
  const header = {
    savedAt,
    kdf: 'PBKDF2-SHA256',
    iterations: ITERATIONS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    check,
  };
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(header) },
    key,
    new TextEncoder().encode(text),
  );
  const document = {
    format: SEALED_FORMAT,
    version: SEALED_VERSION,
    header,
    sealed: toBase64(new Uint8Array(sealed)),
  };
  return `${JSON.stringify({ ...document, sha256: digest(document) })}\n`;
}

/** Gives back the text of the backup, or says which it is: a damaged file, or another password. */
export async function unsealBackup(
  document: JsonRecord,
  password: string,
): Promise<Result<string, OpenError>> {
  const { version } = document;
  if (typeof version === 'number' && version > SEALED_VERSION) return err({ kind: 'newerVersion', version });
  const { sha256, ...unsigned } = document;
  if (digest(unsigned) !== sha256) return err({ kind: 'checksum' });
  const read = parse(schema.sealed, document);
  if (!read.ok) return err({ kind: 'damaged', path: read.error.kind === 'damaged' ? read.error.path : '' });
  if (!canSeal()) return err({ kind: 'noCryptography' });
  const { header, sealed } = read.value;
  const { key, check } = await deriveKey(password, fromBase64(header.salt), header.iterations);
  if (check !== header.check) return err({ kind: 'wrongPassword' });
  try {
    const algorithm = { name: 'AES-GCM', iv: fromBase64(header.iv), additionalData: boundTo(header) };
    const bytes = await crypto.subtle.decrypt(algorithm, key, fromBase64(sealed));
    return ok(new TextDecoder().decode(bytes));
  } catch {
    return err({ kind: 'damaged', path: 'sealed' });
  }
}

async function deriveKey(
  password: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<{ readonly key: CryptoKey; readonly check: string }> {
  const typed = new TextEncoder().encode(password.normalize('NFC'));
  const secret = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const bits = new Uint8Array(
    await crypto.subtle.deriveBits(derivation, secret, 8 * (KEY_BYTES + CHECK_BYTES)),
  );
  const key = await crypto.subtle.importKey('raw', bits.slice(0, KEY_BYTES), 'AES-GCM', false, [
    'encrypt',
    'decrypt',
  ]);
  return { key, check: toBase64(bits.slice(KEY_BYTES)) };
}

/** The header is bound to what is sealed: exchanging either is noticed. */
const boundTo = (header: object): Uint8Array<ArrayBuffer> => new TextEncoder().encode(canonical(header));
