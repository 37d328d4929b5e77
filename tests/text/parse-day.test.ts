import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, isDay } from '../../src/domain/kernel/day';
import { ok } from '../../src/domain/kernel/result';
import { dayText } from '../../src/text/format';
import { parseDay } from '../../src/text/parse-day';

describe('a typed date', () => {
  it.each([
    '2026年11月5日',
    '2026-11-05',
    '2026-11-5',
    '2026/11/5',
    '2026.11.05',
    '20261105',
    '２０２６年１１月５日',
    ' 2026 年 11 月 5 号 ',
    '2026。11。5',
  ])('reads %s', (typed) => {
    expect(parseDay(typed)).toEqual(ok('2026-11-05'));
  });

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['11月5日', 'notDay'],
    ['26-11-05', 'notDay'],
    ['明天', 'notDay'],
    ['2026-02-30', 'noSuchDay'],
    ['2026年13月1日', 'noSuchDay'],
  ])('does not take “%s”: %s', (typed, kind) => {
    expect(parseDay(typed)).toMatchObject({ ok: false, error: { kind } });
  });

  it('is the same day after writing it out and reading it', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }),
        (date) => {
          const text = date.toISOString().slice(0, 10);
          expect(isDay(text)).toBe(true);
          expect(parseDay(dayText(day(text)))).toEqual(ok(text));
        },
      ),
    );
  });
});
