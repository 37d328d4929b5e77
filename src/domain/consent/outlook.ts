import { type Block, smallestBlock, soloVetoes } from './blocking';
import { undecided, withBallot } from './by-area';
import type { Electorate, Voter } from './electorate';
import { followingMajority } from './follow-majority';
import { type LeastChange, leastChange } from './least-change';
import { type MissingConsent, missingConsent } from './missing-consent';
import { needs } from './needs';
import { type ObjectionStep, objectionSteps } from './objection-steps';
import { assess, type Finding, isMet, type Requirement } from './requirement';
import { type Status, statusOf } from './status';
import { type Ballot, type Ballots, type Count, type Tally, tally, withObjection } from './tally';
import { type Upset, upset } from './upset';

/** What silence counts as: nothing (the statute's words), or the majority's answer where a 规约 says so. */
export type Silence = 'absent' | 'followMajority';

/** Everything a screen or a paper says about where the vote stands, worked out in one go. */
export type Outlook = {
  /** The ballots as cast. */
  readonly cast: Tally;
  /** The ballots as they would count if it closed now: another figure only where silence follows the majority. */
  readonly closed: Tally;
  readonly finding: Finding;
  readonly status: Status;
  /** d_H and d_A, one pair for each branch of the requirement. */
  readonly needs: readonly Count[];
  /** 还差谁 */
  readonly missing: MissingConsent;
  /** Fewest people to be won when those against may come round too. */
  readonly leastChange: LeastChange | null;
  /** Fewest of the silent whose objection makes it impossible, or undoes it once all others consent. */
  readonly block: Block | null;
  readonly soloVetoes: readonly Voter[];
  /** If the vote would pass now: fewest of the silent whose objection undoes that; else `null`. */
  readonly upset: Upset;
  /** What further objections would cost, one by one. */
  readonly objectionSteps: readonly ObjectionStep[];
  /** Silent heads whose objection, by raising participation, would make the motion pass now. */
  readonly helpedByObjection: readonly Voter[];
};

/**
 * Where the vote stands; cheap enough to be worked out on every change. Who is missing and who can
 * block are read from the ballots as cast, whatever silence counts as.
 */
export function outlookOf(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
  silence: Silence = 'absent',
): Outlook {
  const cast = tally(electorate, ballots);
  const closed = silence === 'followMajority' ? followingMajority(cast) : cast;
  return {
    cast,
    closed,
    finding: assess(requirement, closed),
    status: statusOf(requirement, cast, closed),
    needs: needs(requirement, cast),
    missing: missingConsent(electorate, ballots, requirement),
    leastChange: leastChange(electorate, ballots, requirement),
    block: smallestBlock(electorate, ballots, requirement),
    soloVetoes: soloVetoes(electorate, ballots, requirement),
    upset: upset(electorate, ballots, requirement),
    objectionSteps: objectionSteps(electorate, ballots, requirement),
    helpedByObjection: helpedByObjection(electorate, ballots, requirement),
  };
}

/**
 * Silent heads with whom a further "no" turns a failing motion into a passing one: 6 of 7 fails for
 * want of participation, 6 of 8 passes (vector C02). So no screen may say that every "no" hurts.
 */
export function helpedByObjection(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
): readonly Voter[] {
  const held = tally(electorate, ballots);
  if (isMet(requirement, held)) return [];
  return undecided(electorate, ballots).filter(({ area }) =>
    isMet(requirement, withObjection(held, { heads: 1, area })),
  );
}

/** What if (如果…): the ballots with some voters' put to another answer, or to none. */
export const whatIf = (ballots: Ballots, changes: ReadonlyMap<Voter['id'], Ballot | null>): Ballots => {
  const others = [...ballots].filter(([id]) => !changes.has(id));
  const changed = [...changes].flatMap(([id, ballot]) => (ballot === null ? [] : [[id, ballot] as const]));
  return new Map([...others, ...changed]);
};

/** What one more answer of a silent head would do, for each of the silent. */
export type Effect = { readonly voter: Voter; readonly ifConsents: Status; readonly ifObjects: Status };

/** Where the vote would stand after one more answer, for each of the silent, in the building’s order. */
export const effects = (
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
): readonly Effect[] => {
  const after = (voter: Voter, ballot: Ballot): Status =>
    statusOf(requirement, tally(electorate, withBallot(ballots, [voter], ballot)));
  return undecided(electorate, ballots).map((voter) => ({
    voter,
    ifConsents: after(voter, 'consents'),
    ifObjects: after(voter, 'objects'),
  }));
};
