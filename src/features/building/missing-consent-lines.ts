import type { Voter } from '../../domain/consent/electorate';
import type { ObjectionStep } from '../../domain/consent/objection-steps';
import type { VoteView } from '../../domain/project/consent-view';
import type { ProjectState } from '../../domain/project/state';
import { squareMetres } from '../../text/format';
import { consentText } from '../../text/zh-cn/consent';

/** Heads that have taken no part yet. */
export const candidates = ({ electorate, cast }: VoteView): readonly Voter[] =>
  electorate.voters.filter(({ id }) => !cast.ballots.has(id));

/** What each further objection would change (「如有 1 户不同意，要另外 3 户同意」), at its hardest. */
export const objectionLines = ({ outlook }: VoteView): readonly string[] =>
  outlook.objectionSteps.map(lineOf);

function lineOf({ objections, fewest, most }: ObjectionStep): string {
  if (fewest === null) return consentText.ifImpossible(objections);
  if (most === null) return consentText.ifPerhapsImpossible(objections, fewest);
  return consentText.ifObjects(objections, fewest, most);
}

type Households = ProjectState['households'];

/** The smallest sets that would do, where not just anybody will; with the rule that all such sets obey. */
export function groupLines({ outlook: { missing } }: VoteView, households: Households): readonly string[] {
  if (missing.kind !== 'some' || missing.anyWill) return [];
  return [
    ...missing.sets.map((voters, index) => consentText.group(index + 1, roomsOf(voters, households))),
    ...(missing.hasMore ? [consentText.moreGroups] : []),
    consentText.anyWithArea(missing.size, squareMetres(missing.areaAtLeast)),
  ];
}

/** The other ways in which it can turn: somebody comes round, somebody blocks, a "no" helps participation. */
export function turningLines({ outlook }: VoteView, households: Households): readonly string[] {
  const { leastChange, missing, block, helpedByObjection } = outlook;
  const fewest = missing.kind === 'some' ? missing.size : Number.POSITIVE_INFINITY;
  const comesRound =
    leastChange !== null &&
    leastChange.converted.length > 0 &&
    leastChange.converted.length + leastChange.newConsents.length < fewest;
  return [
    ...(comesRound
      ? [consentText.comesRound(roomsOf(leastChange.converted, households), leastChange.newConsents.length)]
      : []),
    ...(block === null || block.voters.length === 0
      ? []
      : [consentText.canBlock(block.voters.length, roomsOf(block.voters, households))]),
    ...(helpedByObjection.length === 0
      ? []
      : [consentText.objectionHelps(roomsOf(helpedByObjection, households))]),
  ];
}

/** Who could still undo what would pass now; `null` where nobody can. */
export function upsetLine({ outlook: { upset } }: VoteView, households: Households): string | null {
  if (upset === null || upset.length === 0) return null;
  const rooms = roomsOf(upset, households);
  return upset.length === 1 ? consentText.upset(rooms) : consentText.upsetMany(rooms);
}

/** A head by its rooms, `401、402`; several heads joined. */
function roomsOf(voters: readonly Voter[], households: Households): string {
  const theirs = new Set(voters.flatMap((voter) => voter.households));
  return households
    .filter(({ id }) => theirs.has(id))
    .map(({ room }) => room)
    .join(consentText.oneOf);
}
