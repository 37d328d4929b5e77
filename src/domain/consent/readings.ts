import type { HouseholdId } from '../building/household';
import { type ConditionReading, type Counting, castBallots } from './counting';
import type { EffectiveOpinion } from './effective-opinions';
import type { Electorate } from './electorate';
import type { Requirement } from './requirement';
import { STATUSES, type Status, statusOf } from './status';
import { tally } from './tally';

/** The two readings of conditions that are not met, and whose they are. */
export type Readings = {
  readonly unmet: readonly HouseholdId[];
  readonly asObjecting: Status;
  readonly asAbsent: Status;
  /** The worse of the two: absence can hurt more than an objection, for it lowers participation. */
  readonly cautious: Status;
};

/** Judges the vote under both readings; they differ only where it matters (domain-spec §4.8). */
export function readingsOf(
  electorate: Electorate,
  opinions: ReadonlyMap<HouseholdId, EffectiveOpinion>,
  requirement: Requirement,
  counting?: Counting,
): Readings {
  const under = (reading: ConditionReading): Status =>
    statusOf(requirement, tally(electorate, castBallots(electorate, opinions, counting, reading).ballots));
  const [asObjecting, asAbsent] = [under('objects'), under('absent')];
  return {
    unmet: [...opinions.values()]
      .filter(({ condition }) => condition?.met === false)
      .map(({ household }) => household),
    asObjecting,
    asAbsent,
    cautious: STATUSES.indexOf(asObjecting) >= STATUSES.indexOf(asAbsent) ? asObjecting : asAbsent,
  };
}
