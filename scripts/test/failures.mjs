import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The commands that run what failed once more and nothing else, one a line: a test by its file, its name and the seed
 * of the run; a stage that counts as one by its name.
 * @param {{ name: string, tests?: true, failed: number }} stage
 * @param {{ report: string, root: string, seed: number }} run
 * @returns {readonly string[]}
 */
export function commandsFor({ name, tests, failed }, { report, root, seed }) {
  if (failed === 0) return [];
  const again = `npm test -- --only ${name}`;
  if (!tests || !existsSync(report)) return [again];
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const commands = testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name: file, assertionResults }) => {
      const ofFile = `${again} --seed ${seed} --file ${path.relative(root, file).replaceAll(path.sep, '/')}`;
      const fallen = assertionResults.filter(({ status }) => status === 'failed');
      return fallen.length === 0
        ? [ofFile]
        : fallen.map(({ fullName }) => `${ofFile} --test ${quoted(fullName)}`);
    });
  return commands.length === 0 ? [again] : commands;
}

/** A name in double quotes, which every shell takes; what a shell would read in it stands for any character. */
const quoted = (name) => `"${name.replaceAll(/["$`\\!%]/g, '.')}"`;

/** A name as the runner's pattern for it: a dot may stand for any character, the rest for itself. */
export const patternOf = (name) => name.replaceAll(/[*+?^${}()|[\]\\]/g, String.raw`\$&`);
