import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { type Household, householdId, personId } from '../../../src/domain/building/household';
import { crossingOwners } from '../../../src/domain/consent/crossing-owners';

const flat = (room: string, owners: readonly string[], title: Household['title'] = 'private'): Household => ({
  id: householdId(room),
  room,
  floor: 1,
  use: 'home',
  area: area(8000),
  areaSource: 'register',
  title,
  owners: owners.map(personId),
  seq: Number(room),
});

describe('crossing co-ownership', () => {
  it('is a flat of one owner beside a flat of that owner and another', () => {
    expect(crossingOwners([flat('1', ['甲']), flat('2', ['乙', '甲']), flat('3', ['丙'])])).toEqual([
      { one: '1', other: '2' },
    ]);
  });

  it('is not two flats of the very same owners in another order', () => {
    expect(crossingOwners([flat('1', ['甲', '乙']), flat('2', ['乙', '甲'])])).toEqual([]);
  });

  it('leaves out what the developer has not delivered', () => {
    expect(crossingOwners([flat('1', ['甲'], 'developer'), flat('2', ['甲', '乙'])])).toEqual([]);
  });
});
