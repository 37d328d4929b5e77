import { bench, describe } from 'vitest';
import { entry } from '../../src/domain/kernel/entry';
import { community, dearer, inTurn, worked } from './community';
import { reckon } from './engine';

const nextRound = inTurn([community, dearer(community, 1_000)]);
const workings = community.map(worked);

describe('6 838 households, five schemes each, every total changed', () => {
  bench(
    'reckon, over the workings of before',
    () => {
      nextRound().forEach((scheme, index) => {
        reckon(scheme, entry(workings, index));
      });
    },
    { warmupIterations: 20, iterations: 20, time: 1_000 },
  );
});
