import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { commandsFor, patternOf } from '../../scripts/test/failures.mjs';

describe('the command that runs a failure once more', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'linti-failures-'));
  const report = path.join(root, 'report.json');
  afterAll(() => rmSync(root, { recursive: true }));

  const commands = (testResults: readonly object[], stage: object = {}) => {
    writeFileSync(report, JSON.stringify({ testResults }));
    return commandsFor({ name: 'unit', tests: true, failed: 1, ...stage }, { report, root, seed: 7 });
  };
  const failedFile = (assertionResults: readonly object[]) => ({
    name: path.join(root, 'tests', 'a.test.ts'),
    status: 'failed',
    assertionResults,
  });

  it('names the stage, the seed, the file and the test', () => {
    const held = { status: 'passed', fullName: 'money is held' };
    const fallen = { status: 'failed', fullName: 'money pays $5 (in "fen")' };
    expect(commands([failedFile([held, fallen])])).toEqual([
      'npm test -- --only unit --seed 7 --file tests/a.test.ts --test "money pays .5 (in .fen.)"',
    ]);
  });

  it('names the file alone where it could not be loaded, and the stage alone where there is no test', () => {
    expect(commands([failedFile([])])).toEqual(['npm test -- --only unit --seed 7 --file tests/a.test.ts']);
    expect(commands([])).toEqual(['npm test -- --only unit']);
    expect(commands([], { name: 'lint', tests: undefined })).toEqual(['npm test -- --only lint']);
  });

  it('is not printed where nothing failed', () => {
    expect(commands([], { failed: 0 })).toEqual([]);
  });

  it('finds the test again by a pattern that means its name', () => {
    const pattern = new RegExp(patternOf('money pays .5 (in .fen.)'));
    expect('money pays $5 (in "fen")').toMatch(pattern);
    expect('money pays (in "fen")').not.toMatch(pattern);
  });
});
