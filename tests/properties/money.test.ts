import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ceilOf,
  compare,
  floorOf,
  isSame,
  minus,
  plus,
  type Ratio,
  ratio,
  total,
  whole,
  ZERO,
} from '../../src/domain/kernel/ratio';
import { roundTable } from '../../src/domain/money/controlled-rounding';
import { largestRemainder, splitWhole } from '../../src/domain/money/largest-remainder';
import { addQuotas, quotasFrom, quotasOf, ratiosOf, scaleQuotas } from '../../src/domain/money/quotas';
import { roundRunningTotal } from '../../src/domain/money/running-total';
import { RUNS } from './arbitraries';

const weights = fc
  .array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 40 })
  .filter((drawn) => drawn.some((each) => each > 0))
  .map((drawn) => drawn.map((each) => ratio(BigInt(each), 20n)));

describe('plain numbers and BigInt', () => {
  it('P33 round alike, unit for unit', () => {
    fc.assert(
      fc.property(weights, fc.nat(10_000_000), (drawn, sum) => {
        const quotas = quotasOf(sum, drawn);
        const large = {
          kind: 'large' as const,
          numerators: quotas.numerators.map(BigInt),
          denominator: BigInt(quotas.denominator),
        };
        const inOrder = (a: number, b: number): number => a - b;
        expect(quotas.kind).toBe('small');
        expect(largestRemainder(quotas, inOrder)).toEqual(largestRemainder(large, inOrder));
      }),
      RUNS,
    );
  });

  it('hold the same figures when sums are too large for plain numbers', () => {
    fc.assert(
      fc.property(weights, (drawn) => {
        const sum = 9_000_000_000_000_000;
        const { amounts } = splitWhole(sum, drawn);
        expect(amounts.reduce((all, each) => all + BigInt(each), 0n)).toBe(BigInt(sum));
        expect(isSame(total(ratiosOf(quotasOf(sum, drawn))), whole(sum))).toBe(true);
      }),
      RUNS,
    );
  });

  it('add and scale without losing anything', () => {
    fc.assert(
      fc.property(weights, fc.nat(1_000_000), fc.nat(1_000_000), (drawn, a, b) => {
        const both = addQuotas([quotasOf(a, drawn), quotasFrom(ratiosOf(quotasOf(b, drawn)))]);
        expect(ratiosOf(both)).toEqual(ratiosOf(quotasOf(a + b, drawn)));
        expect(ratiosOf(scaleQuotas(both, ratio(3n)))).toEqual(ratiosOf(quotasOf(3 * (a + b), drawn)));
      }),
      RUNS,
    );
  });
});

/** Tables with whole column sums: three splits of whole totals, household by pool. */
const tables = fc
  .array(fc.tuple(fc.nat(50), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((columns) => {
    const quotas = columns.map(([sum, parts]) => ratiosOf(quotasOf(sum, parts.map(whole))));
    return Array.from({ length: 6 }, (_, row) => quotas.map((column) => column[row] ?? ZERO));
  });

const isBeside = (value: bigint, exact: Ratio): boolean =>
  value === floorOf(exact) || value === ceilOf(exact);

describe('a table rounded as a whole', () => {
  it('P28 keeps every column and leaves cells and rows beside their exact figures', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const rounded = roundTable(rows);
        rows.forEach((row, index) => {
          const cells = rounded[index] ?? [];
          cells.forEach((cell, column) => {
            expect(isBeside(cell, row[column] ?? ZERO)).toBe(true);
          });
          expect(
            isBeside(
              cells.reduce((all, each) => all + each, 0n),
              total(row),
            ),
          ).toBe(true);
        });
        (rows[0] ?? []).forEach((_, column) => {
          const exact = total(rows.map((row) => row[column] ?? ZERO));
          expect(ratio(rounded.reduce((all, row) => all + (row[column] ?? 0n), 0n))).toEqual(exact);
        });
      }),
      RUNS,
    );
  });
});

describe('a running total', () => {
  it('keeps the sum and is never a whole unit off', () => {
    fc.assert(
      fc.property(weights, fc.nat(10_000), (drawn, sum) => {
        const quotas = ratiosOf(quotasOf(sum, drawn));
        const rounded = roundRunningTotal(quotas);
        expect(rounded.reduce((all, each) => all + each, 0n)).toBe(BigInt(sum));
        let apart = ZERO;
        rounded.forEach((each, index) => {
          apart = plus(apart, minus(ratio(each), quotas[index] ?? ZERO));
          expect(compare(apart, whole(1)) < 0 && compare(apart, whole(-1)) > 0).toBe(true);
        });
      }),
      RUNS,
    );
  });
});
