import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/kernel/day';
import { entry, lookUp, present } from '../../../src/domain/kernel/entry';
import { allOf, err, ok } from '../../../src/domain/kernel/result';

describe('what must be there', () => {
  it('is handed out', () => {
    expect([entry([7], 0), lookUp(new Map([['a', 7]]), 'a'), present({ a: 7 }, 'a')]).toEqual([7, 7, 7]);
  });

  it('stops the program where it is missing, and is named', () => {
    expect(() => entry([7], 1)).toThrow('No entry 1 among 1.');
    expect(() => lookUp(new Map([['a', 7]]), 'b')).toThrow('Nothing under b among 1.');
    expect(() => present({}, 'b')).toThrow('Nothing under b.');
  });
});

describe('several results', () => {
  it('are all their values, or all their faults', () => {
    expect(allOf([ok(1), ok(2)])).toEqual({ ok: true, value: [1, 2] });
    expect(allOf([ok(1), err(['a', 'b']), err(['c'])])).toEqual({ ok: false, error: ['a', 'b', 'c'] });
  });
});

describe('a calendar day', () => {
  it('is one that exists', () => {
    expect(day('2024-02-29')).toBe('2024-02-29');
    for (const text of ['2026-02-29', '2026-13-01', '2026-04-31', '2026-1-1', 'today'])
      expect(() => day(text)).toThrow(`Not a calendar day: ${text}`);
  });
});
