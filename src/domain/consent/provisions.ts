import type { HouseholdId } from '../building/household';
import type { MergeRule } from './electorate';

/** `block` stops the next step, `warn` is shown and passes, `off` does not apply. */
export type Gate = 'block' | 'warn' | 'off';

/** Whether the wider vote is needed, and whether it was reached (第二表决范围). */
export const WIDER_VOTES = ['notNeeded', 'needed', 'reached'] as const;
export type WiderVote = (typeof WIDER_VOTES)[number];

/**
 * What the organisers settled where law and city leave it open, for the minutes (议事约定): how crossing
 * co-ownership counts, what a written objection stops, whose exclusive part the lift takes up, and the wider vote.
 */
export type Provisions = {
  readonly mergeRule: MergeRule;
  readonly noWrittenObjection: Gate;
  readonly occupiedOwnerMustAgree: Gate;
  /** Flats of which the lift takes up an exclusive part (占用专有部分). */
  readonly occupied: readonly HouseholdId[];
  readonly widerVote: WiderVote;
};
