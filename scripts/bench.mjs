// Measures everything once and writes what came out into docs/benchmarks.md. `-- --no-browser` leaves out what needs the
// builds and a browser, `-- --last` takes the benches as they were last measured.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { measureInBrowser } from './bench/browser.mjs';
import { measureWithLighthouse } from './bench/lighthouse.mjs';
import { measureMemory } from './bench/memory.mjs';

const withBrowser = !process.argv.includes('--no-browser');
const isAnew = !process.argv.includes('--last');

const run = (script, ...words) => {
  const { status } = spawnSync(process.execPath, [script, ...words], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};
if (isAnew) {
  run('node_modules/vitest/vitest.mjs', 'bench', '--run', '--config=vitest.bench.config.ts');
}
if (withBrowser) {
  if (!existsSync('dist/index.html')) run('node_modules/vite/bin/vite.js', 'build');
  if (!existsSync('dist-file/linti.html')) run('node_modules/vite/bin/vite.js', 'build', '--mode', 'file');
}

/** One table for each `describe` of tests/bench: its first bench is what the others are held against. */
const outcome = JSON.parse(readFileSync('node_modules/.cache/bench/outcome.json', 'utf8'));
const groups = new Map();
for (const { fullName, benchmarks } of outcome.files.flatMap(({ groups: held }) => held)) {
  const title = fullName.split(' > ').slice(1).join(': ');
  groups.set(title, [...(groups.get(title) ?? []), ...benchmarks]);
}
const measured = [...groups].map(([title, benches]) => {
  const own = benches.find(({ name }) => !isOther(name)) ?? benches[0];
  const ordered = [own, ...benches.filter((each) => each !== own)];
  return {
    title,
    columns: ['', 'best', 'median', 'runs', 'best against the first'],
    rows: ordered.map(({ name, min, median, sampleCount }) => [
      name,
      duration(min),
      duration(median),
      `${sampleCount}`,
      `× ${(min / own.min).toFixed(min / own.min < 10 ? 1 : 0)}`,
    ]),
  };
});

/** Programs of others stand below our own, whichever file was measured first. */
function isOther(name) {
  return /HyperFormula|dinero|currency|react-pdf/i.test(name);
}

function duration(ms) {
  return ms < 0.1 ? `${(ms * 1000).toFixed(1)} µs` : `${ms.toFixed(ms < 10 ? 2 : 0)} ms`;
}

const tables = [
  ...measured,
  await measureMemory(),
  ...(withBrowser ? [...(await measureInBrowser()), await measureWithLighthouse()] : []),
];
const line = (cells) => `| ${cells.join(' | ')} |`;
const section = ({ title, columns, rows }) =>
  [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...rows.map(line), ''].join('\n');

const BROWSER_METHOD = `* In the browser, a start is counted from the navigation to the frame in which the first screen can be used; a press to its
  next paint is what the browser’s own event timing says, in steps of 8 ms.
`;

const ONE_RUN = 'All figures come from one run on one machine that had other work to do.';
const TWO_RUNS =
  'All figures come from one machine that had other work to do; memory and browser were measured later than the rest.';

const [cpu] = cpus();
const machine = `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;

writeFileSync(
  'docs/benchmarks.md',
  `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

${isAnew ? ONE_RUN : TWO_RUNS} Read the ratios, and of the times the best: it
is what a run takes when nothing gets in its way, and others of the same table were measured under the same load.

* The engine is bundled as it ships. A sweep changes the total of each of 2 750 schemes and works every share out
  again; “over the workings of before” takes over what is known of households and weights, as a spreadsheet does;
  “from nothing” checks and weighs everything anew.
* HyperFormula holds one sheet with the weights typed in and is given the new totals in one batch. Its
  largest-remainder sheet is checked to give the engine’s shares, fen for fen, before it is timed; its other sheet rounds
  every share by itself, which is less work and loses the sum.
* dinero.js gives the odd fen to the largest ratio and currency.js can only share in equal parts: both do less than
  largest remainder with a stated order of ties.
* Memory is what the heap grows by between two collections.
${withBrowser ? BROWSER_METHOD : ''}
${tables.map(section).join('\n')}`,
);
