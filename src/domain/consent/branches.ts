import { assertNever } from '../kernel/assert-never';
import type { Requirement, ShareTest } from './requirement';

/** Tests that must all be met. */
export type Branch = readonly ShareTest[];

/** Multiplies a requirement out: it is met when all tests of one branch are. Without 「或」 there is one branch. */
export function branchesOf(requirement: Requirement): readonly Branch[] {
  switch (requirement.kind) {
    case 'share':
      return [[requirement]];
    case 'any':
      return requirement.requirements.flatMap(branchesOf);
    case 'all':
      return requirement.requirements.map(branchesOf).reduce<readonly Branch[]>(cross, [[]]);
    default:
      return assertNever(requirement);
  }
}

const cross = (left: readonly Branch[], right: readonly Branch[]): readonly Branch[] =>
  left.flatMap((some) => right.map((others) => [...some, ...others]));
