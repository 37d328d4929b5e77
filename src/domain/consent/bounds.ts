import { leastOf } from '../kernel/fraction';
import { at } from './at';
import { type Branch, branchesOf } from './branches';
import { largestFirst, prefixes } from './by-area';
import type { Electorate } from './electorate';
import { canPick } from './pick-by-area';
import { isMet, type Requirement } from './requirement';
import { statusOf } from './status';
import { add, type Count, NOBODY, type Tally, take } from './tally';

/**
 * What this building's own areas allow, before anybody has answered (两种底线): with equal flats of a
 * building of 12, six consents of eight can pass, nine always do, four objections always block.
 * `null`: no number does.
 */
export type Bounds = {
  /** Fewest consents that can pass, and the fewest taking part with whom they do. */
  readonly fewestConsents: { readonly consents: number; readonly participants: number } | null;
  /** From here on any so many consents pass, whoever gives them and whatever the others do. */
  readonly alwaysPass: number | null;
  /** From here on any so many objections block, whatever the others do. */
  readonly alwaysBlock: number;
  /** From here on any so many heads staying away block; `null` where turnout is given. */
  readonly absenceBlocks: number | null;
};

/** Bounds over every possible vote, or over those in which exactly `turnout` heads take part. */
export function boundsOf(electorate: Electorate, requirement: Requirement, turnout?: number): Bounds {
  const scene = sceneOf(electorate, requirement);
  const taking = turnout === undefined ? undefined : Math.min(turnout, scene.heads);
  return taking === undefined
    ? {
        fewestConsents: fewestConsents(scene),
        alwaysPass: first(0, scene.heads, (consents) => alwaysPasses(scene, consents)),
        alwaysBlock: blocksFrom(scene, scene.heads),
        absenceBlocks: first(0, scene.heads, (away) => !isMet(requirement, allButSmallest(scene, away))),
      }
    : {
        fewestConsents: fewestConsents(scene, taking),
        alwaysPass: first(0, taking, (consents) => alwaysPassesAmong(scene, consents, taking)),
        alwaysBlock: blocksFrom(scene, taking),
        absenceBlocks: null,
      };
}

type Scene = {
  readonly requirement: Requirement;
  readonly branches: readonly Branch[];
  readonly heads: number;
  readonly entitled: Count;
  /** Largest first. */
  readonly areas: readonly number[];
  /** Heads and area of the n largest, and of the n smallest. */
  readonly largest: readonly Count[];
  readonly smallest: readonly Count[];
};

function sceneOf(electorate: Electorate, requirement: Requirement): Scene {
  const voters = largestFirst(electorate.voters);
  return {
    requirement,
    branches: branchesOf(requirement),
    heads: electorate.heads,
    entitled: { heads: electorate.heads, area: electorate.area },
    areas: voters.map(({ area }) => area),
    largest: prefixes(voters),
    smallest: prefixes([...voters].reverse()),
  };
}

function first(from: number, to: number, holds: (value: number) => boolean): number | null {
  for (let value = from; value <= to; value += 1) if (holds(value)) return value;
  return null;
}

/** Consents of the largest flats are always the best to have: exchanging one for a larger only helps. */
function fewestConsents(scene: Scene, turnout?: number): Bounds['fewestConsents'] {
  const totals = turnout === undefined ? range(0, scene.heads) : [turnout];
  for (let consents = 0; consents <= scene.heads; consents += 1) {
    const participants = totals.find((all) => all >= consents && canPass(scene, consents, all - consents));
    if (participants !== undefined) return { consents, participants };
  }
  return null;
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Whether the largest so many consenting and some others taking part without consent can meet a branch. */
function canPass(scene: Scene, consents: number, others: number): boolean {
  const consenting = at(scene.largest, consents);
  const rest = scene.areas.slice(consents);
  return scene.branches.some((branch) => {
    const byHeads = branch.filter(({ measure }) => measure === 'heads');
    const voted = tallyOf(scene.entitled, consenting, { heads: others, area: 0 });
    if (!byHeads.every((test) => isMet(test, voted))) return false;
    const [least, most] = roomFor(branch, scene.entitled.area, consenting.area);
    return canPick(rest, others, least, most);
  });
}

/** Bounds that the tests by area put on the area of those who take part without consent. */
function roomFor(branch: Branch, entitled: number, consenting: number): readonly [number, number] {
  let [least, most] = [0, entitled - consenting];
  for (const test of branch.filter(({ measure }) => measure === 'area')) {
    const needed = leastOf(entitled, test.fraction, test.comparison);
    if (test.part === 'participating') least = Math.max(least, needed - consenting);
    else if (test.base === 'entitled') most = consenting >= Math.max(1, needed) ? most : -1;
    else most = Math.min(most, roomBeside(consenting, test.fraction, test.comparison === 'moreThan'));
  }
  return [least, most];
}

/** Largest `o` with `y · d ≥ n · (y + o)`, or `>` where the number itself is not enough. */
function roomBeside(consenting: number, [n, d]: readonly [number, number], isStrict: boolean): number {
  if (consenting === 0) return -1;
  if (n === 0) return Number.MAX_SAFE_INTEGER;
  const spare = BigInt(consenting) * BigInt(d - n) - (isStrict ? 1n : 0n);
  return spare < 0n ? -1 : Number(spare / BigInt(n));
}

/** The smallest flats consenting is the worst case, first closed now, then with everybody else against. */
function alwaysPasses({ requirement, smallest, entitled }: Scene, consents: number): boolean {
  const consenting = at(smallest, consents);
  return statusOf(requirement, tallyOf(entitled, consenting, NOBODY)) === 'lockedPass';
}

/** With a given turnout the others are worst for participation when smallest and for approval when largest. */
function alwaysPassesAmong(scene: Scene, consents: number, turnout: number): boolean {
  const consenting = at(scene.smallest, consents);
  const others = [take(at(scene.smallest, turnout), consenting), at(scene.largest, turnout - consents)];
  return others.every((each) => isMet(scene.requirement, tallyOf(scene.entitled, consenting, each)));
}

/** A number of objections always blocks once the rest of the turnout is fewer than the fewest consents. */
function blocksFrom(scene: Scene, turnout: number): number {
  const fewest = fewestConsents(scene, turnout);
  return fewest === null ? 0 : turnout - fewest.consents + 1;
}

const allButSmallest = ({ smallest, entitled }: Scene, away: number): Tally =>
  tallyOf(entitled, take(entitled, at(smallest, away)), NOBODY);

const tallyOf = (entitled: Count, consenting: Count, others: Count): Tally => ({
  entitled,
  consenting,
  participating: add(consenting, others),
  objecting: others,
  abstaining: NOBODY,
});
