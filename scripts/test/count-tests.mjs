import { existsSync, readFileSync } from 'node:fs';

/**
 * How many tests of a run passed and failed. A run that broke before or beside its tests counts as failed too: a file
 * that cannot be loaded has no tests to fail, and a run that was killed leaves no report.
 * @param {string} report the runner's report, as JSON
 * @param {number | null} status the runner's exit code
 * @returns {{ passed: number, failed: number }}
 */
export function countTests(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    ({ status: outcome, assertionResults }) => outcome === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
