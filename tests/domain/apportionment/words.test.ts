import { describe, expect, it } from 'vitest';
import { type Basis, ruleInWords, weigh, weightInWords } from '../../../src/domain/apportionment/rules';
import { homes } from '../../../src/domain/apportionment/rules/example';
import { shown } from '../../../src/domain/apportionment/rules/words';
import { area } from '../../../src/domain/building/area';
import { decimalText, ratio } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';

const table = { '3': decimalText('1'), '2': decimalText('0.5') };
const one = decimalText('1');

describe('a rule in one sentence', () => {
  it.each<[string, Basis]>([
    ['按专有部分面积。', { kind: 'area' }],
    ['按专有部分面积（取整到平方米）。', { kind: 'area', areaRounding: 'floor1' }],
    ['每户按楼层系数：2 层 0.5、3 层 1。', { kind: 'coef', table }],
    ['2 层 1 份，每高一层加 1 份。', { kind: 'arithmetic', c0: one, d: one, f0: 2 }],
    ['2 层 1 份，每高一层加 1 份，再乘面积。', { kind: 'arithmetic', c0: one, d: one, f0: 2, perArea: true }],
    ['2 层 1 份，每高一层乘 1，再乘面积。', { kind: 'geometric', c0: one, r: one, f0: 2, perArea: true }],
    ['各层比例：2 层 0.5%、3 层 1%；同一层里按面积。', { kind: 'floorPercent', table, within: 'area' }],
    ['每一段井道由坐到那一段以上的住户按面积分。', { kind: 'shapley', standAlone: {}, perArea: true }],
  ])('%s', (sentence, basis) => {
    expect(ruleInWords(basis)).toBe(sentence);
  });
});

describe('a weight in one sentence', () => {
  const households = homes(2, 3, [8_525, 6_000]);
  const duplex = households.map((each) =>
    each.id === '201'
      ? {
          ...each,
          levelMode: 'split' as const,
          servedLevels: [
            { level: 2, area: area(5_000) },
            { level: 3, area: area(3_525) },
          ],
        }
      : each,
  );
  const say = (basis: Basis, id: string, all = households): string => {
    const weighed = weigh(basis, all, fen(100));
    const index = all.findIndex((each) => each.id === id);
    const household = all[index];
    const weighing = weighed.ok ? weighed.value[index] : undefined;
    if (household === undefined || weighing === undefined) throw new Error('Not weighed.');
    return weightInWords(basis, household, weighing);
  };

  it.each<[string, Basis, string]>([
    ['本户面积 85.25 ㎡。', { kind: 'area' }, '201'],
    ['本户面积 85.25 ㎡，取整按 85 ㎡ 算。', { kind: 'area', areaRounding: 'round1' }, '201'],
    ['本户在 2 层，系数 0.5。', { kind: 'coef', table }, '201'],
    ['本户在 2 层，系数 × 面积 = 0.5 × 85.25 = 42.625。', { kind: 'coefArea', table }, '201'],
    [
      '本户在 2 层，层系数 × 本户面积 ÷ 本层面积 = 0.5 × 85.25 ÷ 145.25。',
      { kind: 'floorThenArea', table },
      '201',
    ],
    ['本户在 3 层，层系数 ÷ 本层户数 = 1 ÷ 2。', { kind: 'floorThenEqual', table }, '301'],
  ])('%s', (sentence, basis, id) => {
    expect(say(basis, id)).toBe(sentence);
  });

  it('adds the parts of a home on two levels', () => {
    expect(say({ kind: 'coefArea', table }, '201', duplex)).toBe(
      '本户在 2 层，系数 × 面积 = 0.5 × 50 + 1 × 35.25 = 60.25。',
    );
  });
});

describe('a quotient that is shown', () => {
  it('is rounded half up, without zeros at the end', () => {
    expect([
      shown(ratio(1n, 3n)),
      shown(ratio(-5n, 2n)),
      shown(ratio(2n)),
      shown(ratio(12_345n, 100_000n), 4),
    ]).toEqual(['0.3333', '-2.5', '2', '0.1235']);
  });
});
