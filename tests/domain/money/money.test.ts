import { describe, expect, it } from 'vitest';
import { ratio, whole } from '../../../src/domain/kernel/ratio';
import { roundTable } from '../../../src/domain/money/controlled-rounding';
import { fen, subtractFen, sumFen } from '../../../src/domain/money/fen';
import { halfEven } from '../../../src/domain/money/half-even';
import { largestRemainder, roundUp, splitWhole } from '../../../src/domain/money/largest-remainder';
import { addQuotas, quotas, quotasFrom, quotasOf, scaleQuotas } from '../../../src/domain/money/quotas';
import { roundRunningTotal } from '../../../src/domain/money/running-total';
import { waterFill } from '../../../src/domain/money/water-fill';
import { byRank } from '../../builders/by-rank';

const tenths = (values: readonly number[]) => values.map((value) => ratio(BigInt(value), 10n));

describe('fen', () => {
  it('are whole and safe, also in sums', () => {
    expect(() => fen(0.5)).toThrow(RangeError);
    expect(() => sumFen([fen(Number.MAX_SAFE_INTEGER), fen(1)])).toThrow(RangeError);
    expect(subtractFen(fen(5), fen(7))).toBe(-2);
  });
});

describe('largest remainders', () => {
  it('go to the rank that comes first, and never to whoever owes nothing', () => {
    expect(
      largestRemainder(quotasFrom([ratio(1n, 3n), ratio(1n, 3n), ratio(1n, 3n)]), byRank([2, 0, 1])),
    ).toEqual({
      amounts: [0, 1, 0],
      raised: [1],
      tied: 1,
    });
    expect(splitWhole(2, [whole(0), whole(3), whole(1)]).amounts).toEqual([0, 2, 0]);
    expect(splitWhole(2, [whole(0)])).toEqual({ amounts: [0], raised: [], tied: 0 });
  });

  it('may take a unit away when the total rises (Alabama paradox), by no more than one', () => {
    const weights = [whole(6), whole(6), whole(2)];
    expect([splitWhole(10, weights).amounts, splitWhole(11, weights).amounts]).toEqual([
      [4, 4, 2],
      [5, 5, 1],
    ]);
  });

  it('are settled alike beyond plain numbers', () => {
    const large = quotas([10n ** 20n, 10n ** 20n, 10n ** 20n], 3n * 10n ** 17n);
    expect(large.kind).toBe('large');
    expect(largestRemainder(large, byRank([2, 1, 0]))).toEqual({
      amounts: [333, 333, 334],
      raised: [2],
      tied: 1,
    });
    const uneven = quotas([4n * 10n ** 17n, 5n * 10n ** 17n, 10n ** 17n], 10n ** 18n);
    expect(largestRemainder(uneven, byRank([0, 1, 2])).amounts).toEqual([0, 1, 0]);
    expect(
      largestRemainder(quotas([10n ** 17n, 5n * 10n ** 17n, 4n * 10n ** 17n], 10n ** 18n), byRank([0, 1, 2]))
        .amounts,
    ).toEqual([0, 1, 0]);
  });

  it('need a rank for everybody', () => {
    expect(() => largestRemainder(quotasOf(1, [whole(1), whole(1)]), byRank([]))).toThrow(RangeError);
  });
});

describe('other ways of rounding', () => {
  it('every share up', () => {
    expect(roundUp(quotasFrom([ratio(7n, 2n), whole(3)]))).toEqual({ amounts: [4, 3], raised: [0], tied: 0 });
  });

  it('half to even, which loses a fen over three equal shares', () => {
    expect([ratio(5n, 2n), ratio(7n, 2n), ratio(10n, 3n), ratio(11n, 3n)].map(halfEven)).toEqual([
      2n,
      4n,
      3n,
      4n,
    ]);
  });

  it('by running total, which may give a smaller quota more', () => {
    expect(roundRunningTotal(tenths([14, 13, 13]))).toEqual([1n, 2n, 1n]);
  });

  it('of a whole table, where largest remainders on the rows would empty a column', () => {
    const rows = [
      [5, 0],
      [5, 0],
      [0, 6],
      [0, 6],
      [0, 6],
      [0, 2],
    ].map(tenths);
    const rounded = roundTable(rows);
    expect([0, 1].map((column) => rounded.reduce((sum, row) => sum + (row[column] ?? 0n), 0n))).toEqual([
      1n,
      2n,
    ]);
    expect(() => roundTable([tenths([5])])).toThrow('whole sum');
  });
});

describe('quotas', () => {
  it('hold over one denominator, alone or added', () => {
    const one = quotasOf(10, [whole(1), whole(2)]);
    expect(addQuotas([one])).toBe(one);
    expect(scaleQuotas(one, whole(1))).toBe(one);
    expect(addQuotas([])).toEqual({ kind: 'small', numerators: [], denominator: 1 });
  });
});

describe('water-filling', () => {
  it('is not capping first and raising afterwards (A06b)', () => {
    const filled = waterFill(whole(100), [
      { quota: whole(50), min: whole(0), max: whole(41) },
      { quota: whole(30), min: whole(0), max: null },
      { quota: whole(20), min: whole(35), max: null },
    ]);
    expect(filled).toEqual({
      ok: true,
      value: { factor: ratio(13n, 16n), amounts: [ratio(325n, 8n), ratio(195n, 8n), whole(35)] },
    });
  });

  it('leaves the floors alone when they are all there is', () => {
    const vessels = [
      { quota: whole(5), min: whole(2), max: null },
      { quota: whole(0), min: whole(1), max: whole(9) },
    ];
    expect(waterFill(whole(3), vessels)).toEqual({
      ok: true,
      value: { factor: whole(0), amounts: [whole(2), whole(1)] },
    });
  });
});
