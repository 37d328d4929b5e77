import { assertNever } from '../kernel/assert-never';
import { isMet, type Requirement } from './requirement';
import { silent, type Tally, withConsent, withObjection } from './tally';

/**
 * Where a vote stands (domain-spec §4.4): 已锁定通过 whatever the silent still do; 现在截止即通过 but not
 * locked; 尚可通过; 已不可能.
 */
export const STATUSES = ['lockedPass', 'passIfClosedNow', 'open', 'impossible'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * Judged by the two extreme completions: all the silent consenting is the best that can come, and
 * once the motion passes all of them objecting is the worst. `closedNow` is the tally that a closing
 * now would be judged on, where silence may be counted with the majority.
 *
 * With 「或」 between tests of different quorums, `lockedPass` is only claimed where one branch alone is locked.
 */
export function statusOf(requirement: Requirement, tally: Tally, closedNow: Tally = tally): Status {
  const rest = silent(tally);
  if (isMet(requirement, closedNow)) {
    return isLocked(requirement, closedNow, withObjection(tally, rest)) ? 'lockedPass' : 'passIfClosedNow';
  }
  return isMet(requirement, withConsent(tally, rest)) ? 'open' : 'impossible';
}

/** Both ends on one and the same branch of every 「或」. */
function isLocked(requirement: Requirement, now: Tally, worst: Tally): boolean {
  switch (requirement.kind) {
    case 'share':
      return isMet(requirement, now) && isMet(requirement, worst);
    case 'all':
      return requirement.requirements.every((each) => isLocked(each, now, worst));
    case 'any':
      return requirement.requirements.some((each) => isLocked(each, now, worst));
    default:
      return assertNever(requirement);
  }
}
