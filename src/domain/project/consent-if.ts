import type { HouseholdId } from '../building/household';
import type { Voter } from '../consent/electorate';
import { outlookOf, whatIf } from '../consent/outlook';
import type { Ballot } from '../consent/tally';
import type { ConsentView, VoteView } from './consent-view';

/** An answer that somebody tries out (试一试): 如果 201 也同意. */
export type Tried = Extract<Ballot, 'consents' | 'objects'>;

/**
 * The vote as it would stand if some households answered so; nothing of it is recorded. One owner has
 * one voice, so trying one of several flats tries them all.
 */
export const consentIf = (view: ConsentView, tried: ReadonlyMap<HouseholdId, Tried>): ConsentView =>
  view.vote === null ? view : tryOut(view.opinionOf, view.vote, tried);

/** The same of a vote that there is. */
export function tryOut(
  opinionOf: ConsentView['opinionOf'],
  vote: VoteView,
  tried: ReadonlyMap<HouseholdId, Tried>,
): { readonly opinionOf: ConsentView['opinionOf']; readonly vote: VoteView } {
  const { electorate, requirement, cast } = vote;
  const triedOf = ({ households }: Voter): Tried | undefined =>
    households.map((id) => tried.get(id)).find((ballot) => ballot !== undefined);
  const changed = electorate.voters.flatMap((voter) => {
    const ballot = triedOf(voter);
    return ballot === undefined ? [] : [{ voter, ballot }];
  });
  const ballots = whatIf(cast.ballots, new Map(changed.map(({ voter, ballot }) => [voter.id, ballot])));
  const conflicts = cast.conflicts.filter((id) => !changed.some(({ voter }) => voter.id === id));
  const then: VoteView = {
    ...vote,
    cast: { ballots, conflicts },
    outlook: outlookOf(electorate, ballots, requirement),
  };
  const opinions = new Map(opinionOf);
  for (const { voter, ballot } of changed) {
    for (const household of voter.households) {
      const held = opinions.get(household) ?? { ...UNSAID, household };
      opinions.set(household, { ...held, state: ballot, otherReading: ballot });
    }
  }
  return { opinionOf: opinions, vote: then };
}

const UNSAID = { entry: null, condition: null, history: [], late: [] } as const;
