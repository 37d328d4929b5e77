import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The faults that each must have a test; 18 to 26 are those of a server. */
const ROWS = [...Array.from({ length: 18 }, (_, number) => number), 27, 28, 29, 30];

const page = readFileSync('docs/faults.md', 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| ') && line.includes('`tests/'));

/** The tests that a row cites: a file, and words of the names of tests in it. */
const citedIn = (row: string): readonly { readonly file: string; readonly names: readonly string[] }[] =>
  [...row.matchAll(/`(tests\/[^`]+)`((?:[ ,]*“[^”]+”)*)/g)].map(([, file = '', names = '']) => ({
    file,
    names: [...names.matchAll(/“([^”]+)”/g)].map(([, name = '']) => name),
  }));

test('every fault of the list has a row that cites a test by name', () => {
  const numbered = rows.flatMap((row) => {
    const number = /^\| (\d+) \|/.exec(row)?.[1];
    return number !== undefined && citedIn(row).some(({ names }) => names.length > 0) ? [Number(number)] : [];
  });
  expect(numbered).toEqual(ROWS);
});

test('every test that the page cites is there', () => {
  const missing = rows.flatMap(citedIn).flatMap(({ file, names }) => {
    if (!existsSync(file)) return [file];
    const source = readFileSync(file, 'utf8');
    return names.filter((name) => !source.includes(name)).map((name) => `${file}: ${name}`);
  });
  expect(missing).toEqual([]);
});
