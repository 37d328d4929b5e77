import { describe, expect, it } from 'vitest';
import {
  ceilOf,
  decimalText,
  floorOf,
  gcd,
  halfUp,
  isDecimalText,
  lcm,
  plus,
  ratio,
  ratioOf,
  ratioText,
  total,
} from '../../../src/domain/kernel/ratio';

describe('a typed number', () => {
  it('is exact however many digits it has', () => {
    expect(ratioOf(decimalText('-0.15'))).toEqual(ratio(-3n, 20n));
    expect(ratioOf(decimalText('0.123456789012345678'))).toEqual(ratio(123_456_789_012_345_678n, 10n ** 18n));
  });
});

describe('a sum of quotients', () => {
  it('is the exact one in lowest terms, whatever the denominators', () => {
    const parts = [ratio(1n, 2n), ratio(1n, 4n), ratio(1n, 3n), ratio(-1n, 12n), ratio(5n)];
    expect(total(parts)).toEqual(ratio(6n));
    expect(total(parts)).toEqual(parts.reduce(plus));
    expect(total([])).toEqual(ratio(0n));
  });
});

describe('a quotient', () => {
  it('is kept in lowest terms with a positive denominator', () => {
    expect(ratio(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(() => ratio(1n, 0n)).toThrow(RangeError);
    expect([ratioText(ratio(3n)), ratioText(ratio(-3n, 7n))]).toEqual(['3', '-3/7']);
  });

  it('is read from a decimal exactly', () => {
    expect(ratioOf(decimalText('0.15'))).toEqual(ratio(3n, 20n));
    expect(ratioOf(decimalText('-1.5'))).toEqual(ratio(-3n, 2n));
    expect(() => decimalText('1e3')).toThrow(RangeError);
    expect(['.5', '1.', '１', ' 1', ''].some(isDecimalText)).toBe(false);
  });

  it('is cut and rounded downwards and upwards, below zero too', () => {
    expect([
      floorOf(ratio(-3n, 2n)),
      ceilOf(ratio(-3n, 2n)),
      halfUp(ratio(-3n, 2n)),
      halfUp(ratio(3n, 2n)),
      floorOf(ratio(-4n, 2n)),
    ]).toEqual([-2n, -1n, -1n, 2n, -2n]);
  });

  it('has common divisors beyond plain numbers', () => {
    expect([gcd(10n ** 30n, 6n * 10n ** 20n), gcd(-12n, 18n), gcd(0n, 5n), lcm(4n, 6n)]).toEqual([
      2n * 10n ** 20n,
      6n,
      5n,
      12n,
    ]);
  });
});
