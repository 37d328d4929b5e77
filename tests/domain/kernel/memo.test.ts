import { describe, expect, it } from 'vitest';
import { memo, memoLast } from '../../../src/domain/kernel/memo';

describe('what is remembered', () => {
  it('is derived once for a value, and anew for another one that looks the same', () => {
    let count = 0;
    const size = memo((list: readonly number[]) => {
      count += 1;
      return list.length;
    });
    const one = [1, 2];
    expect([size(one), size(one), size([1, 2])]).toEqual([2, 2, 2]);
    expect(count).toBe(2);
  });

  it('is derived anew when one of the other values is another', () => {
    let count = 0;
    const joined = memoLast((list: readonly string[], between: string) => {
      count += 1;
      return list.join(between);
    });
    const list = ['a', 'b'];
    expect([joined(list, '-'), joined(list, '-'), joined(list, '+'), joined(list, '-')]).toEqual([
      'a-b',
      'a-b',
      'a+b',
      'a-b',
    ]);
    expect(count).toBe(3);
  });
});
