import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = 'tests/properties';
const titles = readdirSync(folder)
  .filter((file) => file.endsWith('.test.ts'))
  .flatMap((file) => [...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/\bit\(\s*'((?:P\d+ )+)/g)])
  .flatMap(([, numbers = '']) => numbers.trim().split(' '));

/** P60 speaks of fairness as a condition of the search for a consensus, which knows none: docs/known-limits.md. */
const LAST = 59;

test('every property of the domain specification (§6.1) has a test that begins with its number', () => {
  const named = new Set(titles);
  const missing = Array.from({ length: LAST }, (_, index) => `P${index + 1}`).filter(
    (each) => !named.has(each),
  );
  expect(missing).toEqual([]);
});
