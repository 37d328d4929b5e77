// `npm test`: everything that must hold, the quickest first, and one line that sums it up.
// `npm test -- --only unit,browser` runs some of it; `--file`, `--test` and `--seed` narrow that to what failed.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install-if-missing.mjs';
import { countTests } from './test/count-tests.mjs';
import { commandsFor, patternOf } from './test/failures.mjs';
import { stages } from './test/stages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, '.cache', 'test-reports');

const { values: asked } = parseArgs({
  options: {
    only: { type: 'string' },
    file: { type: 'string' },
    test: { type: 'string' },
    seed: { type: 'string' },
  },
});
const seed = chooseSeed();
const chosen = chooseStages();
installIfMissing();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
console.log(`Properties are drawn with seed ${seed}: --seed ${seed} draws the same again.`);
process.exitCode = sumUp(chosen.map(run));

function chooseSeed() {
  if (asked.seed === undefined) return Math.floor(Math.random() * 2 ** 31);
  if (/^-?\d{1,10}$/.test(asked.seed)) return Number(asked.seed);
  console.error(`A seed is a whole number, not "${asked.seed}".`);
  return process.exit(2);
}

function chooseStages() {
  if (asked.only === undefined) return stages;
  const wanted = asked.only.split(',');
  const unknown = wanted.filter((name) => !stages.some((stage) => stage.name === name));
  if (unknown.length === 0) return stages.filter(({ name }) => wanted.includes(name));
  console.error(
    `No such stage: ${unknown.join(', ')}. There are: ${stages.map(({ name }) => name).join(', ')}.`,
  );
  return process.exit(2);
}

function run(stage, index) {
  console.log(`\n── ${index + 1}/${chosen.length} ${stage.name}: ${stage.title}`);
  const report = path.join(reports, `${stage.name}.json`);
  const words = stage.tests
    ? [
        ...stage.words,
        ...(asked.file === undefined ? [] : [asked.file]),
        ...(asked.test === undefined ? [] : ['--testNamePattern', patternOf(asked.test)]),
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
      ]
    : stage.words;
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [path.join(root, stage.program), ...words], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      LINTI_SEED: String(seed),
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }),
    },
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  const outcome = stage.tests
    ? countTests(report, status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  return {
    ...stage,
    ...outcome,
    seconds,
    again: commandsFor({ ...stage, ...outcome }, { report, root, seed }),
  };
}

/** Prints what each stage came to, and ends with the line that machines read. */
function sumUp(outcomes) {
  console.log('');
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(14)} ${passed} passed, ${failed} failed, ${seconds} s`,
    );
  }
  const again = outcomes.flatMap((outcome) => outcome.again);
  if (again.length > 0) console.log(['', 'What failed, once more:', ...again].join('\n  '));
  const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}
