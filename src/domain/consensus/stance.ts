import type { Electorate, Voter, VoterId } from '../consent/electorate';
import { isMet, type Requirement } from '../consent/requirement';
import { type Count, NOBODY, type Tally } from '../consent/tally';
import type { Fen } from '../money/fen';

/** How a head will answer to a scheme: whatever it costs, up to an amount for all its flats, or not at all. */
export type Stance =
  | { readonly kind: 'consents' }
  | { readonly kind: 'upTo'; readonly most: Fen }
  | { readonly kind: 'objects' }
  | { readonly kind: 'staysAway' };

/** By head; a head that is not in it stays away. */
export type Stances = ReadonlyMap<VoterId, Stance>;

export const stanceOf = (stances: Stances, { id }: Voter): Stance => stances.get(id) ?? { kind: 'staysAway' };

/** Whether the motion passes where `isFor` says who consents; whoever stays away stays away, all others object. */
export function passesWith(
  electorate: Electorate,
  requirement: Requirement,
  stances: Stances,
  isFor: (place: number) => boolean,
): boolean {
  let consenting = NOBODY;
  let objecting = NOBODY;
  electorate.voters.forEach((voter, place) => {
    if (isFor(place)) consenting = plusOne(consenting, voter.area);
    else if (stanceOf(stances, voter).kind !== 'staysAway') objecting = plusOne(objecting, voter.area);
  });
  return isMet(requirement, tallyOf(electorate, consenting, objecting));
}

export const plusOne = ({ heads, area }: Count, more: number): Count => ({
  heads: heads + 1,
  area: area + more,
});

export const tallyOf = ({ heads, area }: Electorate, consenting: Count, objecting: Count): Tally => ({
  entitled: { heads, area },
  participating: {
    heads: consenting.heads + objecting.heads,
    area: consenting.area + objecting.area,
  },
  consenting,
  objecting,
  abstaining: NOBODY,
});
