import { describe, expect, it } from 'vitest';
import { JURISDICTIONS } from '../../src/domain/jurisdictions';
import { jinan } from '../../src/domain/jurisdictions/jinan';
import { national } from '../../src/domain/jurisdictions/national';
import { shanghai } from '../../src/domain/jurisdictions/shanghai';
import { countingWords, lawDifferences, lawLines, testLines } from '../../src/text/law-sentences';

describe('the rule of a place in words', () => {
  it('says the four tests of the Civil Code one by one, with the base of each', () => {
    expect(testLines(national.requirement)).toEqual([
      '参与表决的面积占全体业主面积的三分之二以上',
      '参与表决的人数占全体业主人数的三分之二以上',
      '同意的面积占参与表决面积的四分之三以上',
      '同意的人数占参与表决人数的四分之三以上',
    ]);
  });

  it('names more than half as people do, in the second vote of Shanghai', () => {
    expect(
      lawLines(shanghai)
        .map(({ words }) => words)
        .join(),
    ).toContain('同意的面积超过参与表决面积的一半');
  });

  it('has the same topics for every place, none of them empty', () => {
    const topics = lawLines(national).map(({ topic }) => topic);
    for (const place of JURISDICTIONS) {
      expect(lawLines(place).map(({ topic }) => topic)).toEqual(topics);
      expect(lawLines(place).filter(({ words }) => words === '')).toEqual([]);
    }
  });

  it('names what changes from one place to another, and nothing between a place and itself', () => {
    expect(lawDifferences(national, national, null)).toEqual([]);
    const changes = lawDifferences(national, jinan, null);
    expect(
      changes.some((line) => line.startsWith('法定比例：') && line.includes('全体业主面积的三分之二')),
    ).toBe(true);
    expect(changes).toContain('公示期：没有查到天数，请问社区、街道办 → 15 个自然日');
  });

  it('says how the two answers count that no statute names', () => {
    expect(countingWords(national.counting)).toBe(
      '「同意，暂不出资」计为同意；「不阻挡」计为参与，不计为同意',
    );
  });
});
