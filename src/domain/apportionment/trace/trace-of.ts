import type { Working } from '../working';
import type { Trace } from './trace';
import { traceCosts } from './trace-costs';
import { traceFunding } from './trace-funding';
import { traceNet } from './trace-net';
import { traceShares } from './trace-shares';
import { traceWeights } from './trace-weights';

/** Writes down the working of every figure, in the order in which it was reckoned. */
export const traceOf = (working: Working): Trace => [
  ...traceCosts(working),
  ...traceFunding(working),
  ...traceNet(working),
  ...traceWeights(working),
  ...traceShares(working),
];
