// How much memory a community of 550 stairwells takes, every one opened, with its money and its vote worked out.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runnerImport } from 'vite';

const STAIRWELLS = 550;

/** @returns {Promise<{ title: string, columns: readonly string[], rows: readonly (readonly string[])[] }>} */
export async function measureMemory() {
  const { module } = await runnerImport('./tests/bench/stairwells.ts', {
    configFile: false,
    logLevel: 'error',
  });
  module.openStairwells(2);
  const before = heap();
  const held = module.openStairwells(STAIRWELLS);
  const after = heap();
  const facts = held.reduce((sum, { project }) => sum + project.recorded.length, 0);
  const each = (after - before) / held.length;
  return {
    title: `Memory: ${STAIRWELLS} stairwells open at once, with every share, its working and the vote`,
    columns: ['stairwells', 'facts', 'heap', 'each'],
    rows: [
      [
        `${held.length}`,
        `${facts}`,
        `${((after - before) / 2 ** 20).toFixed(1)} MB`,
        `${(each / 1024).toFixed(0)} KB`,
      ],
    ],
  };
}

/** Bytes in use once everything that nobody holds is gone. */
function heap() {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
}
