import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { area } from '../../src/domain/building/area';
import type { Project } from '../../src/domain/project/project';
import { type ImportPlan, planImport } from '../../src/features/households/import/plan-import';
import { readWorkbook } from '../../src/tables/read-workbook';
import type { Workbook } from '../../src/tables/workbook';
import { blank, carryOut, OPEN } from '../builders/project';

const OWNERS =
  '孙玉珍 郭福林 于淑芳 姜文博 韩秀英 高志斌 丁国良 石建军 林振华 白雪梅 王德顺 马晓东 宋凤兰 曹立新'.split(
    ' ',
  );
const ROOMS = OWNERS.map((_, index) => `${Math.floor(index / 2) + 1}0${(index % 2) + 1}`);
const AREAS = OWNERS.map((_, index) => area(index % 2 === 0 ? 9562 : 7846));

/** The stairwell that the files are about: seven floors of two flats, nothing known of them yet. */
const stairwell = (): Project => carryOut(blank(), { ...OPEN, shape: { ...OPEN.shape, storeys: 7 } });

function opened(file: string): Workbook {
  const read = readWorkbook(new Uint8Array(readFileSync(`tests/fixtures/tables/${file}`)));
  if (!read.ok) throw new Error(`${file}: ${read.error.kind}`);
  return read.value;
}

function planned(file: string, project = stairwell()): ImportPlan {
  const [sheet] = opened(file).sheets;
  if (sheet === undefined) throw new Error(`${file} has no sheet.`);
  return planImport(sheet, {}, project.state);
}

const roomsOf = ({ plan }: ImportPlan) => plan?.rows.map(({ household }) => household.room);
const ownersOf = ({ plan }: ImportPlan) => plan?.rows.map(({ input }) => input.owners?.[0]);
const areasOf = ({ plan }: ImportPlan) => plan?.rows.map(({ input }) => input.area);
const leftIn = ({ plan }: ImportPlan) => plan?.leftOut.map(({ line, why, room }) => [line, why, room]);
const faultsIn = ({ plan }: ImportPlan) => plan?.rows.flatMap(({ faults }) => Object.values(faults));

/** All fourteen households with their owners and areas, and nothing that cannot be read. */
function expectWhole(read: ImportPlan): void {
  expect(roomsOf(read)).toEqual(ROOMS);
  expect(ownersOf(read)).toEqual(OWNERS);
  expect(areasOf(read)).toEqual(AREAS);
  expect(faultsIn(read)).toEqual([]);
}

describe('a file from an office', () => {
  test.each(['merged-title.xlsx', 'merged-title.ods'])(
    'with merged title rows, a total and signatures is read in whole: %s',
    (file) => {
      const read = planned(file);
      expectWhole(read);
      expect(read.table.titleRows).toBe(2);
      expect(read.plan?.ignored).toEqual(['序号', '备注']);
      expect(leftIn(read)).toEqual([
        [18, 'roomless', ''],
        [19, 'roomless', ''],
      ]);
      expect(read.plan?.rows[0]?.input.phone).toBe('13800001100');
    },
  );

  test('with headings over two rows is read by the lower ones', () => {
    const read = planned('two-row-headings.xlsx');
    expectWhole(read);
    expect(read.table.heading).toBe(2);
    expect(read.table.titleRows).toBe(0);
    expect(read.table.columns.get('area')).toBe(5);
    expect(read.plan?.rows[13]?.input.phone).toBe('13800001113');
  });

  test('with totals at its end leaves them out, and says which rows they are', () => {
    const read = planned('trailing-totals.xls');
    expectWhole(read);
    expect(leftIn(read)).toEqual([
      [17, 'roomless', '合计'],
      [18, 'roomless', '平均'],
    ]);
    expect(read.plan?.rows.every(({ input }) => input.areaSource === 'register')).toBe(true);
  });

  test('with numbers as text, full-width digits, units and a rounded look is read to the last digit', () => {
    const read = planned('numbers-as-text.xlsx');
    expectWhole(read);
    expect(read.plan?.rows.map(({ input }) => input.phone)).toContain('138 0000 1102');
    expect(read.plan?.rows.map(({ input }) => input.phone)).toContain('13800001103');
  });

  test('with hidden columns and rows takes neither the old areas nor the other stairwells', () => {
    const read = planned('hidden-columns.xlsx');
    expectWhole(read);
    expect(read.hiddenRows).toBe(28);
    expect(read.table.columns.get('area')).toBe(5);
    expect(read.plan?.ignored).toEqual(['身份证号', '建筑面积']);
  });

  test('in which hidden rows are wanted finds the stairwell of this place by its number', () => {
    const [sheet] = opened('hidden-columns.xlsx').sheets;
    if (sheet === undefined) throw new Error('No sheet.');
    const read = planImport(sheet, { withHidden: true }, stairwell().state);
    expect(read.groups).toEqual(['1', '2', '3']);
    expect(read.group).toBe('2');
    expectWhole(read);
  });

  test('in GBK with commas, quotes and a line end inside a cell is read by its characters', () => {
    const read = planned('gbk.csv');
    expectWhole(read);
    expect(read.plan?.rows[4]?.input.owners).toEqual(['韩秀英', '赵桂荣', '赵强']);
    expect(leftIn(read)?.map(([, why]) => why)).toEqual(['roomless']);
  });

  test('as the Unicode text of Excel is read', () => expectWhole(planned('unicode-text.txt')));

  test('that is a web page in GB 2312 keeps the zeros of its rooms', () => {
    const [sheet] = opened('web-page.xls').sheets;
    expect(sheet?.rows[2]?.cells[1]).toBe('0101');
    expect(sheet?.rows[0]?.cells[0]).toBe('房屋产权信息查询结果 & 明细');
    expectWhole(planned('web-page.xls'));
  });

  test('in the format of Excel 97 joins the owners of a merged room', () => {
    const read = planned('biff.xls');
    expectWhole(read);
    expect(read.plan?.rows[4]?.input.owners).toEqual(['韩秀英', '赵桂荣']);
    expect(leftIn(read)).toEqual([]);
  });

  test('with sums in 万 takes the area for the area, and reads one that is written in 万', () => {
    const read = planned('ten-thousands.xlsx');
    expectWhole(read);
    expect(read.plan?.ignored).toEqual(['意向出资（万元）', '已交', '单价（元/㎡）']);
  });

  test('with a room twice writes it only where both rows agree, and offers to add what is new', () => {
    const read = planned('duplicate-rooms.xlsx');
    expect(roomsOf(read)).toEqual(ROOMS.filter((room) => room !== '301'));
    expect(leftIn(read)).toEqual([
      [6, 'doubled', '301'],
      [16, 'doubled', '301'],
      [18, 'unknown', '103'],
      [19, 'unknown', '801'],
      [20, 'roomless', '车库'],
    ]);
    expect(read.newcomers).toEqual([
      { room: '103', floor: 1, use: 'home', owners: ['新来户'], area: area(4530) },
    ]);
  });
});
