import { entry } from '../kernel/entry';
import type { Ratio } from '../kernel/ratio';
import { over, plus, times, total, whole, ZERO } from '../kernel/ratio';
import type { Fen } from '../money/fen';

/** A stretch of shaft up to one stop: what it adds to the cost, in fen. */
export type Segment = { readonly stop: number; readonly cost: number };

/**
 * Cost of each further stretch of shaft, lowest first. A cost that falls with height (a subsidy by
 * storeys can do that) counts as the highest so far.
 */
export function segmentsOf(standAlone: Readonly<Record<string, Fen>>): readonly Segment[] {
  const stops = Object.entries(standAlone).sort(([a], [b]) => Number(a) - Number(b));
  let reached = 0;
  return stops.map(([stop, cost]) => {
    const before = reached;
    reached = Math.max(reached, cost);
    return { stop: Number(stop), cost: reached - before };
  });
}

/** Somebody who rides up to `stop`, standing for `weight` equal riders. */
export type Rider = { readonly stop: number; readonly weight: Ratio };

/** Riders' weight that passes through each segment. */
export const ridersThrough = (segments: readonly Segment[], riders: readonly Rider[]): readonly Ratio[] =>
  segments.map(({ stop }) => total(riders.filter((rider) => rider.stop >= stop).map(({ weight }) => weight)));

/**
 * Shapley value of the airport game (分段受益法): each stretch of shaft is shared by those who ride
 * through it (Littlechild and Owen 1973). A stretch that nobody uses is left out.
 */
export function shapleyValue(segments: readonly Segment[], riders: readonly Rider[]): readonly Ratio[] {
  const through = ridersThrough(segments, riders);
  return riders.map(({ stop, weight }) =>
    segments.reduce((sum, segment, index) => {
      const users = entry(through, index);
      return segment.stop > stop || users.n === 0n
        ? sum
        : plus(sum, over(times(whole(segment.cost), weight), users));
    }, ZERO),
  );
}
