import type { Electorate, Voter, VoterId } from './electorate';

/** How a head counts: whoever casts any of the three takes part; abstaining (弃权) is taking part without agreeing. */
export type Ballot = 'consents' | 'objects' | 'abstains';

/** Ballots by head; a head that is not in the map takes no part. */
export type Ballots = ReadonlyMap<VoterId, Ballot>;

/** A number of heads (人数) and their area (面积, 0.01 m²). */
export type Count = { readonly heads: number; readonly area: number };

/** The figures that every requirement is measured on. `participating` = consenting + objecting + abstaining. */
export type Tally = {
  readonly entitled: Count;
  readonly participating: Count;
  readonly consenting: Count;
  readonly objecting: Count;
  readonly abstaining: Count;
};

/** Counts the ballots by heads and by area (domain-spec §4.3). */
export function tally(electorate: Electorate, ballots: Ballots): Tally {
  const cast = (ballot: Ballot): Count =>
    countOf(electorate.voters.filter(({ id }) => ballots.get(id) === ballot));
  const [consenting, objecting, abstaining] = [cast('consents'), cast('objects'), cast('abstains')];
  return {
    entitled: { heads: electorate.heads, area: electorate.area },
    participating: add(add(consenting, objecting), abstaining),
    consenting,
    objecting,
    abstaining,
  };
}

/** Heads and area of some voters. */
export const countOf = (voters: readonly Voter[]): Count => ({
  heads: voters.length,
  area: voters.reduce((sum, { area }) => sum + area, 0),
});

/** No heads, no area. */
export const NOBODY: Count = { heads: 0, area: 0 };

/** Heads and area of both together. */
export const add = (a: Count, b: Count): Count => ({ heads: a.heads + b.heads, area: a.area + b.area });
/** Heads and area of the first without the second. */
export const take = (a: Count, b: Count): Count => ({ heads: a.heads - b.heads, area: a.area - b.area });

/** The tally after some who were silent consent. */
export const withConsent = (held: Tally, more: Count): Tally => ({
  ...held,
  participating: add(held.participating, more),
  consenting: add(held.consenting, more),
});

/** The tally after some who were silent object. */
export const withObjection = (held: Tally, more: Count): Tally => ({
  ...held,
  participating: add(held.participating, more),
  objecting: add(held.objecting, more),
});

/** Heads and area that took no part: neither for nor against (未参与). */
export const silent = ({ entitled, participating }: Tally): Count => take(entitled, participating);
