import { type Ratio, ratio } from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';
import { at } from './at';
import { type Chances, type Uncertain, uncertain } from './chances';
import type { Electorate } from './electorate';
import { isMet, type Requirement } from './requirement';
import { add, type Ballots, type Count, NOBODY, type Tally, tally } from './tally';

/** There are too many different outcomes to go through; a simulation has to do. */
export type TooManyOutcomes = { readonly kind: 'tooManyOutcomes'; readonly outcomes: number };

/** Outcomes up to which an answer comes at once. */
const MOST_OUTCOMES = 300_000;

/**
 * Exact probability that the motion passes if the silent decide independently. Heads of one area are
 * counted together, so only how many of each kind say what is gone through (domain-spec §4.7, vector C16).
 */
export function passProbability(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
  chances: Chances,
): Result<Ratio, TooManyOutcomes> {
  const silent = uncertain(electorate, ballots, chances);
  const kinds = byArea(silent);
  const outcomes = kinds.reduce((product, { length }) => (product * (length + 1) * (length + 2)) / 2, 1);
  if (outcomes > MOST_OUTCOMES) return err({ kind: 'tooManyOutcomes', outcomes });
  const held = tally(electorate, ballots);
  const spreads = kinds.map(spreadOf);
  let passing = 0n;
  const walk = (index: number, consenting: Count, objecting: Count, weight: bigint): void => {
    const spread = spreads[index];
    if (spread === undefined) {
      if (isMet(requirement, afterAll(held, consenting, objecting))) passing += weight;
      return;
    }
    for (const each of spread) {
      walk(index + 1, add(consenting, each.consenting), add(objecting, each.objecting), weight * each.weight);
    }
  };
  walk(0, NOBODY, NOBODY, 1n);
  const whole = silent.reduce((product, each) => product * BigInt(each.whole), 1n);
  return ok(ratio(passing, whole));
}

const afterAll = (held: Tally, consenting: Count, objecting: Count): Tally => ({
  ...held,
  participating: add(held.participating, add(consenting, objecting)),
  consenting: add(held.consenting, consenting),
  objecting: add(held.objecting, objecting),
});

function byArea(silent: readonly Uncertain[]): readonly (readonly Uncertain[])[] {
  const kinds = new Map<number, Uncertain[]>();
  for (const each of silent) {
    const kind = kinds.get(each.voter.area);
    if (kind) kind.push(each);
    else kinds.set(each.voter.area, [each]);
  }
  return [...kinds.values()];
}

type Spread = { readonly consenting: Count; readonly objecting: Count; readonly weight: bigint };

/** How many of one kind say what, with the weight of each split. */
function spreadOf(kind: readonly Uncertain[]): readonly Spread[] {
  const { area } = at(kind, 0).voter;
  const size = kind.length + 1;
  let weights: readonly bigint[] = [1n];
  kind.forEach(({ chance }) => {
    const next = Array.from({ length: size * size }, () => 0n);
    weights.forEach((weight, place) => {
      if (weight === 0n) return;
      const grow = (by: number, chanceOf: number): void => {
        if (chanceOf > 0) next[place + by] = at(next, place + by) + weight * BigInt(chanceOf);
      };
      grow(size, chance.consents);
      grow(1, chance.objects);
      grow(0, chance.staysAway);
    });
    weights = next;
  });
  return weights.flatMap((weight, place) => {
    const [yes, no] = [Math.floor(place / size), place % size];
    const split = { consenting: { heads: yes, area: yes * area }, objecting: { heads: no, area: no * area } };
    return weight === 0n ? [] : [{ ...split, weight }];
  });
}
