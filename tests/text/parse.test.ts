import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/kernel/result';
import { fen } from '../../src/domain/money/fen';
import { figures, squareMetres, yuan } from '../../src/text/format';
import { type ParseError, parseArea, parseDecimal, parseYuan } from '../../src/text/parse';
import { parseErrorText } from '../../src/text/zh-cn/parse-errors';

describe('a typed amount', () => {
  it.each([
    ['31093', 3_109_300],
    ['31,093', 3_109_300],
    ['３１，０９３', 3_109_300],
    ['￥31,093.50', 3_109_350],
    ['¥ 31 093 元', 3_109_300],
    ['5万', 5_000_000],
    ['1.5万元', 1_500_000],
    ['０．５万', 500_000],
    ['1.234567万', 1_234_567],
    ['1亿', 10_000_000_000],
    ['89。25', 8_925],
    ['.5', 50],
    ['0', 0],
    ['100.00', 10_000],
    ['100.000', 10_000],
    ['人民币300元整', 30_000],
    ['007', 700],
  ])('reads %s', (typed, amount) => {
    expect(parseYuan(typed)).toEqual(ok(amount));
  });

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['元', 'empty'],
    ['三万', 'notNumber'],
    ['12,34', 'notNumber'],
    ['1.2.3', 'notNumber'],
    ['1e5', 'notNumber'],
    ['--5', 'notNumber'],
    ['-5', 'negative'],
    ['−5', 'negative'],
    ['0.001', 'tooFine'],
    ['1.2345678万', 'tooFine'],
    ['999999999亿', 'tooLarge'],
  ])('does not take “%s”: %s', (typed, kind) => {
    expect(parseYuan(typed)).toMatchObject({ ok: false, error: { kind } });
  });

  it('is the same fen after formatting and reading', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (any) => {
        const amount = fen(Math.abs(any));
        expect(parseYuan(yuan(amount))).toEqual(ok(amount));
        expect(parseYuan(figures(amount, 'always'))).toEqual(ok(amount));
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(typeof parseYuan(typed).ok).toBe('boolean');
        expect(typeof parseArea(typed).ok).toBe('boolean');
      }),
    );
  });
});

describe('a typed area', () => {
  it.each([
    ['89.25', 8_925],
    ['89.25㎡', 8_925],
    ['89.25 m²', 8_925],
    ['89.25M2', 8_925],
    ['89.25平方米', 8_925],
    ['89平', 8_900],
    ['８９．５ 平米', 8_950],
    ['1,272.55', 127_255],
  ])('reads %s', (typed, hundredths) => {
    expect(parseArea(typed)).toEqual(ok(hundredths));
  });

  it.each([
    ['0', 'notPositive'],
    ['89.255', 'tooFine'],
    ['一百', 'notNumber'],
    ['99999999', 'tooLarge'],
  ])('does not take “%s”: %s', (typed, kind) => {
    expect(parseArea(typed)).toMatchObject({ ok: false, error: { kind } });
  });

  it('is the same area after formatting and reading', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000_000 }), (hundredths) => {
        expect(parseArea(squareMetres(hundredths))).toEqual(ok(hundredths));
      }),
    );
  });
});

it('a typed coefficient keeps its digits', () => {
  expect(parseDecimal('1.20')).toEqual(ok('1.20'));
  expect(parseDecimal('３０％')).toEqual(ok('30'));
});

describe('the sentence for a number that cannot be taken', () => {
  it.each<[ParseError, string]>([
    [{ kind: 'notNumber' }, '面积请填数字，例如 89.25'],
    [{ kind: 'empty' }, '请填面积，例如 89.25'],
    [{ kind: 'negative' }, '面积不能是负数，请填例如 89.25'],
    [{ kind: 'notPositive' }, '面积要大于 0，例如 89.25'],
    [{ kind: 'tooFine', places: 2 }, '面积的小数位数太多，最多 2 位，例如 89.25'],
    [{ kind: 'tooLarge' }, '面积太大了，请看看是不是多打了几位，例如 89.25'],
  ])('says what and how for %o', (error, sentence) => {
    expect(parseErrorText(error, { label: '面积', example: '89.25' })).toBe(sentence);
  });
});
