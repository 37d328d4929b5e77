import type { HouseholdId } from '../building/household';
import type { MergeRule } from '../consent/electorate';
import type { Gate, Jurisdiction } from './jurisdiction';

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

/** What holds while nobody has settled anything: the place's own rule, no part taken up. */
export const provisionsOf = ({ mergeRule, conditions }: Jurisdiction): Provisions => ({
  mergeRule,
  noWrittenObjection: conditions.noWrittenObjection,
  occupiedOwnerMustAgree: conditions.occupiedOwnerMustAgree,
  occupied: [],
  widerVote: 'notNeeded',
});

/** A place's rule as the organisers settled it: what is read out beside the vote. */
export const asSettled = (
  place: Jurisdiction,
  { mergeRule, noWrittenObjection, occupiedOwnerMustAgree }: Provisions,
): Jurisdiction => ({
  ...place,
  mergeRule,
  conditions: { ...place.conditions, noWrittenObjection, occupiedOwnerMustAgree },
});
