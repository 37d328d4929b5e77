import { err, ok, type Result } from '../domain/kernel/result';
import type { OpenError } from '../domain/project/open-error';

/** Characters, and bytes of a file: some hundred times the largest real project. */
export const SIZE_LIMIT = 20 * 1024 * 1024;

/** Keys with which a file could reach into the objects of the program itself. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Reads text as one JSON object, within the size limit and without forbidden keys. */
export function readJson(text: string): Result<JsonRecord, OpenError> {
  if (text.length > SIZE_LIMIT) return err({ kind: 'tooLarge', limit: SIZE_LIMIT });
  // Editors under Windows put a byte order mark before the first brace.
  const bare = text.replace(/^\uFEFF/, '');
  if (bare.trim() === '') return err({ kind: 'empty' });
  const parsed = parse(bare);
  if (!parsed.ok) return parsed;
  if (!isJsonRecord(parsed.value)) return err({ kind: 'notLinti' });
  const forbidden = findForbidden(parsed.value);
  return forbidden === undefined ? ok(parsed.value) : err({ kind: 'damaged', path: forbidden });
}

export const isJsonRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parse(text: string): Result<unknown, OpenError> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ kind: 'notJson' });
  }
}

type Place = { readonly value: object; readonly path: string };

/** Walks without recursion, so that no depth of brackets exhausts the stack. */
function findForbidden(root: JsonRecord): string | undefined {
  const waiting: Place[] = [{ value: root, path: '' }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, path } = next;
    const forbidden = isJsonRecord(value) && Object.keys(value).find((key) => FORBIDDEN.has(key));
    if (forbidden) return join(path, forbidden);
    waiting.push(...partsOf(value, path));
  }
  return undefined;
}

const partsOf = (value: object, path: string): readonly Place[] =>
  Object.entries(value).flatMap(([key, part]: [string, unknown]) =>
    typeof part === 'object' && part !== null ? [{ value: part, path: join(path, key) }] : [],
  );

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
