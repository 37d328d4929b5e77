import type { Objection } from '../consent/notice';
import { jurisdictionOf } from '../jurisdictions';
import { type ConditionFinding, judgeConditions } from '../jurisdictions/conditions';
import type { Conditions } from '../jurisdictions/jurisdiction';
import { consentOf } from './consent-view';
import { provisionsIn } from './provisions-in';
import type { ProjectState } from './state';

/**
 * The conditions beside the arithmetic (附加条件) as they stand: no written objection, the owner of a part that is
 * taken up, the wider vote. Empty while there is no vote to judge.
 */
export function conditionsOf(state: ProjectState): readonly ConditionFinding[] {
  const { vote } = consentOf(state);
  if (vote === null) return [];
  const { occupied, widerVote } = provisionsIn(state);
  const occupiedOwners = vote.electorate.voters
    .filter(({ households }) => households.some((id) => occupied.includes(id)))
    .map(({ id }) => id);
  return judgeConditions(conditionsIn(state), {
    ballots: vote.cast.ballots,
    writtenObjections: state.objections.filter(isWeighty),
    occupiedOwners,
    secondScopeReached: widerVote === 'notNeeded' ? null : widerVote === 'reached',
  });
}

/** The place's conditions with the gates that the organiser settled. */
function conditionsIn(state: ProjectState): Conditions {
  const { conditions, requirement } = jurisdictionOf(state.jurisdiction);
  const { noWrittenObjection, occupiedOwnerMustAgree, widerVote } = provisionsIn(state);
  const wider = { scope: 'compound', requirement, when: '' } as const;
  return {
    noWrittenObjection,
    occupiedOwnerMustAgree,
    secondScope: conditions.secondScope ?? (widerVote === 'notNeeded' ? null : wider),
  };
}

const isWeighty = ({ inWriting, state }: Objection): boolean =>
  inWriting && (state.kind === 'open' || state.kind === 'notAccepted');
