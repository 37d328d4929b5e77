import { describe, expect, it } from 'vitest';
import { isAtLeast, isMoreThan, leastOf } from '../../../src/domain/kernel/fraction';

const sum = (areas: readonly string[]): number =>
  areas.reduce((total, area) => total + Number(area.replace('.', '')), 0);

/** Areas in m² at exactly a fraction, for which a quotient of floats falls short. */
const ON_THE_LINE = [
  {
    name: 'three quarters of nine and three flats',
    agree: ['73.24', '58.48', '66.15', '111.09', '74.39', '103.14', '98.83', '51.78', '100.33'],
    others: ['81.93', '81.93', '81.95'],
    fraction: [3, 4],
  },
  {
    name: 'two thirds of nine and three flats',
    agree: ['95.97', '99.44', '53.87', '52.29', '90.66', '54.51', '74.39', '50.67', '65.40'],
    others: ['106.20', '106.20', '106.20'],
    fraction: [2, 3],
  },
] as const;

describe('a legal fraction', () => {
  it.each(ON_THE_LINE)('includes the number itself: $name', ({ agree, others, fraction }) => {
    const [part, whole] = [sum(agree), sum([...agree, ...others])];
    expect(isAtLeast(part, whole, fraction)).toBe(true);
    expect(isAtLeast(part - 1, whole, fraction)).toBe(false);
    expect(isMoreThan(part, whole, fraction)).toBe(false);
  });

  it.each([
    [33, 44, [3, 4]],
    [8, 12, [2, 3]],
    [2, 3, [2, 3]],
    [9, 12, [3, 4]],
  ] as const)('holds at %i of %i', (part, whole, fraction) => {
    expect(isAtLeast(part, whole, fraction)).toBe(true);
    expect(isMoreThan(part, whole, fraction)).toBe(false);
    expect(leastOf(whole, fraction, 'atLeast')).toBe(part);
    expect(leastOf(whole, fraction, 'moreThan')).toBe(part + 1);
  });

  it('stays exact where products leave the range of whole numbers', () => {
    const whole = 9_007_199_254_740_990;
    const [n, d] = [2_000_000, 3_000_000];
    const part = leastOf(whole, [n, d], 'atLeast');
    expect(part).toBe(6_004_799_503_160_660);
    expect(isAtLeast(part, whole, [n, d])).toBe(true);
    expect(isAtLeast(part - 1, whole, [n, d])).toBe(false);
    expect(isMoreThan(part, whole, [n, d])).toBe(false);
    expect(isMoreThan(part + 1, whole, [n, d])).toBe(true);
  });

  it('needs one more than half where the law says more than half', () => {
    expect(leastOf(12, [1, 2], 'moreThan')).toBe(7);
    expect(leastOf(13, [1, 2], 'moreThan')).toBe(7);
    expect(leastOf(13, [1, 2], 'atLeast')).toBe(7);
  });
});
