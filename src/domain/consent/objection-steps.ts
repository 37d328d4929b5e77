import { largestFirst, prefixes, undecided } from './by-area';
import type { Electorate, Voter } from './electorate';
import { shortestPrefix } from './missing-consent';
import { needs } from './needs';
import type { Requirement } from './requirement';
import { type Ballots, countOf, type Tally, tally, withObjection } from './tally';

/**
 * 「如有 1 户不同意，要另外 3 户同意」: if so many of the silent object, how many of the rest must consent.
 * It depends on who objects, so the gentlest and the hardest case are given; `null`: no longer possible.
 */
export type ObjectionStep = {
  readonly objections: number;
  readonly fewest: number | null;
  readonly most: number | null;
};

/** Sets of objectors gone through one by one; beyond that only the smallest and the largest flats are tried. */
const MOST_SETS = 500;

/** One step for each further objection, up to the one after which it is impossible whoever objects. */
export function objectionSteps(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
  limit = 3,
): readonly ObjectionStep[] {
  const held = tally(electorate, ballots);
  const silent = largestFirst(undecided(electorate, ballots));
  const steps: ObjectionStep[] = [];
  for (let objections = 1; objections <= Math.min(limit, silent.length); objections += 1) {
    const sizes = objectors(silent, objections).map((some) => consentsAfter(some, silent, held, requirement));
    const possible = sizes.filter((size) => size !== null);
    const fewest = possible.length === 0 ? null : Math.min(...possible);
    const most = possible.length < sizes.length ? null : Math.max(...possible);
    steps.push({ objections, fewest, most });
    if (fewest === null) break;
  }
  return steps;
}

function consentsAfter(
  objecting: readonly Voter[],
  silent: readonly Voter[],
  held: Tally,
  requirement: Requirement,
): number | null {
  const rest = prefixes(silent.filter((voter) => !objecting.includes(voter)));
  const after = withObjection(held, countOf(objecting));
  const sizes = needs(requirement, after)
    .map((need) => shortestPrefix(rest, need))
    .filter((size) => size >= 0);
  return sizes.length === 0 ? null : Math.min(...sizes);
}

function objectors(silent: readonly Voter[], size: number): readonly (readonly Voter[])[] {
  const sets = Array.from({ length: size }, (_, k) => (silent.length - k) / (k + 1)).reduce(
    (a, b) => a * b,
    1,
  );
  if (sets > MOST_SETS) return [silent.slice(0, size), silent.slice(-size)];
  return setsOf(silent, size);
}

const setsOf = (voters: readonly Voter[], size: number): readonly (readonly Voter[])[] =>
  size === 0
    ? [[]]
    : voters.flatMap((voter, index) =>
        setsOf(voters.slice(index + 1), size - 1).map((rest) => [voter, ...rest]),
      );
