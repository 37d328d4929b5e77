import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactShares } from '../../src/domain/apportionment/apportion';
import { type JoiningTerms, join } from '../../src/domain/apportionment/late-joiner';
import { reckon } from '../../src/domain/apportionment/reckon';
import { DEFAULT_TIE, type Scheme } from '../../src/domain/apportionment/scheme';
import { chargeUpkeep } from '../../src/domain/apportionment/upkeep';
import {
  compare,
  decimalText,
  isSame,
  minus,
  plus,
  type Ratio,
  total,
  whole,
  ZERO,
} from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { bases, households, plainSchemes, RUNS } from './arbitraries';

const terms = fc
  .record({
    monthsAfter: fc.nat(240),
    freeMonths: fc.nat(60),
    lifeMonths: fc.option(fc.integer({ min: 1, max: 300 })),
    residual: fc.constantFrom('0', '0.3'),
    annualInterestPct: fc.constantFrom('0', '4.35'),
    factor: fc.constantFrom('1', '2'),
  })
  .map(
    (drawn): JoiningTerms => ({
      ...drawn,
      residual: decimalText(drawn.residual),
      annualInterestPct: decimalText(drawn.annualInterestPct),
      factor: decimalText(drawn.factor),
    }),
  );

const exactlyOwed = (scheme: Scheme): readonly Ratio[] | null => {
  const outcome = reckon(scheme);
  return outcome.ok ? exactShares(outcome.value) : null;
};

describe('a late joiner', () => {
  it('P26 pays back exactly its price, and nobody is charged by it', () => {
    fc.assert(
      fc.property(plainSchemes, terms, (scheme, agreed) => {
        const [joiner] = scheme.households;
        if (joiner === undefined || scheme.households.length < 2) return;
        const joined = join({ ...scheme, nonPayers: [joiner.id] }, joiner.id, agreed);
        if (!joined.ok) return;
        const refunds = joined.value.refunds.map(({ amount }) => amount);
        const isPaidBack = joined.value.refunds.length > 0 || joined.value.price === 0;
        expect(isPaidBack).toBe(true);
        expect(refunds.reduce((sum, each) => sum + each, 0)).toBe(joined.value.price);
        expect(refunds.every((each) => each >= 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('P26 leaves the same exact positions in whatever order two of them join', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const [one, other] = scheme.households;
        if (one === undefined || other === undefined || scheme.households.length < 3) return;
        const none = exactlyOwed({ ...scheme, nonPayers: [one.id, other.id] });
        const first = exactlyOwed({ ...scheme, nonPayers: [other.id] });
        const second = exactlyOwed({ ...scheme, nonPayers: [one.id] });
        const both = exactlyOwed(scheme);
        if (none === null || first === null || second === null || both === null) return;
        none.forEach((start, index) => {
          const at = (held: readonly Ratio[]): Ratio => held[index] ?? ZERO;
          const oneFirst = plus(minus(start, at(first)), minus(at(first), at(both)));
          const otherFirst = plus(minus(start, at(second)), minus(at(second), at(both)));
          expect(isSame(oneFirst, otherFirst)).toBe(true);
        });
      }),
      RUNS,
    );
  });
});

describe('running costs', () => {
  const bills = fc.array(fc.nat(200_000), { minLength: 1, maxLength: 24 });

  it('P27 add up in every period and leave nobody a fen off what is due so far', () => {
    fc.assert(
      fc.property(households(12), bases, bills, (all, basis, drawn) => {
        const charged = chargeUpkeep(
          { households: all, basis, tie: DEFAULT_TIE, unit: 'fen' },
          drawn.map((bill, index) => ({ id: `${index}`, costs: [fen(bill)], income: fen(0) })),
        );
        if (!charged.ok) throw new Error(charged.error[0]?.code);
        charged.value.forEach(({ bill, charges, deviation }, index) => {
          expect(bill).toBe(drawn[index]);
          expect(charges.reduce((sum, { amount }) => sum + amount, 0)).toBe(bill);
          expect(deviation.every((each) => compare(each, whole(1)) < 0 && compare(each, whole(-1)) > 0)).toBe(
            true,
          );
          expect(total(deviation)).toEqual(ZERO);
        });
      }),
      RUNS,
    );
  });
});
