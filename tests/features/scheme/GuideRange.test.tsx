import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { shanghaiSeven } from '../../../src/domain/apportionment/presets/shanghai-seven';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { GuideRange } from '../../../src/features/scheme/GuideRange';

const percents = (each: Readonly<Record<string, string>>) => ({
  kind: 'floorPercent' as const,
  within: 'equal' as const,
  table: Object.fromEntries(Object.entries(each).map(([floor, value]) => [floor, decimalText(value)])),
});
const MIDDLE = { 2: '5', 3: '9', 4: '14', 5: '19', 6: '24', 7: '29' };
const said = (preset: string | null, table: Readonly<Record<string, string>>) =>
  render(<GuideRange proposal={{ preset, basis: percents(table) }} />).container.textContent;

describe('the guide range of the Shanghai template', () => {
  test('is said to hold where every floor lies inside it, its ends included', () => {
    expect(said(shanghaiSeven.key, MIDDLE)).toContain('都在上海七层指导区间以内');
    expect(said(shanghaiSeven.key, { ...MIDDLE, 2: '4', 7: '30' })).toContain('都在上海七层指导区间以内');
  });

  test('names each floor outside it, with the range and by how much', () => {
    expect(said(shanghaiSeven.key, { ...MIDDLE, 2: '2.5', 7: '31.5' })).toBe(
      '和上海七层指导区间比：2 层低于 4%–6%，差 1.5 个百分点；7 层高于 28%–30%，多 1.5 个百分点。区间供协商参考，大家商定了可以不一样。',
    );
  });

  test('says nothing of a scheme that came from elsewhere', () => {
    expect(said('yuhang', { ...MIDDLE, 7: '50' })).toBe('');
    expect(said(null, MIDDLE)).toBe('');
  });
});
