import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { type Household, householdId } from '../../../src/domain/building/household';
import { layOut } from '../../../src/domain/building/lay-out';
import { cellsOf } from '../../../src/features/households/paste/cells-of';
import { planPaste } from '../../../src/features/households/paste/plan-paste';
import { isClean, type LeftOut, leftFor, type Plan } from '../../../src/features/households/table/plan';

const households: readonly Household[] = layOut({
  storeys: 7,
  flatsPerFloor: 2,
  ground: 'homes',
  hasBasement: false,
  entry: 'level',
}).map((slot, index) => ({
  ...slot,
  id: householdId(slot.room),
  area: null,
  areaSource: 'unknown',
  title: 'private',
  owners: [],
  seq: index + 1,
}));

const plan = (text: string, rooms = households) => planPaste(cellsOf(text), rooms, () => []);
const roomsLeft = (read: Plan | null, why: LeftOut['why']) =>
  read === null ? null : leftFor(read, why).map(({ room }) => room);
const written = (text: string) => plan(text)?.rows.map(({ input }) => input);

describe('a pasted table', () => {
  test('is read by its headings, under title rows, in any order of rows and columns', () => {
    const read = plan(
      '登记表\t\t\n2026年\t\t\n建筑面积(㎡)\t产权人\t门牌\t备注\n78.46\t李梅\t302\tx\n95.62\t王建国\t101\t',
    );
    expect(read).toMatchObject({ titleRows: 2, ignored: ['备注'], leftOut: [] });
    expect(read?.rows.map(({ input }) => input)).toEqual([
      { id: '302', owners: ['李梅'], area: area(7846) },
      { id: '101', owners: ['王建国'], area: area(9562) },
    ]);
  });

  test('needs no headings where its cells speak for themselves', () => {
    expect(written('1\t101\t王建国\t95.62\t13800001111\n2\t102\t李梅\t78.46\t13900002222')).toEqual([
      { id: '101', owners: ['王建国'], area: area(9562), phone: '13800001111' },
      { id: '102', owners: ['李梅'], area: area(7846), phone: '13900002222' },
    ]);
  });

  test.each(['０１０１', '101室', ' 101 ', '0101室'])('finds 101 written as %j', (room) => {
    expect(written(`房号\t业主\n${room}\t王建国`)).toEqual([{ id: '101', owners: ['王建国'] }]);
  });

  test('takes the same words off before every room, and says which', () => {
    const read = plan('房号\t业主\n5号楼2单元101\t王建国\n5号楼2单元102\t李梅');
    expect(read?.prefix).toBe('5号楼2单元');
    expect(read?.rows.map(({ household }) => household.room)).toEqual(['101', '102']);
    expect(read && isClean(read)).toBe(false);
  });

  test('never lets the rooms of two stairwells fall together', () => {
    const read = plan('房号\t业主\n1-101\t王建国\n2-101\t李梅');
    expect(read?.rows).toEqual([]);
    expect(roomsLeft(read, 'unknown')).toEqual(['1-101', '2-101']);
  });

  test('writes nothing to rooms that it does not know or names twice', () => {
    const read = plan('房号\t业主\n101\t王建国\n0101\t王伟\n801\t赵六\n102\t李梅\n合计\t4 户');
    expect(roomsLeft(read, 'unknown')).toEqual(['801']);
    expect(roomsLeft(read, 'doubled')).toEqual(['101', '0101']);
    expect(roomsLeft(read, 'roomless')).toEqual(['合计']);
    expect(read?.rows.map(({ household }) => household.room)).toEqual(['102']);
  });

  test('leaves a room alone that could be two households', () => {
    const twins = households
      .slice(0, 2)
      .map((each, index) => ({ ...each, room: index === 0 ? '0101' : '00101' }));
    const read = plan('房号\t业主\n101\t王建国', twins);
    expect(read?.rows).toEqual([]);
    expect(roomsLeft(read, 'ambiguous')).toEqual(['101']);
  });

  test('keeps a cell apart that cannot be read, and the rest of its row goes in', () => {
    const [row] = plan('房号\t业主\t面积\n202\t陈昇\t八十平')?.rows ?? [];
    expect(row?.input).toEqual({ id: '202', owners: ['陈昇'] });
    expect(row?.faults).toEqual({ area: '面积请填数字，例如 89.25' });
    expect(row?.texts.area).toBe('八十平');
  });

  test('takes the floor area, not the part inside the walls', () => {
    expect(written('房号\t套内面积\t建筑面积\n101\t80\t95.62')).toEqual([{ id: '101', area: area(9562) }]);
  });

  test('erases nothing with an empty cell', () => {
    expect(written('房号\t业主\t面积\t电话\n101\t\t95.62\t')).toEqual([{ id: '101', area: area(9562) }]);
  });

  test('is no table of households without a column of rooms', () => {
    expect(plan('业主\t面积\n王建国\t95.62')).toBeNull();
    expect(plan('95.62\n78.46')).toBeNull();
  });

  test('may come from a message, parted by commas or spaces', () => {
    expect(written('101，王建国，95.62\n102，李梅，78.46')?.length).toBe(2);
    expect(written('101 王建国 95.62\n102 李梅 78.46')?.length).toBe(2);
  });

  test('reads the same in every order of its rows', () => {
    const lines = households.map(
      ({ room }, index) => `${room}\t业主${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index]}\t${80 + index}.25`,
    );
    const inOrder = new Map(
      plan(`房号\t业主\t面积\n${lines.join('\n')}`)?.rows.map(({ input }) => [input.id, input]),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: 14 }), (shuffled) => {
        const rows = plan(`房号\t业主\t面积\n${shuffled.join('\n')}`)?.rows ?? [];
        expect(rows.length).toBe(14);
        for (const { input } of rows) expect(input).toEqual(inOrder.get(input.id));
      }),
      { numRuns: 25 },
    );
  });
});
