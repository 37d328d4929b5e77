import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** The last line of what a command prints, and how it ended. */
function outcome(
  script: string,
  ...words: readonly string[]
): { readonly code: number | null; readonly last: string } {
  const { status, stdout } = spawnSync(process.execPath, [`scripts/${script}`, ...words], {
    encoding: 'utf8',
  });
  return { code: status, last: stdout.trimEnd().split('\n').at(-1) ?? '' };
}

test('npm run fuzz gives every reader its inputs', { timeout: 240_000 }, () => {
  expect(outcome('fuzz.mjs', '30')).toEqual({ code: 0, last: '30 passed, 0 failed' });
});

test('npm run vectors counts a vector of a kind that it does not know as failed', {
  timeout: 240_000,
}, () => {
  expect(outcome('vectors.mjs', 'tests/fixtures/vectors/unknown-kind.json')).toEqual({
    code: 1,
    last: '0 passed, 1 failed',
  });
});
