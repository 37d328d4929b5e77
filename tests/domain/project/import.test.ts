import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { householdId } from '../../../src/domain/building/household';
import type { Command } from '../../../src/domain/project/command';
import { carryOut, idOf, opened, refusalOf } from '../../builders/project';

type Import = Extract<Command, { kind: 'importHouseholds' }>;
const project = opened();
const importing = (changes: Partial<Import>): Command => ({
  kind: 'importHouseholds',
  rows: [],
  added: [],
  ...changes,
});
const flat = (room: string, floor = 3): Import['added'][number] => ({ room, floor, use: 'home' });

describe('a table of households', () => {
  it('brings flats that the building did not have, and what it says of them', () => {
    const grown = carryOut(project, importing({ added: [{ ...flat('303'), area: area(8_000) }] }));
    expect(grown.state.households.at(-1)).toMatchObject({ room: '303', area: 8_000, seq: 7 });
  });

  it('may bring flats of which it says nothing else', () => {
    const grown = carryOut(project, importing({ added: [flat('303'), flat('304')] }));
    expect(grown.state.households.slice(-2).map(({ room }) => room)).toEqual(['303', '304']);
  });

  it('says something of the flats that are there', () => {
    const rows = [{ id: idOf(project, '201'), area: area(9_000) }];
    const entered = carryOut(project, importing({ rows }));
    expect(entered.state.households.find(({ room }) => room === '201')?.area).toBe(9_000);
    expect(refusalOf(entered, importing({ rows }))).toEqual({ kind: 'nothingToChange' });
  });

  it('is refused whole for a room twice, a floor that is not there, or a stranger', () => {
    expect(refusalOf(project, importing({ added: [flat('301')] }))).toEqual({
      kind: 'roomTaken',
      room: '301',
    });
    expect(refusalOf(project, importing({ added: [flat('901', 9)] }))).toMatchObject({
      kind: 'floorOutOfRange',
    });
    const rows = [{ id: householdId('nobody'), area: area(1) }];
    expect(refusalOf(project, importing({ added: [flat('303')], rows }))).toMatchObject({
      kind: 'unknownHousehold',
    });
  });
});
