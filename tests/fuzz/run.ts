import { caseFrom, chanceFrom } from './mutate';
import { READERS } from './readers';
import { SEEDS, workbookCase } from './seeds';

/** What a run found: how many were read, how many taken, and every case that went wrong. */
export type FuzzRun = {
  readonly read: number;
  readonly taken: number;
  readonly slowest: number;
  readonly faults: readonly { readonly reader: string; readonly seed: number; readonly why: string }[];
};

/** A reader may take this long over one input, in milliseconds. */
const PATIENCE = 1000;

/** The case behind a number: which reader, which bytes. The same number gives the same case. */
export function caseOf(seed: number): {
  readonly reader: (typeof READERS)[number];
  readonly bytes: Uint8Array;
} {
  const chance = chanceFrom(seed * 2654435761);
  // Four of ten are files of tables, whose reader is the largest and written by others.
  const reader = READERS[[0, 0, 1, 1, 1, 1, 2, 2, 3, 3][chance(10)] ?? 0] ?? READERS[0];
  if (reader === undefined) throw new Error('There are no readers.');
  const isPacked = reader.name === 'table file' && chance(4) === 0;
  return { reader, bytes: isPacked ? workbookCase(chance) : caseFrom(SEEDS[reader.name] ?? [], chance) };
}

/** Reads `count` cases from `from` on. */
export function fuzz(from: number, count: number, now: () => number): FuzzRun {
  const faults: { reader: string; seed: number; why: string }[] = [];
  const clean = Object.getOwnPropertyNames(Object.prototype).join();
  let [taken, slowest] = [0, 0];
  for (let seed = from; seed < from + count; seed += 1) {
    const { reader, bytes } = caseOf(seed);
    const begun = now();
    const fault = faultOf(() => {
      if (reader.read(bytes)) taken += 1;
    });
    const took = now() - begun;
    slowest = Math.max(slowest, took);
    if (fault !== null) faults.push({ reader: reader.name, seed, why: fault });
    else if (took > PATIENCE) faults.push({ reader: reader.name, seed, why: `took ${Math.round(took)} ms` });
    if (Object.getOwnPropertyNames(Object.prototype).join() !== clean) {
      faults.push({ reader: reader.name, seed, why: 'changed Object.prototype' });
      break;
    }
  }
  return { read: count, taken, slowest, faults };
}

function faultOf(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
