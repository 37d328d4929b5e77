import * as z from 'zod/mini';
import type { BackupHeader } from '../backup';
import { count, exactly, instant, project, sha256 } from './primitives';

export const header = exactly<BackupHeader>()(
  z.strictObject({
    app: z.string(),
    savedAt: instant,
    project,
    facts: count,
    head: z.nullable(sha256),
    sha256,
  }),
);

/** The whole file, its documents still to be decoded one by one. */
export const envelope = z.strictObject({
  format: z.string(),
  version: count,
  header,
  facts: z.array(z.unknown()),
  details: z.array(z.unknown()),
});
