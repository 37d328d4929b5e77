import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingConsent } from '../../src/domain/consent/missing-consent';
import {
  allOf,
  approval,
  isMet,
  participation,
  type Requirement,
} from '../../src/domain/consent/requirement';
import { statusOf } from '../../src/domain/consent/status';
import { tally } from '../../src/domain/consent/tally';
import type { Fraction } from '../../src/domain/kernel/fraction';
import { ballotsOf, heads } from '../builders/consent';

/** Double two thirds and double three quarters (民法典第二百七十八条). */
const MAJOR = allOf(...participation([2, 3]), ...approval('participating', [3, 4]));
/** Ordinary items: more than half of those who take part. */
const ORDINARY = allOf(...participation([2, 3]), ...approval('participating', [1, 2], 'moreThan'));

const anyRequirement = fc.constantFrom(MAJOR, ORDINARY);
const anyLetters = (most: number) =>
  fc.array(fc.constantFrom('y', 'y', 'n', 'a', '-', '-'), { minLength: 1, maxLength: most });
const anyArea = fc.oneof(fc.constantFrom(4000, 8000), fc.integer({ min: 2000, max: 30_000 }));
const anyVote = (most: number) =>
  anyLetters(most).chain((letters) =>
    fc.tuple(
      fc.constant(letters.join('')),
      fc.array(anyArea, { minLength: letters.length, maxLength: letters.length }),
    ),
  );

const isPassed = (letters: string, areas: readonly number[], requirement: Requirement): boolean => {
  const electorate = heads(areas);
  return isMet(requirement, tally(electorate, ballotsOf(letters, electorate)));
};

/** Every way in which the silent ones may still answer or stay away. */
function completed(letters: string): readonly string[] {
  const at = letters.indexOf('-');
  if (at < 0) return [letters];
  return ['y', 'n', 'a', 's'].flatMap((letter) =>
    completed(`${letters.slice(0, at)}${letter}${letters.slice(at + 1)}`),
  );
}
const silentAgain = (letters: string): string => letters.replaceAll('s', '-');

describe('a vote', () => {
  it('P42 that is locked passes whatever follows, and an impossible one never does', () => {
    fc.assert(
      fc.property(anyVote(6), anyRequirement, ([letters, areas], requirement) => {
        const electorate = heads(areas);
        const status = statusOf(requirement, tally(electorate, ballotsOf(letters, electorate)));
        const ends = completed(letters).map((each) => isPassed(silentAgain(each), areas, requirement));
        expect(status === 'lockedPass').toBe(ends.every(Boolean));
        expect(status === 'impossible').toBe(!ends.some(Boolean));
      }),
    );
  });

  it('P43 is short of the set that is named: with one household fewer of it, largest first, it does not pass', () => {
    fc.assert(
      fc.property(anyVote(14), anyRequirement, ([letters, areas], requirement) => {
        const electorate = heads(areas);
        const missing = missingConsent(electorate, ballotsOf(letters, electorate), requirement);
        fc.pre(missing.kind === 'some');
        const largest = [...electorate.voters]
          .filter(({ seq }) => letters[seq] === '-')
          .sort((a, b) => b.area - a.area || a.seq - b.seq)
          .map(({ seq }) => seq);
        const passesWith = (count: number): boolean => {
          const won = new Set(largest.slice(0, count));
          return isPassed(
            [...letters].map((letter, seq) => (won.has(seq) ? 'y' : letter)).join(''),
            areas,
            requirement,
          );
        };
        const size = missing.kind === 'some' ? missing.size : 0;
        expect(passesWith(size)).toBe(true);
        for (let fewer = 0; fewer < size; fewer += 1) expect(passesWith(fewer)).toBe(false);
      }),
    );
  });

  it('P50 can pass because of one more objection: six for and one against of twelve fail, a second against passes', () => {
    const areas = Array.from({ length: 12 }, () => 8000);
    expect(isPassed('yyyyyyn-----', areas, MAJOR)).toBe(false);
    expect(isPassed('yyyyyynn----', areas, MAJOR)).toBe(true);
  });
});

describe('areas at a threshold', () => {
  const anyFraction = fc.constantFrom<Fraction>([1, 2], [2, 3], [3, 4]);
  const anyPart = fc.integer({ min: 1, max: 10_000_000 });
  const anyShift = fc.integer({ min: -1, max: 1 });

  it('P46 are told apart 0.01 m² either side of it, with and without the number itself', () => {
    fc.assert(
      fc.property(
        anyFraction,
        anyPart,
        anyShift,
        fc.constantFrom('atLeast', 'moreThan'),
        fc.constantFrom('entitled', 'participating'),
        ([over, under], part, shift, comparison, base) => {
          const areas = [over * part + shift, (under - over) * part];
          fc.pre(areas.every((each) => each > 0));
          const electorate = heads(areas);
          const cast = tally(electorate, ballotsOf('yn', electorate));
          const byArea = approval(base, [over, under], comparison).filter(
            ({ measure }) => measure === 'area',
          );
          const [left, right] = [
            BigInt(areas[0] ?? 0) * BigInt(under),
            BigInt((areas[0] ?? 0) + (areas[1] ?? 0)) * BigInt(over),
          ];
          expect(isMet(allOf(...byArea), cast)).toBe(comparison === 'atLeast' ? left >= right : left > right);
          if (shift === 0) expect(isMet(allOf(...byArea), cast)).toBe(comparison === 'atLeast');
        },
      ),
    );
  });

  it('P46 are told apart for taking part as well as for agreeing', () => {
    fc.assert(
      fc.property(anyPart, anyShift, (part, shift) => {
        const areas = [2 * part + shift, part];
        const electorate = heads(areas);
        const byArea = participation([2, 3]).filter(({ measure }) => measure === 'area');
        expect(isMet(allOf(...byArea), tally(electorate, ballotsOf('a-', electorate)))).toBe(shift >= 0);
      }),
    );
  });
});
