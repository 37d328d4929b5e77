import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../src/domain/consent/bounds';
import { canPick } from '../../../src/domain/consent/pick-by-area';
import { allOf, anyOf, approval, isMet, participation } from '../../../src/domain/consent/requirement';
import { tally } from '../../../src/domain/consent/tally';
import { CIVIL_CODE_278 } from '../../../src/domain/jurisdictions/civil-code';
import { leastOf } from '../../../src/domain/kernel/fraction';
import { ballotsOf, equalFlats, heads } from '../../builders/consent';

/** Flats, must take part, smallest possible consent, consents needed if all vote, two thirds of all. */
const HEADS = [
  [8, 6, 5, 6, 6],
  [10, 7, 6, 8, 7],
  [12, 8, 6, 9, 8],
  [14, 10, 8, 11, 10],
  [15, 10, 8, 12, 10],
  [16, 11, 9, 12, 11],
  [18, 12, 9, 14, 12],
  [20, 14, 11, 15, 14],
  [21, 14, 11, 16, 14],
  [24, 16, 12, 18, 16],
  [28, 19, 15, 21, 19],
] as const;

/** Flats, fewest consents and of how many, always pass, objections that always block, absences that always block. */
const BOUNDS = [
  [8, 5, 6, 6, 3, 3],
  [10, 6, 7, 8, 3, 4],
  [12, 6, 8, 9, 4, 5],
  [14, 8, 10, 11, 4, 5],
  [16, 9, 11, 12, 5, 6],
  [18, 9, 12, 14, 5, 7],
  [24, 12, 16, 18, 7, 9],
] as const;

const met = (flats: number, consents: number, others: number): boolean => {
  const electorate = equalFlats(flats);
  return isMet(
    CIVIL_CODE_278,
    tally(electorate, ballotsOf('y'.repeat(consents) + 'n'.repeat(others), electorate)),
  );
};

describe('the statute in a building of equal flats', () => {
  it.each(HEADS)(
    '%i flats: %i take part, %i can be enough, %i if all vote',
    (flats, quorum, fewest, all, old) => {
      expect(leastOf(flats, [2, 3], 'atLeast')).toBe(quorum);
      expect(met(flats, fewest, quorum - fewest)).toBe(true);
      expect(met(flats, fewest - 1, quorum - fewest + 1)).toBe(false);
      expect(met(flats, quorum - 1, 0)).toBe(false);
      expect(met(flats, all, flats - all)).toBe(true);
      expect(met(flats, all - 1, flats - all + 1)).toBe(false);
      const twoThirdsOfAll = allOf(...approval('entitled', [2, 3]));
      const bounds = boundsOf(equalFlats(flats), twoThirdsOfAll);
      expect(bounds.fewestConsents?.consents).toBe(old);
    },
  );

  it.each(BOUNDS)(
    '%i flats: %i of %i can pass, %i always do, %i against or %i away always block',
    (...row) => {
      const [flats, consents, participants, alwaysPass, alwaysBlock, absenceBlocks] = row;
      expect(boundsOf(equalFlats(flats), CIVIL_CODE_278)).toEqual({
        fewestConsents: { consents, participants },
        alwaysPass,
        alwaysBlock,
        absenceBlocks,
      });
    },
  );
});

describe('bounds', () => {
  it('know no number where the turnout is too small', () => {
    expect(boundsOf(equalFlats(12), CIVIL_CODE_278, 7)).toEqual({
      fewestConsents: null,
      alwaysPass: null,
      alwaysBlock: 0,
      absenceBlocks: null,
    });
  });

  it('take a turnout above all heads for all heads', () => {
    expect(boundsOf(equalFlats(12), CIVIL_CODE_278, 99).fewestConsents).toEqual({
      consents: 9,
      participants: 12,
    });
  });

  it('ask one more where the law says more than half', () => {
    const ordinary = allOf(...participation([2, 3]), ...approval('participating', [1, 2], 'moreThan'));
    expect(boundsOf(equalFlats(12), ordinary).fewestConsents).toEqual({ consents: 5, participants: 8 });
    expect(boundsOf(equalFlats(12), ordinary).alwaysBlock).toBe(6);
  });

  it('take the easier of two ways', () => {
    const either = anyOf(CIVIL_CODE_278, allOf(...approval('entitled', [1, 4])));
    expect(boundsOf(equalFlats(12), either).fewestConsents).toEqual({ consents: 3, participants: 3 });
  });

  it('need somebody to consent even where no fraction is asked', () => {
    const nothing = allOf(...approval('participating', [0, 1]));
    expect(boundsOf(equalFlats(3), nothing).fewestConsents).toEqual({ consents: 1, participants: 1 });
  });

  it('never pass where more than everybody is asked', () => {
    const impossible = allOf(...approval('participating', [1, 1], 'moreThan'));
    expect(boundsOf(equalFlats(3), impossible)).toEqual({
      fewestConsents: null,
      alwaysPass: null,
      alwaysBlock: 0,
      absenceBlocks: 0,
    });
  });

  it.each([
    ['more than everybody', 'participating', [1, 1], 'moreThan', null],
    ['everybody who takes part', 'participating', [1, 1], 'atLeast', 1],
    ['nothing', 'participating', [0, 1], 'atLeast', 1],
    ['more than nothing', 'participating', [0, 1], 'moreThan', 1],
    ['half of all', 'entitled', [1, 2], 'atLeast', 2],
  ] as const)('hold where only the area is asked: %s', (_, base, fraction, comparison, fewest) => {
    const byArea = approval(base, fraction, comparison).filter(({ measure }) => measure === 'area');
    expect(boundsOf(equalFlats(3), allOf(...byArea)).fewestConsents?.consents ?? null).toBe(fewest);
  });

  it('see that one large flat can keep the many small from the area', () => {
    const bounds = boundsOf(heads([40_000, 5000, 5000, 5000, 5000, 5000, 5000, 5000]), CIVIL_CODE_278);
    expect(bounds.alwaysPass).toBe(8);
    expect(bounds.absenceBlocks).toBe(3);
    expect(bounds.alwaysBlock).toBe(3);
  });
});

describe('picking flats by area', () => {
  it('finds sums that no step from flat to flat comes past', () => {
    expect(canPick([1, 3, 3, 100, 100], 2, 6, 6)).toBe(true);
    expect(canPick([1, 2, 50, 51], 2, 10, 20)).toBe(false);
    expect(canPick([1, 5, 6, 10], 2, 7, 7)).toBe(true);
    expect(canPick([10, 20, 40, 80], 2, 90, 90)).toBe(true);
    expect(canPick([10, 20, 40, 80], 2, 60, 60)).toBe(true);
  });

  it('refuses more flats than there are, and an empty interval', () => {
    expect(canPick([1, 2], 3, 0, 100)).toBe(false);
    expect(canPick([1, 2], 1, 5, 4)).toBe(false);
    expect(canPick([], 0, -5, -1)).toBe(false);
    expect(canPick([], 0, -5, 0)).toBe(true);
    expect(canPick([5, 6], 1, 0, 4)).toBe(false);
    expect(canPick([5, 6], 1, 7, 9)).toBe(false);
  });

  it('gives up on sums beyond any stairwell', () => {
    expect(canPick([10_000_000, 20_000_000, 40_000_000, 80_000_000], 2, 60_000_000, 60_000_000)).toBe(false);
  });
});
