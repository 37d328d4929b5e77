import type { Electorate, VoterId } from '../consent/electorate';
import type { Requirement } from '../consent/requirement';
import { entry } from '../kernel/entry';
import { compare, minus, ONE, type Ratio, ratio, ZERO } from '../kernel/ratio';
import { passesWith, type Stances, stanceOf } from './stance';

/** How firmly a motion stands on what people said they can bear. */
export type Robustness = {
  /**
   * The largest part by which every maximum may shrink at once with the motion still passing (稳固程度): a tenth
   * where nobody needed the last tenth of it. Below 0, by how much all maxima would have to grow.
   */
  readonly radius: Ratio;
  /** Heads that consent to the scheme as it is. */
  readonly accepting: readonly VoterId[];
  /** How many of them would have to change their minds, at least, to bring it down; 0 where it does not pass. */
  readonly defection: number;
};

/**
 * Holds the payable of every head, in fen and in the order of the voters, against what each can bear. `null`
 * where not even unlimited means would pass the motion. Passing never suffers from one more consent, so the
 * shortest row of the most content that passes decides (domain-spec §5.3).
 */
export function robustness(
  electorate: Electorate,
  requirement: Requirement,
  stances: Stances,
  payables: readonly number[],
): Robustness | null {
  const strain = electorate.voters.map((voter, place) => strainOf(stances, voter, entry(payables, place)));
  const willing = strain
    .flatMap((part, place) => (part === null ? [] : [{ part, place }]))
    .sort((a, b) => compare(a.part, b.part));
  const passes = (places: ReadonlySet<number>): boolean =>
    passesWith(electorate, requirement, stances, (place) => places.has(place));
  const needed = new Set<number>();
  for (const { part, place } of willing) {
    needed.add(place);
    if (!passes(needed)) continue;
    const accepting = new Set(
      willing.filter((each) => compare(each.part, ONE) <= 0).map((each) => each.place),
    );
    return {
      radius: minus(ONE, part),
      accepting: electorate.voters.filter((_, index) => accepting.has(index)).map(({ id }) => id),
      defection: defectionOf(electorate, accepting, passes),
    };
  }
  return null;
}

/** What a head pays as a part of what it can bear; `null` where it will never consent. */
function strainOf(stances: Stances, voter: Electorate['voters'][number], payable: number): Ratio | null {
  const stance = stanceOf(stances, voter);
  if (stance.kind === 'consents' || (stance.kind === 'upTo' && payable <= 0)) return ZERO;
  return stance.kind === 'upTo' && stance.most > 0 ? ratio(BigInt(payable), BigInt(stance.most)) : null;
}

/** By heads all defections weigh the same and by area the largest weigh most, so the largest go first. */
function defectionOf(
  { voters }: Electorate,
  accepting: ReadonlySet<number>,
  passes: (places: ReadonlySet<number>) => boolean,
): number {
  const left = new Set(accepting);
  const largestFirst = [...accepting].sort((a, b) => entry(voters, b).area - entry(voters, a).area || a - b);
  let gone = 0;
  while (passes(left)) {
    left.delete(entry(largestFirst, gone));
    gone += 1;
  }
  return gone;
}
