import * as z from 'zod/mini';
import { count, instant, sha256, whole } from './primitives';

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]+={0,2}$/));

/** Below the first a password is guessed too soon; above the second a file could keep the page busy for minutes. */
const iterations = whole.check(z.refine((value) => value >= 100_000 && value <= 5_000_000));

/** A backup under a password. */
export const sealed = z.strictObject({
  format: z.string(),
  version: count,
  header: z.strictObject({
    savedAt: instant,
    kdf: z.literal('PBKDF2-SHA256'),
    iterations,
    salt: base64,
    iv: base64,
    check: base64,
  }),
  sealed: base64,
  sha256,
});
