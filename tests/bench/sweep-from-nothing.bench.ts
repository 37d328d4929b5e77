import { bench, describe } from 'vitest';
import { community, dearer, inTurn } from './community';
import { reckon } from './engine';

const nextRound = inTurn([community, dearer(community, 1_000)]);

// In a process of its own: what holds no workings must not pay for collecting garbage among another bench's.
describe('6 838 households, five schemes each, every total changed', () => {
  bench(
    'reckon, from nothing',
    () => {
      for (const scheme of nextRound()) reckon(scheme);
    },
    { warmupIterations: 10, iterations: 10, time: 1_000 },
  );
});
