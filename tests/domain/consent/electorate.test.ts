import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { type Household, householdId, personId } from '../../../src/domain/building/household';
import { electorateOf, type MergeRule, unitsOf } from '../../../src/domain/consent/electorate';
import type { Unit } from '../../../src/domain/consent/unit';
import { aUnit } from '../../builders/consent';

const areasOf = (units: readonly Unit[], rule?: MergeRule) =>
  Object.fromEntries(electorateOf(units, rule).voters.map((voter) => [voter.id, voter.area]));

const crossing: readonly Unit[] = [
  aUnit('101', 9000, ['甲']),
  aUnit('102', 6000, ['乙']),
  aUnit('201', 8000, ['乙', '甲']),
  aUnit('202', 7000, ['甲', '乙']),
  aUnit('301', 5000, ['丙']),
];

const aHousehold = (changes: Partial<Household>): Household => ({
  id: householdId('101'),
  room: '101',
  floor: 1,
  use: 'home',
  area: area(8000),
  areaSource: 'register',
  title: 'private',
  owners: [personId('甲')],
  seq: 1,
  ...changes,
});

describe('who votes', () => {
  it('makes one head of the flats that have the very same owners', () => {
    expect(areasOf(crossing)).toEqual({ 甲: 9000, 乙: 6000, '乙+甲': 15_000, 丙: 5000 });
  });

  it('makes one head of all who share a flat where that was decided', () => {
    expect(areasOf(crossing, 'connected')).toEqual({ '乙+甲': 30_000, 丙: 5000 });
  });

  it('joins chains of shared flats entered in any order', () => {
    const chain = [
      aUnit('1', 100, ['a', 'b']),
      aUnit('2', 100, ['c', 'd']),
      aUnit('3', 100, ['b', 'c']),
      aUnit('4', 100, ['e']),
    ];
    expect(areasOf(chain, 'connected')).toEqual({ 'a+b+c+d': 300, e: 100 });
    expect(areasOf([...chain].reverse(), 'connected')).toEqual({ e: 100, 'a+b+c+d': 300 });
  });

  it('counts every flat where that was decided, the developer still once', () => {
    const stock = [aUnit('S1', 20_000), aUnit('S2', 15_000)].map((unit) => ({
      ...unit,
      isDeveloperStock: true,
    }));
    expect(areasOf([...crossing.slice(0, 2), ...stock], 'perUnit')).toEqual({
      101: 9000,
      102: 6000,
      '#dev': 35_000,
    });
    expect(areasOf(stock, 'connected')).toEqual({ '#dev': 35_000 });
  });

  it('keeps flats apart whose owners nobody has entered', () => {
    const bare = [aUnit('101', 9000, []), aUnit('102', 6000, [])];
    expect(areasOf(bare)).toEqual({ 101: 9000, 102: 6000 });
    expect(areasOf(bare, 'connected')).toEqual({ 101: 9000, 102: 6000 });
  });

  it('counts a person named twice on one title once', () => {
    expect(areasOf([aUnit('101', 9000, ['甲', '甲']), aUnit('102', 6000, ['甲'])])).toEqual({ 甲: 15_000 });
  });
});

describe('the parts of a stairwell', () => {
  it('are refused while an area is missing', () => {
    const units = unitsOf([aHousehold({}), aHousehold({ id: householdId('102'), area: null })]);
    expect(units).toEqual({ ok: false, error: { kind: 'areaMissing', households: ['102'] } });
  });

  it('tell undelivered developer stock from what was sold', () => {
    const units = unitsOf([aHousehold({}), aHousehold({ id: householdId('102'), title: 'developer' })]);
    expect(units.ok && units.value.map(({ isDeveloperStock }) => isDeveloperStock)).toEqual([false, true]);
  });
});
