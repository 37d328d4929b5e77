import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests } from '../../scripts/test/count-tests.mjs';

describe('the count at the end of npm test', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'linti-count-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const counted = (status: number | null, report: object) => {
    const file = path.join(folder, 'report.json');
    writeFileSync(file, JSON.stringify({ numPassedTests: 3, numFailedTests: 0, testResults: [], ...report }));
    return countTests(file, status);
  };

  it('is what the runner reports', () => {
    expect(counted(0, {})).toEqual({ passed: 3, failed: 0 });
    expect(counted(1, { numFailedTests: 2 })).toEqual({ passed: 3, failed: 2 });
  });

  it('holds a file that could not be loaded for a failure', () => {
    const unloaded = { status: 'failed', assertionResults: [] };
    expect(counted(1, { testResults: [unloaded, unloaded] })).toEqual({ passed: 3, failed: 2 });
  });

  it('never turns a broken run into a success', () => {
    expect(counted(1, {})).toEqual({ passed: 3, failed: 1 });
    expect(counted(null, {})).toEqual({ passed: 3, failed: 1 });
    expect(countTests(path.join(folder, 'nowhere.json'), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
