import { over, type Ratio, times, whole } from '../../kernel/ratio';
import type { Fen } from '../../money/fen';

/** Cost of a lift that serves up to a stop, fen, by stop (独修造价). */
export type StandAlone = Readonly<Record<string, Fen>>;

/** One household in the game: the stop it needs, and what it pays, in fen. */
export type Player = { readonly household: string; readonly need: number; readonly paid: number };

/** Stops in ascending order with their cost; a cost that falls with height counts as the highest so far. */
export function costsByStop(
  standAlone: StandAlone,
): readonly { readonly stop: number; readonly cost: number }[] {
  let reached = 0;
  return Object.entries(standAlone)
    .sort(([a], [b]) => Number(a) - Number(b))
    .map(([stop, cost]) => {
      reached = Math.max(reached, cost);
      return { stop: Number(stop), cost: reached };
    });
}

/** The same costs scaled so that the whole lift costs `sum`: what is left after grants, gifts and rounding. */
export function scaledCosts(standAlone: StandAlone, sum: number): readonly StopCost[] {
  const costs = costsByStop(standAlone);
  const full = Math.max(0, ...costs.map(({ cost }) => cost));
  return costs.map(({ stop, cost }) => ({
    stop,
    cost: full === 0 ? whole(cost) : over(times(whole(cost), whole(sum)), whole(full)),
  }));
}

export type StopCost = { readonly stop: number; readonly cost: Ratio };
