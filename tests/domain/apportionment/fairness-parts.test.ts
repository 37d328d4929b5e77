import { describe, expect, it } from 'vitest';
import { inversions } from '../../../src/domain/apportionment/fairness/inversions';
import { needOf } from '../../../src/domain/apportionment/fairness/need';
import type { RoundedShare } from '../../../src/domain/apportionment/outcome';
import { homes } from '../../../src/domain/apportionment/rules/example';
import type { SchemeHousehold } from '../../../src/domain/apportionment/scheme';
import { area } from '../../../src/domain/building/area';
import { householdId } from '../../../src/domain/building/household';
import { fen } from '../../../src/domain/money/fen';

const [second, third] = [homes(2, 2, [8_000])[0], homes(3, 3, [8_000])[0]];
if (second === undefined || third === undefined) throw new Error('No homes.');

const paying = (
  { id }: SchemeHousehold,
  yuan: number,
  standing: RoundedShare['standing'] = 'shares',
): RoundedShare => ({
  household: id,
  standing,
  amount: fen(yuan * 100),
  contribution: fen(0),
  compensation: fen(0),
  payable: fen(yuan * 100),
  cash: fen(yuan * 100),
  refundLater: fen(0),
});

describe('the stop that a household needs', () => {
  const stops = ['1', '2', '3', '2.5'];

  it('is the one that serves it, the ground below them all, and its own level where costs are silent', () => {
    expect(needOf(third, stops)).toBe(3);
    expect(needOf({ ...third, stop: 2.5 }, stops)).toBe(2.5);
    expect(needOf({ ...third, floor: -1 }, stops)).toBe(Number.NEGATIVE_INFINITY);
    expect(needOf({ ...third, floor: 9 }, ['1', '2'])).toBe(9);
    expect(needOf({ ...third, floor: 9, level: 8 }, ['1', '2'])).toBe(8);
    expect(needOf({ ...third, floor: 9, level: 8, stop: 7 }, ['1', '2'])).toBe(7);
  });
});

describe('a lower home that pays more than a higher one', () => {
  const found = (lower: number, upper: number, changes: Partial<SchemeHousehold> = {}) =>
    inversions([{ ...second, ...changes }, third], [paying(second, lower), paying(third, upper)]);

  it('is named with what it pays beyond', () => {
    expect(found(30_000, 20_000)).toEqual([{ lower: second.id, upper: third.id, excess: 1_000_000 }]);
  });

  it('is none where it pays the same, less, more for more area, or lies on the same level', () => {
    expect(found(20_000, 20_000)).toEqual([]);
    expect(found(19_999, 20_000)).toEqual([]);
    expect(found(30_000, 20_000, { area: area(12_000) })).toEqual([]);
    expect(found(30_000, 20_000, { area: area(11_999) })).toHaveLength(1);
    expect(found(30_000, 20_000, { level: 3 })).toEqual([]);
  });

  it('is none where one of the two does not share by the rule', () => {
    expect(inversions([second, third], [paying(second, 3, 'fixed'), paying(third, 2)])).toEqual([]);
    expect(inversions([second, third], [paying(second, 3), paying(third, 0, 'exempt')])).toEqual([]);
    expect(inversions([second, third], [paying(second, 3)])).toEqual([]);
    expect(inversions([{ ...second, id: householdId('x') }], [])).toEqual([]);
  });
});
