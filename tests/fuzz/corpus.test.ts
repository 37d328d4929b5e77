import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READERS } from './readers';
import { fuzz } from './run';

const FOUND = 'tests/fixtures/fuzz';

test.each(readdirSync(FOUND))('what once broke a reader is answered by every one of them: %s', (name) => {
  const bytes = new Uint8Array(readFileSync(`${FOUND}/${name}`));
  for (const { read } of READERS) expect(typeof read(bytes)).toBe('boolean');
});

test('no reader throws, or changes what all objects share, on damaged input', { timeout: 120_000 }, () => {
  expect(fuzz(1, 500, () => 0).faults).toEqual([]);
});
