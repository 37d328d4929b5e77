// Measures every bench once and writes what came out into docs/benchmarks.md.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

const words = ['bench', '--run', '--config=vitest.bench.config.ts'];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...words], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

const outcome = JSON.parse(readFileSync('node_modules/.cache/bench/outcome.json', 'utf8'));
const measured = new Map(
  outcome.files
    .flatMap(({ groups }) => groups)
    .flatMap(({ benchmarks }) => benchmarks)
    .map(({ name, median }) => [name, median]),
);

/** The median of one bench, in milliseconds. */
const of = (name) => {
  const median = measured.get(name);
  if (median === undefined) throw new Error(`Nothing was measured under “${name}”.`);
  return median;
};
const times = (slow, quick) => `${(of(slow) / of(quick)).toFixed(1)} times as long`;
const took = (name) => (of(name) < 0.1 ? `${(of(name) * 1000).toFixed(1)} µs` : `${of(name).toFixed(1)} ms`);

const again = 'reckon, over the workings of before';
const split = 'splitWhole (largest remainder)';
const lines = [
  [
    'Sweep: 6 838 households in 550 stairwells, five schemes each, every total changed',
    again,
    ['reckon, from nothing', 'HyperFormula, each share rounded by itself', 'HyperFormula, largest remainder'],
  ],
  [
    'Split alone: 500 000.00 yuan over twelve weights',
    split,
    ['dinero.js allocate (odd fen to the largest ratio)', 'currency.js distribute (equal parts only)'],
  ],
  ['One stairwell of twelve', 'figures', ['figures with the working of every one']],
  ['Consent of 300 households, on every key pressed', 'state, missing sets, blocks and steps', []],
];
const table = lines.flatMap(([title, own, others]) => [
  `## ${title}`,
  '',
  '| | median | against the first |',
  '|---|---|---|',
  `| ${own} | ${took(own)} | 1 |`,
  ...others.map((name) => `| ${name} | ${took(name)} | ${times(name, own)} |`),
  '',
]);
const [cpu] = cpus();
const machine = `${cpu?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`;

writeFileSync(
  'docs/benchmarks.md',
  `# Benchmarks

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.

All figures are medians of one run on one machine, which was not otherwise idle: read the ratios, not the times. The
engine is bundled as it ships. HyperFormula holds one sheet with the weights typed in and is given new totals in one
batch; its largest-remainder sheet is checked to give the engine's shares, fen for fen, before it is timed. Its
other sheet rounds every share by itself, which is less work and loses the sum. The first line of the sweep takes over
what an earlier working knows of households and weights, as the sheets do; “from nothing” checks and weighs
everything anew.

${table.join('\n')}`,
);
