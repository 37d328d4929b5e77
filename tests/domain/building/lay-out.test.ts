import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { layOut } from '../../../src/domain/building/lay-out';
import type { Shape } from '../../../src/domain/building/shape';

const shape: Shape = { storeys: 3, flatsPerFloor: 2, ground: 'homes', hasBasement: false, entry: 'level' };
const told = (changes: Partial<Shape>) =>
  layOut({ ...shape, ...changes }).map(({ room, floor, use }) => `${room}/${floor}/${use}`);

describe('the households that the four questions describe', () => {
  it('are numbered floor by floor', () => {
    expect(told({})).toEqual([
      '101/1/home',
      '102/1/home',
      '201/2/home',
      '202/2/home',
      '301/3/home',
      '302/3/home',
    ]);
  });

  it('leave the ground floor out where it is open', () => {
    expect(told({ ground: 'open' })[0]).toBe('201/2/home');
  });

  it('are shops on the ground floor where it has shops', () => {
    expect(told({ ground: 'shops' }).slice(0, 3)).toEqual(['101/1/shop', '102/1/shop', '201/2/home']);
  });

  it('begin below ground where there is a basement', () => {
    expect(told({ hasBasement: true }).slice(0, 3)).toEqual([
      'B1/-1/basement',
      'B2/-1/basement',
      '101/1/home',
    ]);
  });
});

describe('an area', () => {
  it.each([0, -1, 80.5, 1_000_000_001, Number.NaN])(
    'is never %d hundredths of a square metre',
    (hundredths) => {
      expect(() => area(hundredths)).toThrow(RangeError);
    },
  );

  it.each([1, 1_000_000_000])('may be %d hundredths of a square metre', (hundredths) => {
    expect(area(hundredths)).toBe(hundredths);
  });
});
