import { area } from '../../src/domain/building/area';
import { decimalText } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import type { HouseholdInput } from '../../src/domain/project/command';
import type { Project } from '../../src/domain/project/project';
import type { Proposal } from '../../src/domain/proposal/proposal';
import { blank, carryOut, idOf, OPEN, opinionOn, PLACE } from './project';

const yuan = (amount: number) => fen(amount * 100);

const FAMILY = '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜';
const GIVEN = [
  '桂英',
  '建国',
  '秀兰',
  '志强',
  '淑珍',
  '海涛',
  '玉梅',
  '永福',
  '慧',
  '立民',
  '春雨',
  '文博',
  '磊',
];

/** Names in a fixed order, two or three characters each. */
const nameOf = (index: number): string =>
  `${FAMILY[index % FAMILY.length]}${GIVEN[(index * 5 + Math.floor(index / FAMILY.length)) % GIVEN.length]}`;

/** A tower of thirty-three floors with eight flats each; everybody pays, by coefficient and area; half have answered. */
export function tower(): Project {
  const opened = carryOut(blank(), {
    ...OPEN,
    place: { ...PLACE, estate: '望江花园', building: '12 号楼', stairwell: '1 单元' },
    shape: { storeys: 33, flatsPerFloor: 8, ground: 'homes', hasBasement: false, entry: 'level' },
  });
  const rows = opened.state.households.map(
    ({ id, seq }, index): HouseholdInput => ({
      id,
      owners: seq % 3 === 0 ? [nameOf(index), nameOf(index + 300)] : [nameOf(index)],
      area: area(6_213 + ((seq * 37) % 8) * 811),
      areaSource: 'register',
    }),
  );
  const entered = carryOut(opened, { kind: 'enterHouseholds', way: 'pasted', rows });
  const priced = carryOut(entered, {
    kind: 'setCosts',
    costs: [
      { id: 'lift', label: '电梯设备及安装（三台）', amount: yuan(2_480_000) },
      { id: 'works', label: '井道、土建与消防改造', amount: yuan(1_116_000) },
      { id: 'rest', label: '设计、监理、检验与预备费', amount: yuan(204_000) },
    ],
    funding: [{ id: 'sub', label: '更新补助', mode: 'deducted', kind: 'fixed', amount: yuan(450_000) }],
  });
  const proposed = carryOut(priced, { kind: 'setProposal', proposal: towerProposal });
  return proposed.state.households
    .filter(({ seq }) => seq % 2 === 0)
    .reduce((project, { room }) => carryOut(project, opinionOn(project, room)), proposed);
}

const towerProposal: Proposal = {
  name: 'A',
  preset: null,
  basis: {
    kind: 'coefArea',
    table: Object.fromEntries(
      Array.from({ length: 33 }, (_, index) => [
        `${index + 1}`,
        decimalText((0.5 + index * 0.05).toFixed(2)),
      ]),
    ),
  },
  exemptFloors: [],
  exemptHouseholds: [],
  optIns: [],
  compensation: [],
  unit: 'yuan',
  roundMode: 'hamilton',
};

/** Owners of the odd building by room: names of two to twenty characters, rare ones, work units, many co-owners. */
const ODD_OWNERS: Readonly<Record<string, readonly string[]>> = {
  B1: ['丁一'],
  B2: ['江城市第二纺织机械厂（单位）'],
  '101': ['王㛃'],
  '102': ['裕丰粮油食品经营部（单位）'],
  '201': ['欧阳志成', '骆慧', '欧阳明远', '欧阳明芳', '欧阳明慧', '欧阳明德'],
  '202': ['阿卜杜热西提·买买提艾力'],
  '301': ['吐尔逊古丽·阿不都热合曼·买买提艾力·肉孜'],
  '302': ['张𬍛', '李䶮'],
  '401复式': ['司马相如', '冯堃', '葛翀'],
  '402': ['牛犇', '焦喆（继承）'],
};

/**
 * The odd building: a basement, shops, a home on two floors, a household that receives more than it owes, a gift from
 * outside the rule, a concession, a subsidy that comes after acceptance, and names that test a line.
 */
export function oddBuilding(): Project {
  const opened = carryOut(blank(), {
    ...OPEN,
    place: { ...PLACE, estate: '铁路新村', building: '甲 7 号楼', stairwell: '东单元', contact: '' },
    shape: { storeys: 4, flatsPerFloor: 2, ground: 'shops', hasBasement: true, entry: 'halfLanding' },
  });
  const renamed = carryOut(opened, {
    kind: 'enterHouseholds',
    way: 'typed',
    rows: [{ id: idOf(opened, '401'), room: '401复式' }],
  });
  const rows = renamed.state.households.map(
    ({ id, room, seq }): HouseholdInput => ({
      id,
      owners: ODD_OWNERS[room] ?? [],
      area: area([1_250, 23_775, 5_818, 12_040, 8_642, 8_642, 8_642, 8_642, 15_904, 7_733][seq - 1] ?? 8_000),
      areaSource: room === '102' ? 'contract' : room === 'B2' ? 'survey' : 'register',
      title: room === 'B2' ? 'unit' : room === '102' ? 'developer' : 'private',
    }),
  );
  const entered = carryOut(renamed, { kind: 'enterHouseholds', way: 'pasted', rows });
  const priced = carryOut(entered, {
    kind: 'setCosts',
    costs: [
      { id: 'lift', label: '电梯设备及安装', amount: yuan(198_000) },
      { id: 'works', label: '井道、连廊与基础', amount: fen(21_735_055) },
    ],
    funding: [
      { id: 'street', label: '街道补助', mode: 'deducted', kind: 'fixed', amount: yuan(50_000) },
      { id: 'late', label: '市财政补助', mode: 'refundedLater', kind: 'fixed', amount: yuan(100_000) },
    ],
  });
  const proposed = carryOut(priced, { kind: 'setProposal', proposal: oddProposal(priced) });
  return ['B1', '201', '202', '301', '302', '401复式', '402'].reduce(
    (project, room) => carryOut(project, opinionOn(project, room)),
    proposed,
  );
}

const oddProposal = (project: Project): Proposal => ({
  name: 'C',
  preset: null,
  basis: {
    kind: 'coefArea',
    table: Object.fromEntries(
      Object.entries({ '-1': '0.15', '1': '0.2', '2': '0.75', '3': '1', '4': '1.25' }).map(
        ([floor, value]) => [floor, decimalText(value)],
      ),
    ),
  },
  exemptFloors: [1],
  exemptHouseholds: [],
  optIns: [{ kind: 'gift', household: idOf(project, '101'), amount: yuan(2_000) }],
  compensation: [
    { household: idOf(project, '102'), amount: yuan(6_000) },
    { household: idOf(project, 'B1'), amount: yuan(8_000) },
  ],
  concessions: [
    {
      household: idOf(project, '302'),
      amount: yuan(3_000),
      reason: '家里有病人，手头紧',
      payers: [idOf(project, '401复式'), idOf(project, '402')],
      by: 'equal',
    },
  ],
  unit: 'fen',
  roundMode: 'hamilton',
});
