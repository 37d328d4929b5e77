import type { Electorate } from '../consent/electorate';
import type { Requirement } from '../consent/requirement';
import { entry } from '../kernel/entry';
import {
  compare,
  isSame,
  least,
  minus,
  most,
  ONE,
  over,
  plus,
  type Ratio,
  ratio,
  times,
  whole,
  ZERO,
} from '../kernel/ratio';
import { passesWith, type Stances, stanceOf } from './stance';

/** Parts of the second scheme, from 0 to 1, both ends included. */
export type Interval = { readonly from: Ratio; readonly to: Ratio };

/**
 * Every mixture of two schemes under which the motion passes, exactly: at part `t`, a head pays
 * (1 − t) of its payable under the first and `t` of that under the second. Each head accepts on one side of a
 * quotient, so that nothing changes between two neighbours of these (domain-spec §5.5).
 */
export function passingIntervals(
  electorate: Electorate,
  requirement: Requirement,
  stances: Stances,
  first: readonly Ratio[],
  second: readonly Ratio[],
): readonly Interval[] {
  const accepted = electorate.voters.map((voter, place) => {
    const stance = stanceOf(stances, voter);
    if (stance.kind === 'consents') return EVERYWHERE;
    if (stance.kind !== 'upTo') return null;
    return acceptedParts(entry(first, place), entry(second, place), whole(stance.most));
  });
  const passesAt = (part: Ratio): boolean =>
    passesWith(electorate, requirement, stances, (place) => holds(accepted[place] ?? null, part));
  const ends = [ZERO, ONE, ...accepted.flatMap((held) => (held === null ? [] : [held.from, held.to]))]
    .sort(compare)
    .filter((end, place, all) => place === 0 || !isSame(end, entry(all, place - 1)));
  const found: Interval[] = [];
  ends.forEach((end, place) => {
    if (!passesAt(end)) return;
    const before = found.at(-1);
    const previous = ends[place - 1];
    const isOn = before !== undefined && previous !== undefined && isSame(before.to, previous);
    if (isOn && passesAt(between(previous, end))) found[found.length - 1] = { from: before.from, to: end };
    else found.push({ from: end, to: end });
  });
  return found;
}

/** The widest interval, and its middle: the part that stands furthest from both ends. */
export function widest(
  intervals: readonly Interval[],
): { readonly interval: Interval; readonly middle: Ratio } | null {
  const [interval] = [...intervals].sort((a, b) => compare(widthOf(b), widthOf(a)));
  return interval === undefined ? null : { interval, middle: between(interval.from, interval.to) };
}

const EVERYWHERE: Interval = { from: ZERO, to: ONE };
const widthOf = ({ from, to }: Interval): Ratio => minus(to, from);
const between = (a: Ratio, b: Ratio): Ratio => times(plus(a, b), ratio(1n, 2n));

const holds = (held: Interval | null, part: Ratio): boolean =>
  held !== null && compare(held.from, part) <= 0 && compare(part, held.to) <= 0;

/** The parts at which x + t·(y − x) ≤ ceiling. */
function acceptedParts(x: Ratio, y: Ratio, ceiling: Ratio): Interval | null {
  const room = minus(ceiling, x);
  const slope = minus(y, x);
  if (slope.n === 0n) return room.n >= 0n ? EVERYWHERE : null;
  const turn = over(room, slope);
  const held = slope.n > 0n ? { from: ZERO, to: least(turn, ONE) } : { from: most(turn, ZERO), to: ONE };
  return compare(held.from, held.to) <= 0 ? held : null;
}
