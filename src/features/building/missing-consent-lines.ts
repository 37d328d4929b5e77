import type { Voter } from '../../domain/consent/electorate';
import type { ObjectionStep } from '../../domain/consent/objection-steps';
import type { VoteView } from '../../domain/project/consent-view';
import { consentText } from '../../text/zh-cn/consent';

/** Heads that have taken no part yet, in the order of the building from the top. */
export const candidates = ({ electorate, cast }: VoteView): readonly Voter[] =>
  electorate.voters.filter(({ id }) => !cast.ballots.has(id)).sort((a, b) => b.seq - a.seq);

/** What each further objection would change (「如有 1 户不同意，要另外 3 户同意」), at its hardest. */
export const objectionLines = ({ outlook }: VoteView): readonly string[] =>
  outlook.objectionSteps.map(lineOf);

function lineOf({ objections, fewest, most }: ObjectionStep): string {
  if (fewest === null) return consentText.ifImpossible(objections);
  if (most === null) return consentText.ifPerhapsImpossible(objections, fewest);
  return consentText.ifObjects(objections, fewest, most);
}
