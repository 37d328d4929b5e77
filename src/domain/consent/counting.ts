import type { HouseholdId } from '../building/household';
import { assertNever } from '../kernel/assert-never';
import type { EffectiveOpinion, OpinionState } from './effective-opinions';
import type { Electorate, Voter, VoterId } from './electorate';
import type { Ballot, Ballots } from './tally';

/**
 * How the two answers count that no statute names. Visible, and printed with the result:
 * 「同意，暂不出资」 is a vote apart from the money; 「不阻挡」 was a real answer in court and is no consent by default.
 */
export type Counting = {
  readonly consentsNotPaying: 'consents' | 'participates';
  readonly notBlocking: 'consents' | 'participates' | 'absent';
};

/** 「暂不出资」 counts as consent, 「不阻挡」 as taking part without agreeing. */
export const DEFAULT_COUNTING: Counting = { consentsNotPaying: 'consents', notBlocking: 'participates' };

/** How a condition that is not met is read: as not agreeing, or as if nothing had been said. */
export type ConditionReading = 'objects' | 'absent';

/** Ballots by head, with the heads whose households answered differently: those count as silent until settled. */
export type Cast = {
  readonly ballots: Ballots;
  readonly conflicts: readonly VoterId[];
};

/** Turns what households said into the ballots of heads (domain-spec §4.2). One flat's answer speaks for all its owner's flats. */
export function castBallots(
  electorate: Electorate,
  opinions: ReadonlyMap<HouseholdId, EffectiveOpinion>,
  counting: Counting = DEFAULT_COUNTING,
  reading: ConditionReading = 'objects',
): Cast {
  const ballots = new Map<VoterId, Ballot>();
  const conflicts: VoterId[] = [];
  for (const voter of electorate.voters) {
    const [ballot, ...others] = ballotsOf(voter, opinions, counting, reading);
    if (others.length > 0) conflicts.push(voter.id);
    else if (ballot !== undefined) ballots.set(voter.id, ballot);
  }
  return { ballots, conflicts };
}

function ballotsOf(
  { households }: Voter,
  opinions: ReadonlyMap<HouseholdId, EffectiveOpinion>,
  counting: Counting,
  reading: ConditionReading,
): readonly Ballot[] {
  const cast = households
    .map((id) => opinions.get(id))
    .map((held) => (reading === 'objects' ? held?.state : held?.otherReading))
    .map((state) => (state === undefined ? null : ballotFor(state, counting)));
  return [...new Set(cast)].filter((ballot) => ballot !== null);
}

/** The ballot that a state amounts to; `null` takes no part. */
export function ballotFor(state: OpinionState, counting: Counting = DEFAULT_COUNTING): Ballot | null {
  switch (state) {
    case 'consents':
    case 'abstains':
    case 'objects':
      return state;
    case 'consentsNotPaying':
      return counting.consentsNotPaying === 'consents' ? 'consents' : 'abstains';
    case 'notBlocking':
      return NOT_BLOCKING[counting.notBlocking];
    case 'pending':
    case 'unreachable':
    case 'stale':
      return null;
    default:
      return assertNever(state);
  }
}

const NOT_BLOCKING = { consents: 'consents', participates: 'abstains', absent: null } as const;
