import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok } from '../../src/domain/kernel/result';
import { fen } from '../../src/domain/money/fen';
import { formalRenminbi, formalYuan } from '../../src/text/formal-yuan';
import { parseFormalYuan } from '../../src/text/parse-formal-yuan';

describe('an amount in capital numerals', () => {
  it.each([
    [0, '零元整'],
    [1, '壹分'],
    [4, '肆分'],
    [30, '叁角'],
    [100, '壹元整'],
    [104, '壹元零肆分'],
    [1_000, '壹拾元整'],
    [1_500, '壹拾伍元整'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [50_000, '伍佰元整'],
    [140_950, '壹仟肆佰零玖元伍角'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [450_050, '肆仟伍佰元伍角'],
    [600_714, '陆仟零柒元壹角肆分'],
    [862_100, '捌仟陆佰贰拾壹元整'],
    [1_007_700, '壹万零柒拾柒元整'],
    [1_200_001, '壹万贰仟元零壹分'],
    [1_615_385, '壹万陆仟壹佰伍拾叁元捌角伍分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [3_443_225, '叁万肆仟肆佰叁拾贰元贰角伍分'],
    [4_298_500, '肆万贰仟玖佰捌拾伍元整'],
    [10_000_000, '壹拾万元整'],
    [10_200_000, '壹拾万贰仟元整'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [30_982_500, '叁拾万玖仟捌佰贰拾伍元整'],
    [36_000_000, '叁拾陆万元整'],
    [45_700_000, '肆拾伍万柒仟元整'],
    [56_000_000, '伍拾陆万元整'],
    [1_000_000_000, '壹仟万元整'],
    [10_000_700_000, '壹亿零柒仟元整'],
    [10_000_000_500, '壹亿零伍元整'],
    [100_000_000_000_000, '壹万亿元整'],
    [100_000_000_000_100, '壹万亿零壹元整'],
    [9_007_199_254_740_991, '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
    [-300_000, '负叁仟元整'],
  ])('writes %i fen as %s', (amount, words) => {
    expect(formalYuan(fen(amount))).toBe(words);
  });

  it('follows 人民币 without a gap', () => {
    expect(formalRenminbi(fen(3_109_300))).toBe('人民币叁万壹仟零玖拾叁元整');
  });

  it('reads back as the same fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (amount) => {
        expect(parseFormalYuan(formalRenminbi(fen(amount)))).toEqual(ok(amount));
      }),
    );
  });

  it('reads back as the same fen where there are many zeros', () => {
    const sparse = fc.array(fc.constantFrom(0, 0, 0, 1, 5), { minLength: 1, maxLength: 15 });
    fc.assert(
      fc.property(sparse, fc.boolean(), fc.boolean(), (digits, zeroBeforeJiao, zeroAfterSection) => {
        const amount = fen(Number(digits.join('')));
        expect(parseFormalYuan(formalYuan(amount, { zeroBeforeJiao, zeroAfterSection }))).toEqual(ok(amount));
      }),
    );
  });
});

describe('reading capital numerals', () => {
  it.each([
    ['壹拾万零贰仟元整', 10_200_000],
    ['壹拾万贰仟圆正', 10_200_000],
    ['肆仟伍佰元零伍角', 450_050],
    ['肆仟伍佰元伍角整', 450_050],
    ['壹拾万零柒仟元零伍角叁分', 10_700_053],
    ['人民币 貳萬元整', 2_000_000],
    ['零元整', 0],
  ])('takes %s', (words, amount) => {
    expect(parseFormalYuan(words)).toEqual(ok(amount));
  });

  it.each([
    '',
    '拾万元整',
    '壹万柒拾柒元整',
    '壹万零零柒拾柒元整',
    '贰元叁分',
    '二万元整',
    '叁万元',
    '叁万元整整',
    '伍仟万亿玖仟万万元整',
    '负零元整',
    '31093',
  ])('refuses “%s”', (words) => {
    expect(parseFormalYuan(words).ok).toBe(false);
  });
});
