import { expect, it } from 'vitest';
import { closedUp, placeName, schemeName } from '../../src/documents/parts/naming';
import { roomWidth } from '../../src/documents/parts/table';
import { TABLE } from '../../src/documents/parts/type';
import { aPaperContent } from '../builders/paper-content';

it.each([
  ['系数：3 层 1.0、4 层 1.3', '系数：3层1.0、4层1.3'],
  ['楼层系数 × 面积', '楼层系数×面积'],
  ['630 kg 电梯', '630 kg电梯'],
  ['100 × 2', '100×2'],
])('%s is printed as %s', (text, printed) => {
  expect(closedUp(text)).toBe(printed);
});

it('names the place and the version without spaces', () => {
  expect(placeName(aPaperContent())).toBe('长春市向阳小区5号楼2单元');
  expect(schemeName(aPaperContent())).toBe('方案B第3版');
});

it('a column of rooms grows with the longest room number, up to a length that wraps', () => {
  const narrow = roomWidth(['101'], TABLE);
  expect(roomWidth(['0101', '101'], TABLE)).toBeGreaterThan(narrow);
  expect(roomWidth(['长'.repeat(30)], TABLE)).toBeLessThan(TABLE.size * 5);
});
