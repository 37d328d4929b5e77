import { leastOf } from '../kernel/fraction';
import { type Branch, branchesOf } from './branches';
import type { Measure, Requirement, ShareTest } from './requirement';
import type { Count, Tally } from './tally';

/**
 * How many heads, and how much area (0.01 m²), must still consent (还差): d_H and d_A of domain-spec
 * §4.5. Some of the silent pass the motion exactly when they are as many and own as much.
 * One entry for each branch of the requirement; `Infinity` where no further consent can help, because
 * unanimity is already broken.
 */
export const needs = (requirement: Requirement, tally: Tally): readonly Count[] =>
  branchesOf(requirement).map((branch) => needsOf(branch, tally));

const needsOf = (branch: Branch, tally: Tally): Count => ({
  heads: lacking(branch, 'heads', tally),
  area: lacking(branch, 'area', tally),
});

const lacking = (branch: Branch, measure: Measure, tally: Tally): number =>
  Math.max(
    0,
    ...branch
      .filter((test) => test.measure === measure)
      .map((test) => target(test, tally) - held(test, tally)),
  );

const held = ({ part, measure }: ShareTest, tally: Tally): number => tally[part][measure];

/** The value that the tested part has to reach when nothing but consent is added. */
function target(test: ShareTest, tally: Tally): number {
  const { measure, fraction, comparison } = test;
  if (test.part === 'participating') return leastOf(tally.entitled[measure], fraction, comparison);
  if (test.base === 'entitled') return Math.max(1, leastOf(tally.entitled[measure], fraction, comparison));
  return Math.max(1, againstOthers(test, tally.participating[measure] - tally.consenting[measure]));
}

/** Consent grows numerator and base alike, so `y ≥ p/q (y + o)` turns into `y ≥ o · p / (q − p)`. */
function againstOthers({ fraction: [n, d], comparison }: ShareTest, others: number): number {
  if (n < d) return leastOf(others, [n, d - n], comparison);
  return others === 0 && comparison === 'atLeast' ? 0 : Number.POSITIVE_INFINITY;
}
