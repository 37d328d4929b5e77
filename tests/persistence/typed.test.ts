import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { OpenError } from '../../src/domain/project/open-error';
import { openProject } from '../../src/domain/project/project';
import { memoryLog } from '../../src/persistence/memory-log';
import { openText } from '../../src/persistence/open-file';
import { openErrorText } from '../../src/text/zh-cn/open-errors';

const MINIMAL = readFileSync(new URL('../../docs/examples/minimal.linti.json', import.meta.url), 'utf8');
const FULL = readFileSync(new URL('../../docs/examples/full.linti.json', import.meta.url), 'utf8');

const open = (text: string) => {
  const opened = openText(text);
  if (!opened.ok) throw new Error(openErrorText(opened.error));
  return opened.value;
};
const project = (text: string) => {
  const { project: id, recorded } = open(text);
  return openProject(id, recorded);
};

type Loose = { [key: string]: Loose };
const changed = (change: (typed: Loose) => unknown): OpenError | 'opened' => {
  const typed: Loose = JSON.parse(FULL);
  change(typed);
  const opened = openText(JSON.stringify(typed));
  return opened.ok ? 'opened' : opened.error;
};
const put = (target: Loose | undefined, values: object) => Object.assign(target ?? {}, values);

describe('a project typed by hand', () => {
  it('opens as the building, the costs and the scheme that it says', () => {
    const { state } = project(MINIMAL);
    expect(state.place.estate).toBe('向阳小区');
    expect(state.shape).toMatchObject({ storeys: 3, flatsPerFloor: 1, hasBasement: false });
    expect(state.households.map(({ room, floor, area }) => [room, floor, area])).toEqual([
      ['101', 1, 6_000],
      ['201', 2, 8_000],
      ['301', 3, 6_000],
    ]);
    expect([...state.persons.values()].map(({ name }) => name)).toEqual(['孙玉珍', '于淑芳', '王德顺']);
    expect(state.costs).toEqual([{ id: 'cost-1', label: '电梯和井道', amount: 30_000_000 }]);
    expect(state.adopted).toBe('A');
    expect(state.problems).toEqual([]);
  });

  it('stands in the manual letter for letter', () => {
    const manual = readFileSync(new URL('../../docs/file-format.md', import.meta.url), 'utf8');
    expect(/```json\n([\s\S]*?)```/.exec(manual)?.[1]).toBe(MINIMAL);
  });

  it('opens with everything that can be typed', () => {
    const { state } = project(FULL);
    const rooms = new Map(state.households.map((household) => [household.room, household]));
    expect([...rooms.keys()]).toEqual(['B1', '101', '102', '201', '301', '302']);
    expect(rooms.get('B1')).toMatchObject({ floor: -1, use: 'basement' });
    expect(rooms.get('302')?.owners).toEqual(rooms.get('301')?.owners);
    expect(rooms.get('201')).toMatchObject({ areaSource: 'register', title: 'public', area: 8_050 });
    expect(rooms.get('101')?.owners).toHaveLength(2);
    expect(state.funding.map(({ mode }) => mode)).toEqual(['refundedLater']);
    expect(state.proposals[0]).toMatchObject({
      name: 'B',
      exemptFloors: [-1, 1],
      exemptHouseholds: [rooms.get('201')?.id],
      unit: '10yuan',
      roundMode: 'ceil',
      optIns: [
        { kind: 'coefficient', household: rooms.get('102')?.id, coefficient: '0.5' },
        { kind: 'gift', household: rooms.get('101')?.id, amount: 300_000 },
      ],
      compensation: [{ household: rooms.get('101')?.id, amount: 150_050 }],
    });
    expect(state.opinions.map((entry) => entry.kind === 'opinion' && entry.opinion.answer)).toEqual([
      'consentsAndPays',
      'objects',
    ]);
    expect(state.terms).toEqual({ deposit: '5000' });
  });

  it('names households by room where a basis goes by household, in yuan', () => {
    const typed = JSON.parse(MINIMAL);
    typed.scheme.basis = { kind: 'custom', amounts: { '101': '50000', '201': '100000.50', '301': 49_999.5 } };
    const { state } = project(JSON.stringify(typed));
    const { basis } = state.proposals[0] ?? {};
    expect(basis).toEqual({
      kind: 'custom',
      amounts: Object.fromEntries(
        state.households.map(({ id }, index) => [id, [5_000_000, 10_000_050, 4_999_950][index]]),
      ),
    });
  });

  it('is the same project each time it is opened, so that opening it twice adds nothing', async () => {
    const log = memoryLog();
    const { recorded } = open(FULL);
    await log.merge(recorded);
    expect(await log.merge(open(FULL).recorded)).toEqual({ added: 0, known: recorded.length, refused: [] });
    expect(open(FULL.replace('向阳', '朝阳')).project).not.toBe(open(FULL).project);
  });

  it.each<[string, (typed: Loose) => unknown, OpenError]>([
    ['a misspelt line', (it) => put(it, { flors: 3 }), { kind: 'entry', path: 'flors', expected: 'known' }],
    ['no floors', (it) => delete it['floors'], { kind: 'entry', path: 'floors', expected: 'floor' }],
    ['a day that does not exist', (it) => put(it, { date: '2026-02-30' }), entry('date', 'day')],
    [
      'an area with three decimals',
      (it) => put(it['households']?.['1'], { area: '95.625' }),
      entry('households.1.area', 'area'),
    ],
    [
      'an area of nothing',
      (it) => put(it['households']?.['0'], { area: '0' }),
      entry('households.0.area', 'area'),
    ],
    ['an amount in words', (it) => put(it['costs']?.['0'], { yuan: '三万' }), entry('costs.0.yuan', 'yuan')],
    ['half a fen', (it) => put(it['costs']?.['0'], { yuan: '1.005' }), entry('costs.0.yuan', 'yuan')],
    [
      'a room whose floor cannot be told',
      (it) => put(it['households']?.['0'], { room: '东头' }),
      entry('households.0.floor', 'floor'),
    ],
    [
      'an opinion of a room that is not listed',
      (it) => put(it['opinions']?.['1'], { room: '999' }),
      entry('opinions.1.room', 'knownRoom'),
    ],
    [
      'a basis that no rule reads',
      (it) => put(it['scheme'], { basis: { kind: 'magic' } }),
      entry('scheme.basis.kind', 'basis'),
    ],
    ['a later version', (it) => put(it, { version: 9 }), { kind: 'newerVersion', version: 9 }],
    [
      'too many floors',
      (it) => put(it, { floors: 99 }),
      { kind: 'refused', path: 'floors', refusal: { kind: 'storeysOutOfRange', storeys: 99 } },
    ],
    [
      'the same room twice',
      (it) => put(it['households']?.['1'], { room: '101' }),
      entry('households.1.room', 'otherRoom'),
    ],
  ])('is refused with %s, and the place is named', (_, change, error) => {
    expect(changed(change)).toEqual(error);
  });
});

function entry(path: string, expected: Extract<OpenError, { kind: 'entry' }>['expected']): OpenError {
  return { kind: 'entry', path, expected };
}

describe('why a file was not opened', () => {
  it('is said with the place as a person counts it, and the way out', () => {
    expect(openErrorText(entry('households.3.area', 'area'))).toBe(
      'households 第 4 项 area：面积请填数字，最多两位小数，单位是平方米，例如 "95.62"。',
    );
    expect(openErrorText(entry('scheme.basis.percents.101', 'knownRoom'))).toContain('percents 101');
    expect(
      openErrorText({ kind: 'refused', path: 'floors', refusal: { kind: 'storeysOutOfRange', storeys: 99 } }),
    ).toContain('层数请填');
    expect(openErrorText({ kind: 'tooLarge', limit: 20 * 1024 * 1024 })).toContain('20 MB');
  });

  it.each<OpenError>([
    { kind: 'empty' },
    { kind: 'notJson' },
    { kind: 'notLinti' },
    { kind: 'newerVersion', version: 2 },
    { kind: 'checksum' },
    { kind: 'damaged', path: 'facts.1' },
    { kind: 'brokenChain', fact: '000000002-DEV1' },
    { kind: 'foreign', fact: '000000002-DEV1' },
  ])('says for $kind what to do about it', (error) => {
    expect(openErrorText(error)).toMatch(/请.+。$/);
  });
});
