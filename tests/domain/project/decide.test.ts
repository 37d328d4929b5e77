import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { householdId } from '../../../src/domain/building/household';
import { day } from '../../../src/domain/kernel/day';
import type { Command } from '../../../src/domain/project/command';
import {
  blank,
  COEFFICIENTS,
  carryOut,
  idOf,
  OPEN,
  opened,
  opinionOn,
  PLACE,
  refusalOf,
  settled,
} from '../../builders/project';

const STRANGER = householdId('nobody');

describe('opening a stairwell', () => {
  it('lays out the flats that the four answers describe', () => {
    expect(opened().state.households.map(({ room }) => room)).toEqual([
      '101',
      '102',
      '201',
      '202',
      '301',
      '302',
    ]);
  });

  it('is refused a second time', () => {
    expect(refusalOf(opened(), OPEN)).toEqual({ kind: 'alreadyOpened' });
  });

  it.each([
    [1, 2, { kind: 'storeysOutOfRange', storeys: 1 }],
    [34, 2, { kind: 'storeysOutOfRange', storeys: 34 }],
    [2.5, 2, { kind: 'storeysOutOfRange', storeys: 2.5 }],
    [7, 0, { kind: 'flatsOutOfRange', flats: 0 }],
    [7, 9, { kind: 'flatsOutOfRange', flats: 9 }],
  ])('refuses %s storeys with %s flats a floor', (storeys, flatsPerFloor, refusal) => {
    const command = { ...OPEN, shape: { ...OPEN.shape, storeys, flatsPerFloor } };
    expect(refusalOf(blank(), command)).toEqual(refusal);
  });

  it.each([2, 33])('takes %s storeys', (storeys) => {
    expect(refusalOf(blank(), { ...OPEN, shape: { ...OPEN.shape, storeys } })).toBeNull();
  });

  it('must come first', () => {
    expect(refusalOf(blank(), { kind: 'undo' })).toEqual({ kind: 'notOpened' });
  });
});

describe('describing the place', () => {
  it('changes name and rule', () => {
    const moved = carryOut(opened(), {
      kind: 'describePlace',
      place: { ...PLACE, building: '6 号楼' },
      jurisdiction: 'changchun',
    });
    expect(moved.state.place.building).toBe('6 号楼');
    expect(moved.state.jurisdiction).toBe('changchun');
  });

  it('is no step when nothing differs', () => {
    expect(refusalOf(opened(), { kind: 'describePlace', place: { ...PLACE }, jurisdiction: 'CN' })).toEqual({
      kind: 'nothingToChange',
    });
  });
});

describe('entering households', () => {
  const one = () => settled();
  const enterIn = (project: ReturnType<typeof settled>, room: string, row: object): Command => ({
    kind: 'enterHouseholds',
    way: 'typed',
    rows: [{ id: idOf(project, room), ...row }],
  });

  it('keeps what the entry leaves out', () => {
    const project = one();
    const next = carryOut(project, enterIn(project, '201', { area: area(9000) }));
    const household = next.state.households.find(({ room }) => room === '201');
    expect(household).toMatchObject({ area: 9000, areaSource: 'register' });
    expect(next.state.persons.get(household?.owners[0] ?? ('' as never))?.name).toBe('业主201');
  });

  it('records only what differs', () => {
    const project = one();
    const next = carryOut(project, enterIn(project, '201', { area: area(9000), areaSource: 'register' }));
    expect(next.recorded.at(-1)?.fact.body).toEqual({
      kind: 'householdsEntered',
      way: 'typed',
      entries: [{ id: idOf(project, '201'), area: 9000 }],
    });
  });

  it('is no step when nothing differs', () => {
    const project = one();
    expect(refusalOf(project, enterIn(project, '201', { area: area(8000), owners: ['业主201'] }))).toEqual({
      kind: 'nothingToChange',
    });
  });

  it('takes an area back to not entered', () => {
    const project = one();
    const next = carryOut(project, enterIn(project, '201', { area: null }));
    expect(next.state.households.find(({ room }) => room === '201')?.area).toBeNull();
  });

  it('refuses a room number twice, an empty one, a floor that is not there, and a stranger', () => {
    const project = one();
    expect(refusalOf(project, enterIn(project, '201', { room: '302' }))).toEqual({
      kind: 'roomTaken',
      room: '302',
    });
    expect(refusalOf(project, enterIn(project, '201', { room: ' ' }))).toEqual({
      kind: 'roomMissing',
      floor: 2,
    });
    expect(refusalOf(project, enterIn(project, '201', { floor: 9 }))).toEqual({
      kind: 'floorOutOfRange',
      floor: 9,
      room: '201',
    });
    expect(
      refusalOf(project, { kind: 'enterHouseholds', way: 'typed', rows: [{ id: STRANGER, area: area(1) }] }),
    ).toEqual({ kind: 'unknownHousehold', household: 'nobody' });
  });

  it('lets two rooms swap their numbers in one entry', () => {
    const project = one();
    const next = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [
        { id: idOf(project, '201'), room: '202' },
        { id: idOf(project, '202'), room: '201' },
      ],
    });
    expect(idOf(next, '201')).toBe(idOf(project, '202'));
  });

  it('keeps names and phones out of the fact', () => {
    const project = opened();
    const next = carryOut(
      project,
      enterIn(project, '201', { owners: ['王建国', '李梅'], phone: '13800001234' }),
    );
    const { fact, details } = next.recorded.at(-1) ?? { fact: null, details: [] };
    expect(JSON.stringify(fact)).not.toMatch(/王建国|李梅|13800001234/);
    expect(details.map(({ values }) => values)).toEqual([
      { name: '王建国', phone: '13800001234' },
      { name: '李梅' },
    ]);
  });
});

describe('adding and removing households', () => {
  it('adds a flat after all others', () => {
    const next = carryOut(opened(), { kind: 'addHousehold', floor: 3, room: '303', use: 'home' });
    expect(next.state.households.at(-1)).toMatchObject({ room: '303', floor: 3, seq: 7, area: null });
  });

  it('refuses a taken room, a nameless one and a floor that is not there', () => {
    const add = (floor: number, room: string): Command => ({
      kind: 'addHousehold',
      floor,
      room,
      use: 'home',
    });
    expect(refusalOf(opened(), add(3, '301'))).toEqual({ kind: 'roomTaken', room: '301' });
    expect(refusalOf(opened(), add(3, ''))).toEqual({ kind: 'roomMissing', floor: 3 });
    expect(refusalOf(opened(), add(4, '401'))).toEqual({ kind: 'floorOutOfRange', floor: 4, room: '401' });
  });

  it('removes a flat, and brings it back with its owner and area', () => {
    const project = settled();
    const gone = carryOut(project, { kind: 'removeHousehold', household: idOf(project, '302') });
    expect(gone.state.households).toHaveLength(5);
    expect(carryOut(gone, { kind: 'undo' }).state.households).toEqual(project.state.households);
    expect(refusalOf(project, { kind: 'removeHousehold', household: STRANGER })).toMatchObject({
      kind: 'unknownHousehold',
    });
  });
});

describe('declaring two flats to have the same owner', () => {
  it('makes one person of them, and namesakes stay two until then', () => {
    const project = settled();
    const named = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '202'), owners: ['业主201'] }],
    });
    const ownersIn = (held: typeof project, room: string) =>
      held.state.households.find((each) => each.room === room)?.owners;
    expect(ownersIn(named, '202')).not.toEqual(ownersIn(named, '201'));
    const same: Command = { kind: 'declareSameOwner', household: idOf(named, '202'), as: idOf(named, '201') };
    const merged = carryOut(named, same);
    expect(ownersIn(merged, '202')).toEqual(ownersIn(merged, '201'));
    expect(refusalOf(merged, same)).toEqual({ kind: 'nothingToChange' });
    expect(refusalOf(merged, { ...same, as: STRANGER })).toMatchObject({ kind: 'unknownHousehold' });
    expect(refusalOf(merged, { ...same, household: STRANGER })).toMatchObject({ kind: 'unknownHousehold' });
  });

  it('makes somebody new of a name corrected on one of two flats of one owner', () => {
    const project = settled();
    const merged = carryOut(project, {
      kind: 'declareSameOwner',
      household: idOf(project, '202'),
      as: idOf(project, '201'),
    });
    const next = carryOut(merged, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(merged, '202'), owners: ['新业主'] }],
    });
    const nameIn = (room: string) => {
      const owner = next.state.households.find((each) => each.room === room)?.owners[0];
      return owner && next.state.persons.get(owner)?.name;
    };
    expect([nameIn('201'), nameIn('202')]).toEqual(['业主201', '新业主']);
  });

  it('keeps the person when a name is corrected in its place', () => {
    const project = settled();
    const next = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '201'), owners: ['业主二〇一', '共有人'] }],
    });
    const owners = next.state.households.find(({ room }) => room === '201')?.owners ?? [];
    expect(owners[0]).toBe(project.state.households.find(({ room }) => room === '201')?.owners[0]);
    expect(owners.map((owner) => next.state.persons.get(owner)?.name)).toEqual(['业主二〇一', '共有人']);
  });

  it('keeps the other person when one of two co-owners leaves', () => {
    const project = settled();
    const both = carryOut(project, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(project, '201'), owners: ['甲', '乙'] }],
    });
    const one = carryOut(both, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(both, '201'), owners: ['乙'] }],
    });
    const ownersIn = (held: typeof project) =>
      held.state.households.find(({ room }) => room === '201')?.owners;
    expect(ownersIn(one)).toEqual(ownersIn(both)?.slice(1));
  });
});

describe('costs, proposals and terms', () => {
  it('are no step when nothing differs', () => {
    const project = settled();
    const { costs, funding } = project.state;
    expect(refusalOf(project, { kind: 'setCosts', costs, funding })).toEqual({ kind: 'nothingToChange' });
    expect(refusalOf(project, { kind: 'setProposal', proposal: COEFFICIENTS })).toEqual({
      kind: 'nothingToChange',
    });
    expect(refusalOf(project, { kind: 'adoptProposal', name: 'A' })).toEqual({ kind: 'nothingToChange' });
    expect(refusalOf(project, { kind: 'setTerms', terms: {} })).toEqual({ kind: 'nothingToChange' });
  });

  it('keeps proposals side by side and uses the one that is adopted', () => {
    const two = carryOut(settled(), {
      kind: 'setProposal',
      proposal: { ...COEFFICIENTS, name: 'B', unit: 'fen' },
    });
    expect(two.state.proposals.map(({ name }) => name)).toEqual(['A', 'B']);
    expect(two.state.adopted).toBe('A');
    expect(carryOut(two, { kind: 'adoptProposal', name: 'B' }).state.adopted).toBe('B');
    expect(refusalOf(two, { kind: 'adoptProposal', name: 'Z' })).toEqual({
      kind: 'unknownProposal',
      name: 'Z',
    });
  });

  it('fills the blanks of the agreement without losing those filled before', () => {
    const one = carryOut(settled(), { kind: 'setTerms', terms: { load: '630千克' } });
    const two = carryOut(one, { kind: 'setTerms', terms: { speed: '1.0米/秒' } });
    expect(two.state.terms).toEqual({ load: '630千克', speed: '1.0米/秒' });
  });
});

describe('recording opinions', () => {
  it('ties the answer to the version in use and keeps the words apart', () => {
    const project = settled();
    const next = carryOut(
      project,
      opinionOn(project, '201', 'objects', { words: { reason: '挡光', note: '' } }),
    );
    const entry = next.state.opinions.at(-1);
    expect(entry).toMatchObject({ kind: 'opinion', words: { reason: '挡光' } });
    expect(entry?.kind === 'opinion' && entry.opinion.version).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(JSON.stringify(next.recorded.at(-1)?.fact)).not.toContain('挡光');
  });

  it('takes an answer before there is any scheme', () => {
    const project = opened();
    const entry = carryOut(project, opinionOn(project, '201')).state.opinions.at(-1);
    expect(entry?.kind === 'opinion' && entry.opinion.version).toBe('');
  });

  it('asks for the paper of whoever is not an owner', () => {
    const project = settled();
    const proxy = (documentNumber: string) =>
      opinionOn(project, '201', 'consentsAndPays', { signer: { kind: 'proxy', documentNumber } });
    expect(refusalOf(project, proxy(' '))).toEqual({
      kind: 'documentMissing',
      household: idOf(project, '201'),
    });
    expect(refusalOf(project, proxy('委-1'))).toBeNull();
  });

  it('refuses a household that is not there', () => {
    const project = settled();
    const command = opinionOn(project, '201', 'objects', { household: STRANGER });
    expect(refusalOf(project, command)).toEqual({ kind: 'unknownHousehold', household: 'nobody' });
  });

  it('may be withdrawn without a word', () => {
    const project = settled();
    const said = carryOut(project, opinionOn(project, '201'));
    const back = carryOut(said, {
      kind: 'withdrawOpinion',
      household: idOf(project, '201'),
      on: day('2026-11-21'),
      words: {},
    });
    expect(back.state.opinions.at(-1)).toMatchObject({ kind: 'withdrawal', words: {} });
  });

  it('keeps the old entry when an answer is withdrawn', () => {
    const project = settled();
    const said = carryOut(project, opinionOn(project, '201'));
    const withdraw: Command = {
      kind: 'withdrawOpinion',
      household: idOf(project, '201'),
      on: '2026-11-21' as never,
      words: { note: '想再看看' },
    };
    const back = carryOut(said, withdraw);
    expect(back.state.opinions.map(({ kind }) => kind)).toEqual(['opinion', 'withdrawal']);
    expect(refusalOf(back, withdraw)).toMatchObject({ kind: 'noOpinionToWithdraw' });
    expect(refusalOf(project, withdraw)).toMatchObject({ kind: 'noOpinionToWithdraw' });
  });
});
