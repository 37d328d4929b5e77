import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { objectionSteps } from '../../src/domain/consent/objection-steps';
import { canPick } from '../../src/domain/consent/pick-by-area';
import { allOf, approval, participation } from '../../src/domain/consent/requirement';
import { ballotsOf, heads } from '../builders/consent';
import { RUNS } from '../properties/arbitraries';
import { answering, bruteFewest, indicesOf, type OracleRule, type Said, subsets } from './consent';

const sum = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);

describe('picking flats whose areas fall between two sums', () => {
  const areas = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 9 });
  const bound = fc.integer({ min: -5, max: 150 });

  it('succeeds just where some choice of so many does', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 0, max: 10 }), bound, bound, (given, size, least, most) => {
        const some = subsets(given.map((_, index) => index)).some((set) => {
          const total = sum(set.map((index) => given[index] ?? 0));
          return set.length === size && total >= least && total <= most;
        });
        expect(canPick(given, size, least, most)).toBe(some);
      }),
      RUNS,
    );
  });

  it('is not gone through beyond the area of any stairwell', () => {
    const huge = [2 ** 24, 2 ** 24 + 3, 2 ** 24 + 7];
    expect(canPick(huge, 1, 2 ** 24 + 7, 2 ** 24 + 7)).toBe(true);
    expect(canPick(huge, 2, 2 ** 25 + 4, 2 ** 25 + 6)).toBe(false);
  });
});

describe('what a further objection costs', () => {
  const rule: OracleRule = { quorum: [2, 3], approve: [3, 4], isStrict: false, base: 'participants' };
  const requirement = allOf(
    ...participation(rule.quorum),
    ...approval('participating', rule.approve, 'atLeast'),
  );
  const said = fc.constantFrom<Said>('yes', 'no', 'none', 'none', 'none');
  const voters = fc.array(fc.record({ area: fc.constantFrom(50, 60, 80, 120), said }), {
    minLength: 3,
    maxLength: 7,
  });
  const LETTERS: Readonly<Record<Said, string>> = { yes: 'y', no: 'n', abstain: 'a', none: '-' };

  it('is the gentlest and the hardest over every choice of objectors', () => {
    fc.assert(
      fc.property(voters, (given) => {
        const electorate = heads(given.map(({ area }) => area));
        const ballots = ballotsOf(given.map((each) => LETTERS[each.said]).join(''), electorate);
        for (const { objections, fewest, most } of objectionSteps(electorate, ballots, requirement)) {
          const sizes = subsets(indicesOf(given, 'none'))
            .filter(({ length }) => length === objections)
            .map((set) => bruteFewest(answering(given, set, 'no'), rule));
          const possible = sizes.flatMap((size) => size ?? []);
          expect(fewest).toBe(possible.length === 0 ? null : Math.min(...possible));
          expect(most).toBe(possible.length < sizes.length ? null : Math.max(...possible));
        }
      }),
      RUNS,
    );
  });
});
