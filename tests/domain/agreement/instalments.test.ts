import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instalmentPlan, instalmentsOf } from '../../../src/domain/agreement/instalments';
import { fen, sumFen } from '../../../src/domain/money/fen';

const thirtyFifty = instalmentPlan('30', '50') ?? expect.fail('30 and 50 are a plan');

describe('a plan of instalments', () => {
  it.each([
    ['30', undefined],
    ['三成', '50'],
    ['0', '50'],
    ['-10', '50'],
    ['60', '50'],
    ['', ''],
  ])('%s and %s is none', (first, second) => {
    expect(instalmentPlan(first, second)).toBeNull();
  });

  it.each([
    ['30', '70'],
    ['33.33', '33.33'],
  ])('%s and %s is one', (first, second) => {
    expect(instalmentPlan(first, second)).toEqual([first, second]);
  });
});

describe('the instalments of a share', () => {
  it('are cut to whole yuan, and the third is the rest', () => {
    expect(instalmentsOf(fen(3_109_300), thirtyFifty, 100)).toEqual([932_700, 1_554_600, 622_000]);
  });

  it('lose no fen and invent none, and none is negative', () => {
    const anyUnit = fc.constantFrom(1, 100, 1000, 10_000);
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000_000 }), anyUnit, (amount, unit) => {
        const parts = instalmentsOf(fen(amount), thirtyFifty, unit);
        expect(sumFen(parts)).toBe(amount);
        expect(Math.min(...parts)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
