import { err, ok, type Result } from '../domain/kernel/result';
import { attachDetails, detailsMentioned } from '../domain/log/attach-details';
import { findBreak } from '../domain/log/chain';
import { type Fact, factName } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import type { PersonalDetails } from '../domain/log/personal-details';
import type { OpenError } from '../domain/project/open-error';
import { BACKUP_VERSION, type BackupHeader, checksumOf } from './backup';
import { parse, readDetails, readFact, type Unreadable } from './decode-fact';
import { isJsonRecord, type JsonRecord } from './read-json';
import * as schema from './schema/backup';

/** A backup, whole and checked. */
export type Backup = { readonly header: BackupHeader; readonly recorded: readonly Recorded[] };

/** Opens a backup whole or not at all: version, checksum, every document, every chain. */
export function decodeBackup(document: JsonRecord): Result<Backup, OpenError> {
  const { version } = document;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return damaged('version');
  if (version > BACKUP_VERSION) return err({ kind: 'newerVersion', version });
  if (!isAsSaved(document)) return err({ kind: 'checksum' });
  const envelope = parse(schema.envelope, document);
  if (!envelope.ok) return err(toOpenError(envelope.error, ''));
  const { header } = envelope.value;
  const facts = readAll('facts', envelope.value.facts, readFact);
  if (!facts.ok) return facts;
  const details = readAll('details', envelope.value.details, readDetails);
  if (!details.ok) return details;
  const fault = findFault(header, facts.value, details.value);
  return fault ? err(fault) : ok({ header, recorded: attachDetails(facts.value, details.value) });
}

/** Whether the file is, character for character of its content, what the program wrote. */
export function isAsSaved({ header, ...rest }: JsonRecord): boolean {
  if (!isJsonRecord(header)) return false;
  const { sha256, ...unsealed } = header;
  return checksumOf({ ...rest, header: unsealed }) === sha256;
}

function readAll<T>(
  part: string,
  documents: readonly unknown[],
  read: (raw: unknown) => Result<T, Unreadable>,
): Result<readonly T[], OpenError> {
  const values: T[] = [];
  for (const [index, document] of documents.entries()) {
    const each = read(document);
    if (!each.ok) return err(toOpenError(each.error, `${part}.${index}`));
    values.push(each.value);
  }
  return ok(values);
}

function findFault(
  { project, facts: count, head }: BackupHeader,
  facts: readonly Fact[],
  details: readonly PersonalDetails[],
): OpenError | undefined {
  const stranger = facts.find((fact) => fact.project !== project);
  if (stranger) return { kind: 'foreign', fact: factName(stranger) };
  const gap = findBreak(facts);
  if (gap !== null) return { kind: 'brokenChain', fact: gap };
  if (facts.length !== count) return { kind: 'damaged', path: 'header.facts' };
  if (new Set(facts.map(factName)).size !== count) return { kind: 'damaged', path: 'facts' };
  if ((attachDetails(facts, []).at(-1)?.fact.hash ?? null) !== head)
    return { kind: 'damaged', path: 'header.head' };
  const mentioned = new Set(facts.flatMap(({ body }) => detailsMentioned(body)));
  const orphan = details.findIndex(({ digest }) => !mentioned.has(digest));
  return orphan === -1 ? undefined : { kind: 'damaged', path: `details.${orphan}` };
}

const toOpenError = (error: Unreadable, place: string): OpenError =>
  error.kind === 'newer'
    ? { kind: 'newerVersion', version: error.version }
    : { kind: 'damaged', path: [place, error.path].filter((part) => part !== '').join('.') };

const damaged = (path: string): Result<never, OpenError> => err({ kind: 'damaged', path });
