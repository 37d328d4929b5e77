import { err, ok, type Result } from '../domain/kernel/result';
import { deviceId, type Fact, factName, type ProjectId, projectId } from '../domain/log/fact';
import type { OpenError } from '../domain/project/open-error';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup';
import { isAsSaved } from './decode-backup';
import { type ChainVerdict, judgeChain, type Link } from './judge-chain';
import { isJsonRecord, readJson } from './read-json';
import { SEALED_FORMAT } from './sealed-backup';

/** What can be told of a backup file, also of one that is not whole. */
export type Verdict = {
  readonly project: ProjectId;
  /** ISO 8601 instant; empty where the file does not say. */
  readonly savedAt: string;
  /** One for each device that wrote in it. */
  readonly chains: readonly ChainVerdict[];
  /** Facts that the head of the file announces, and those that are in it. */
  readonly announced: number;
  readonly found: number;
  /** Facts that nobody can read at all. */
  readonly unreadable: number;
  /** Hashes of facts of other devices that some fact stands on and that are not in the file. */
  readonly absent: readonly string[];
  /** Whether the file as a whole is the one that the program wrote: facts, names and remarks. */
  readonly isAsSaved: boolean;
  readonly links: readonly Link[];
};

/**
 * Examines the text of a backup file for changes (核对): per device from which entry on it was changed and what is
 * missing. Where opening refuses a damaged file as a whole, this says what is the matter with it.
 */
export function examine(text: string): Result<Verdict, OpenError> {
  const json = readJson(text);
  if (!json.ok) return json;
  const { format, version, header, facts } = json.value;
  if (format === SEALED_FORMAT) return err({ kind: 'sealed' });
  if (format !== BACKUP_FORMAT || !isJsonRecord(header) || !Array.isArray(facts))
    return err({ kind: 'notLinti' });
  // A later version may seal otherwise: nothing that this one could say of it would hold.
  if (typeof version === 'number' && version > BACKUP_VERSION) return err({ kind: 'newerVersion', version });
  const links = facts.flatMap((raw: unknown) => linkOf(raw) ?? []);
  const hashes = new Set(links.map(({ hash }) => hash));
  const byDevice = new Map(
    links.map(({ device }) => [device, links.filter((each) => each.device === device)]),
  );
  return ok({
    project: projectId(String(header['project'] ?? '')),
    savedAt: typeof header['savedAt'] === 'string' ? header['savedAt'] : '',
    chains: [...byDevice].map(([device, chain]) => judgeChain(device, chain)),
    announced: typeof header['facts'] === 'number' ? header['facts'] : facts.length,
    found: facts.length,
    unreadable: facts.length - links.length,
    absent: links.flatMap(({ base }) => base.filter((hash) => !hashes.has(hash))),
    isAsSaved: isAsSaved(json.value),
    links,
  });
}

/** Whether nothing at all speaks against the file. */
export const isWhole = ({
  chains,
  announced,
  found,
  unreadable,
  absent,
  isAsSaved: same,
}: Verdict): boolean =>
  same &&
  announced === found &&
  unreadable === 0 &&
  absent.length === 0 &&
  chains.every(({ kind }) => kind === 'whole');

/** Entries of a record that the file lacks or has otherwise, by name; what it has beyond them is no fault. */
export function differencesTo({ links }: Verdict, kept: readonly Fact[]): readonly Fact[] {
  const byName = new Map(links.map((link) => [factName(link), link.hash]));
  return kept.filter((fact) => byName.get(factName(fact)) !== fact.hash);
}

function linkOf(raw: unknown): Link | undefined {
  if (!isJsonRecord(raw)) return undefined;
  const { device, seq, clock, prev, hash, at, base } = raw;
  const isLink =
    typeof device === 'string' &&
    typeof hash === 'string' &&
    typeof at === 'string' &&
    Number.isSafeInteger(seq) &&
    Number.isSafeInteger(clock);
  if (!isLink) return undefined;
  return {
    device: deviceId(device),
    hash,
    at,
    seq: Number(seq),
    clock: Number(clock),
    prev: typeof prev === 'string' ? prev : null,
    base: Array.isArray(base) ? base.filter((each) => typeof each === 'string') : [],
    raw,
  };
}
