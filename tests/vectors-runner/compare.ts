import { isObject, type Json } from './vector';

const INFORMAL = new Set(['note', 'working', 'naiveWrong']);

/** Each place where what was worked out differs from what the vector says. */
export function differences(
  expected: Json | undefined,
  actual: Json | undefined,
  path = '',
): readonly string[] {
  if (isObject(expected)) {
    if (!isObject(actual))
      return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
    const extra = isKeyed(path) ? Object.keys(actual).filter((key) => !(key in expected)) : [];
    return [
      ...Object.keys(expected)
        .filter((key) => !INFORMAL.has(key))
        .flatMap((key) => differences(expected[key], actual[key], path === '' ? key : `${path}.${key}`)),
      ...extra.map((key) => `${path}.${key}: not expected, got ${JSON.stringify(actual[key])}`),
    ];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) {
      return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
    }
    return expected.flatMap((each, index) => differences(each, actual[index], `${path}.${index}`));
  }
  return Object.is(expected, actual)
    ? []
    : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`];
}

/** Records keyed by household: a household too many is a difference as well. */
const isKeyed = (path: string): boolean => /(^|\.)(sharesFen|payableFen|exactFen|hamilton)$/.test(path);
