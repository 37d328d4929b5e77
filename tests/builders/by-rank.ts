import { entry } from '../../src/domain/kernel/entry';
import type { Precedence } from '../../src/domain/money/largest-remainder';

/** Settles equal remainders by a rank for every position, lowest first. */
export const byRank =
  (ranks: readonly number[]): Precedence =>
  (a, b) =>
    entry(ranks, a) - entry(ranks, b);
