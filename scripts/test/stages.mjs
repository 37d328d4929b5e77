const vitest = 'node_modules/vitest/vitest.mjs';

/**
 * What `npm test` runs, the quickest first. A stage of tests counts each of them, another counts as one.
 * @type {readonly { name: string, title: string, program: string, words: readonly string[], tests?: true }[]}
 */
export const stages = [
  {
    name: 'lint',
    title: 'format and lint',
    program: 'node_modules/@biomejs/biome/bin/biome',
    words: ['ci', '--max-diagnostics=50', ...(process.stdout.isTTY ? [] : ['--colors=off']), '.'],
  },
  { name: 'types', title: 'types', program: 'node_modules/typescript/bin/tsc', words: ['--noEmit'] },
  {
    name: 'architecture',
    title: 'import directions, registries, words, packages',
    program: vitest,
    words: ['run', '--project=house'],
    tests: true,
  },
  {
    name: 'dead-code',
    title: 'dead code',
    program: 'node_modules/knip/bin/knip.js',
    words: ['--no-progress'],
  },
  {
    name: 'unit',
    title: 'examples, properties, papers, components; how much of the domain they reach',
    program: vitest,
    words: ['run', '--project=node', '--project=storage', '--project=dom', '--coverage'],
    tests: true,
  },
  {
    name: 'build',
    title: 'both builds, their weight and their policy',
    program: vitest,
    words: ['run', '--config=vitest.build.config.ts'],
    tests: true,
  },
  {
    name: 'weight',
    title: 'what both builds weigh',
    program: 'node_modules/size-limit/bin.js',
    words: [],
  },
  {
    name: 'browser',
    title: 'the built app in a real browser',
    program: vitest,
    words: ['run', '--config=vitest.browser.config.ts'],
    tests: true,
  },
];
