import type { VoterId } from '../consent/electorate';
import type { Objection } from '../consent/notice';
import type { Gate } from '../consent/provisions';
import type { Ballots } from '../consent/tally';
import type { Conditions } from './jurisdiction';

/** What the conditions are judged on. */
export type Circumstances = {
  readonly ballots: Ballots;
  /** Written objections of the notice that nobody has settled. */
  readonly writtenObjections: readonly Objection[];
  /** Owners of exclusive parts that the lift takes up. */
  readonly occupiedOwners: readonly VoterId[];
  /** Whether the second vote was held and reached; `null` where it is not needed. */
  readonly secondScopeReached: boolean | null;
};

/** One condition beside the arithmetic, judged; `who` are the heads it fails on. */
export type ConditionFinding = {
  readonly condition: keyof Conditions;
  readonly gate: Exclude<Gate, 'off'>;
  readonly met: boolean;
  readonly who: readonly VoterId[];
};

/** The conditions that a place asks, each with whether it holds; those that are off are left out. */
export function judgeConditions(
  { noWrittenObjection, occupiedOwnerMustAgree, secondScope }: Conditions,
  { ballots, writtenObjections, occupiedOwners, secondScopeReached }: Circumstances,
): readonly ConditionFinding[] {
  const objecting = [...ballots].filter(([, ballot]) => ballot === 'objects').map(([id]) => id);
  const unwilling = occupiedOwners.filter((id) => ballots.get(id) !== 'consents');
  return [
    ...judged('noWrittenObjection', noWrittenObjection, objecting, writtenObjections.length > 0),
    ...judged('occupiedOwnerMustAgree', occupiedOwnerMustAgree, unwilling, false),
    ...(secondScope === null || secondScopeReached === null
      ? []
      : judged('secondScope', 'block', [], !secondScopeReached)),
  ];
}

/** Whether anything that blocks is not met. */
export const isBlocked = (findings: readonly ConditionFinding[]): boolean =>
  findings.some(({ gate, met }) => gate === 'block' && !met);

const judged = (
  condition: keyof Conditions,
  gate: Gate,
  who: readonly VoterId[],
  failsAnyway: boolean,
): readonly ConditionFinding[] =>
  gate === 'off' ? [] : [{ condition, gate, who, met: who.length === 0 && !failsAnyway }];
