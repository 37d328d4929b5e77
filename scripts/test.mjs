// `npm test`: everything that must hold, the quickest first, and one line that sums it up.
// `npm test -- --only unit,browser` runs some of it.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfMissing } from './install-if-missing.mjs';
import { countTests } from './test/count-tests.mjs';
import { stages } from './test/stages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, '.cache', 'test-reports');

const chosen = chooseStages();
installIfMissing();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
process.exitCode = sumUp(chosen.map(run));

function chooseStages() {
  const { values } = parseArgs({ options: { only: { type: 'string' } } });
  if (values.only === undefined) return stages;
  const wanted = values.only.split(',');
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
    ? [...stage.words, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    : stage.words;
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [path.join(root, stage.program), ...words], {
    cwd: root,
    stdio: 'inherit',
    env: process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' },
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  const outcome = stage.tests
    ? countTests(report, status)
    : { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1 };
  return { ...stage, ...outcome, seconds };
}

/** Prints what each stage came to, and ends with the line that machines read. */
function sumUp(outcomes) {
  console.log('');
  for (const { name, passed, failed, seconds } of outcomes) {
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${name.padEnd(14)} ${passed} passed, ${failed} failed, ${seconds} s`,
    );
  }
  const total = (kind) => outcomes.reduce((sum, outcome) => sum + outcome[kind], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 && total('passed') > 0 ? 0 : 1;
}
