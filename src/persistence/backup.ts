import { version } from '../../package.json';
import { digest } from '../domain/kernel/digest';
import { inFoldOrder, type ProjectId } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';

export const BACKUP_FORMAT = 'linti-backup';

/** Version of the file's form; facts carry their own. Every version has a file in tests/fixtures/saved. */
export const BACKUP_VERSION = 1;

/** First part of a backup: which project, how much, and by what it can be checked. */
export type BackupHeader = {
  /** Program that wrote it, for people. */
  readonly app: string;
  /** ISO 8601 instant. */
  readonly savedAt: string;
  readonly project: ProjectId;
  /** How many facts. */
  readonly facts: number;
  /** Hash of the last fact in fold order. */
  readonly head: string | null;
  /** Digest of everything else in the file. */
  readonly sha256: string;
};

/**
 * Writes a project as a backup file (`*.linti.json`): the documents of the log, one to a line.
 * Deterministic: the same facts at the same moment give the same bytes.
 */
export function encodeBackup(
  recorded: readonly Recorded[],
  { project, savedAt }: { readonly project: ProjectId; readonly savedAt: string },
): string {
  const facts = recorded.map(({ fact }) => fact).sort(inFoldOrder);
  const details = [
    ...new Map(recorded.flatMap((each) => each.details).map((each) => [each.digest, each])).values(),
  ].sort((a, b) => (a.digest < b.digest ? -1 : 1));
  const header = {
    app: `linti ${version}`,
    savedAt,
    project,
    facts: facts.length,
    head: facts.at(-1)?.hash ?? null,
  };
  const sha256 = checksumOf({ format: BACKUP_FORMAT, version: BACKUP_VERSION, header, facts, details });
  return `{"format":"${BACKUP_FORMAT}","version":${BACKUP_VERSION},
"header":${JSON.stringify({ ...header, sha256 })},
"facts":${lines(facts)},
"details":${lines(details)}}
`;
}

/** Checksum over a backup without its checksum. Over the content, not the bytes: an editor may lay it out anew. */
export const checksumOf = (unsealed: object): string => digest(unsealed);

const lines = (documents: readonly object[]): string =>
  documents.length === 0 ? '[]' : `[\n${documents.map((each) => JSON.stringify(each)).join(',\n')}\n]`;
