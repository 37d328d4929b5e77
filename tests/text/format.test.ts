import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/kernel/day';
import { fen } from '../../src/domain/money/fen';
import { dayRange, dayText, figures, percent, printedYuan, squareMetres, yuan } from '../../src/text/format';
import { floorWord, numeral } from '../../src/text/numeral';

it.each([
  [3_109_300, '31,093'],
  [3_109_350, '31,093.50'],
  [5, '0.05'],
  [0, '0'],
  [-300_000, '−3,000'],
  [99_900, '999'],
  [100_000_000, '1,000,000'],
])('%i fen read %s', (amount, text) => {
  expect(figures(fen(amount))).toBe(text);
});

it('shows fen in a column that holds some', () => {
  expect(figures(fen(3_109_300), 'always')).toBe('31,093.00');
});

it('puts the sign of currency behind the minus', () => {
  expect(yuan(fen(-300_000))).toBe('−¥3,000');
  expect(printedYuan(fen(-10_000_000))).toBe('−￥100,000');
});

it.each([
  [9_562, '95.62'],
  [127_255, '1,272.55'],
  [5, '0.05'],
  [0, '0.00'],
])('%i hundredths of a square metre read %s', (hundredths, text) => {
  expect(squareMetres(hundredths)).toBe(text);
});

describe('a percentage', () => {
  it.each([
    [117_614, 127_255, '92.42%'],
    [12, 13, '92.30%'],
    [107_973, 117_614, '91.80%'],
    [11, 12, '91.66%'],
    [2, 3, '66.66%'],
    [3, 4, '75.00%'],
    [13, 13, '100.00%'],
    [0, 13, '0.00%'],
    [999_999, 1_000_000, '99.99%'],
    [0, 0, '—'],
  ])('%i of %i is %s, cut and not rounded', (part, whole, text) => {
    expect(percent(part, whole)).toBe(text);
  });
});

it('writes days without leading zeros and the year once', () => {
  expect(dayText(day('2026-11-04'))).toBe('2026年11月4日');
  expect(dayRange(day('2026-11-10'), day('2026-11-19'))).toBe('2026年11月10日至11月19日');
  expect(dayRange(day('2026-12-25'), day('2027-01-03'))).toBe('2026年12月25日至2027年1月3日');
});

it.each([
  [0, '零'],
  [7, '七'],
  [10, '十'],
  [17, '十七'],
  [30, '三十'],
  [99, '九十九'],
])('%i is read %s', (value, text) => {
  expect(numeral(value)).toBe(text);
});

it('names floors above and below the ground', () => {
  expect(floorWord(7)).toBe('七层');
  expect(floorWord(-1)).toBe('地下一层');
});
