import { at } from './at';
import { largestFirst, prefixes, undecided } from './by-area';
import type { Electorate, Voter } from './electorate';
import { needs } from './needs';
import { isMet, type Requirement } from './requirement';
import { type Ballots, type Count, tally } from './tally';

/** Who is still missing (还差谁). */
export type MissingConsent =
  | { readonly kind: 'nobody' }
  /** Not even the consent of all who are silent would do. */
  | { readonly kind: 'outOfReach' }
  | {
      readonly kind: 'some';
      /** The fewest heads whose consent passes the motion. */
      readonly size: number;
      /** Any `size` of the silent will do whose area adds up to at least this (0.01 m²). */
      readonly areaAtLeast: number;
      /** Whether any `size` of the silent will do, whoever they are. */
      readonly anyWill: boolean;
      /** Some of the sets that will do, the one with the largest area first. */
      readonly sets: readonly (readonly Voter[])[];
      readonly hasMore: boolean;
    };

/**
 * The smallest sets of silent heads whose consent passes the motion. For a given number the largest
 * own the most, so the shortest prefix by area is optimal (domain-spec §4.5, vector C06).
 */
export function missingConsent(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
  limit = 5,
): MissingConsent {
  const held = tally(electorate, ballots);
  if (isMet(requirement, held)) return { kind: 'nobody' };
  const voters = largestFirst(undecided(electorate, ballots));
  const sums = prefixes(voters);
  const ways = needs(requirement, held)
    .map((need) => ({ need, size: shortestPrefix(sums, need) }))
    .filter(({ size }) => size >= 0)
    .sort((a, b) => a.size - b.size || a.need.area - b.need.area);
  const [way] = ways;
  if (way === undefined) return { kind: 'outOfReach' };
  const { size, need } = way;
  const found = setsOf(voters, size, need.area, limit + 1);
  const smallest = areaBetween(sums, voters.length - size, voters.length);
  return {
    kind: 'some',
    size,
    areaAtLeast: need.area,
    anyWill: smallest >= need.area,
    sets: found.slice(0, limit),
    hasMore: found.length > limit,
  };
}

/** Length of the shortest prefix with at least the needed heads and area; −1 where there is none. */
export const shortestPrefix = (sums: readonly Count[], need: Count): number =>
  sums.findIndex(({ heads, area }) => heads >= need.heads && area >= need.area);

const areaBetween = (sums: readonly Count[], from: number, to: number): number =>
  at(sums, to).area - at(sums, from).area;

/** Sets of exactly `size` voters with at least that area, at most `limit`; no step is taken that leads to none. */
function setsOf(
  voters: readonly Voter[],
  size: number,
  areaAtLeast: number,
  limit: number,
): readonly (readonly Voter[])[] {
  const sums = prefixes(voters);
  const found: (readonly Voter[])[] = [];
  const grow = (chosen: readonly Voter[], from: number, area: number): void => {
    const left = size - chosen.length;
    if (left === 0) {
      found.push(chosen);
      return;
    }
    for (let index = from; index + left <= voters.length && found.length < limit; index += 1) {
      if (area + areaBetween(sums, index, index + left) < areaAtLeast) return;
      const voter = at(voters, index);
      grow([...chosen, voter], index + 1, area + voter.area);
    }
  };
  grow([], 0, 0);
  return found;
}
