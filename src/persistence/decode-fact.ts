import type * as z from 'zod/mini';
import { digest } from '../domain/kernel/digest';
import { err, ok, type Result } from '../domain/kernel/result';
import { FACT_VERSION, type Fact } from '../domain/log/fact';
import { isGenuine, type PersonalDetails } from '../domain/log/personal-details';
import * as schema from './schema/fact';
import { upcast } from './upcast';

/** Why one document could not be read: a later version's, or not what it once was. */
export type Unreadable =
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'damaged'; readonly path: string };

/** Reads a fact strictly: every field known, and the whole as its hash says. */
export function readFact(raw: unknown): Result<Fact, Unreadable> {
  if (!isRecord(raw)) return damaged('');
  const { hash, ...unsealed } = raw;
  const version = raw['v'];
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return damaged('v');
  if (version > FACT_VERSION) return err({ kind: 'newer', version });
  if (digest(unsealed) !== hash) return damaged('hash');
  return parse(schema.fact, upcast(raw, version));
}

export function readDetails(raw: unknown): Result<PersonalDetails, Unreadable> {
  const read = parse(schema.personalDetails, raw);
  return read.ok && !isGenuine(read.value) ? damaged('digest') : read;
}

/** Decodes by a schema; names the first place that does not fit. */
export function parse<T>(decoder: z.ZodMiniType<T>, raw: unknown): Result<T, Unreadable> {
  const parsed = decoder.safeParse(raw);
  return parsed.success ? ok(parsed.data) : damaged(pathOf(parsed.error.issues[0]));
}

function pathOf(issue: z.core.$ZodIssue | undefined): string {
  if (issue === undefined) return '';
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return [...issue.path, ...unknown].map(String).join('.');
}

const damaged = (path: string): Result<never, Unreadable> => err({ kind: 'damaged', path });

const isRecord = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);
