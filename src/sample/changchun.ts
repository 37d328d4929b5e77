import type { CostItem, Funding } from '../domain/apportionment/scheme';
import { area } from '../domain/building/area';
import { day } from '../domain/kernel/day';
import { decimalText } from '../domain/kernel/ratio';
import { fen } from '../domain/money/fen';
import type { Command, HouseholdInput } from '../domain/project/command';
import type { Proposal } from '../domain/proposal/proposal';
import type { RoomLookup, Sample } from './sample';

const yuan = (amount: number) => fen(amount * 100);

const LARGE = area(9562);
const SMALL = area(7846);

const OWNERS: readonly (readonly [room: string, ...owners: string[]])[] = [
  ['101', '孙玉珍'],
  ['102', '郭福林'],
  ['201', '于淑芳'],
  ['202', '姜文博'],
  ['301', '韩秀英'],
  ['302', '高志斌'],
  ['401', '丁国良'],
  ['402', '丁国良'],
  ['501', '林振华', '方敏'],
  ['502', '白雪梅'],
  ['601', '王德顺'],
  ['602', '马晓东'],
  ['701', '宋凤兰'],
  ['702', '曹立新'],
];

const households = (room: RoomLookup): readonly HouseholdInput[] =>
  OWNERS.map(([number, ...owners]) => ({
    id: room(number),
    owners,
    area: number.endsWith('01') ? LARGE : SMALL,
    areaSource: 'register',
  }));

const costs = (equipment: number): readonly CostItem[] => [
  { id: 'equipment', label: '电梯设备和安装', amount: yuan(equipment), driver: { kind: 'fixed' } },
  { id: 'shaft', label: '井道、基础和连廊', amount: yuan(190_000), driver: { kind: 'perHeight' } },
  { id: 'pipes', label: '管线迁移', amount: yuan(60_000), driver: { kind: 'fixed' } },
  { id: 'design', label: '勘察、设计、监理和检验', amount: yuan(40_000), driver: { kind: 'fixed' } },
  { id: 'contingency', label: '预备费', amount: yuan(20_000), driver: { kind: 'fixed' } },
];

const funding: readonly Funding[] = [
  { id: 'subsidy', label: '市财政补助', mode: 'deducted', kind: 'fixed', amount: yuan(100_000) },
];

const PAYING_FLOORS = [3, 4, 5, 6, 7] as const;

const byFloor = (entries: readonly [string, string, string, string, string]) =>
  Object.fromEntries(PAYING_FLOORS.map((floor, index) => [String(floor), decimalText(entries[index] ?? '')]));

/** What the three proposals differ in; who is exempt and who gives is the same in all. */
const TRIED = {
  A: { preset: 'areaOnly', basis: { kind: 'area' } },
  B: {
    preset: 'changchun',
    basis: { kind: 'coefArea', table: byFloor(['1.0', '1.3', '1.6', '1.9', '2.2']) },
  },
  C: { preset: 'stepsClimbed', basis: { kind: 'steps', table: byFloor(['36', '54', '72', '90', '108']) } },
} as const satisfies Readonly<Record<string, Pick<Proposal, 'preset' | 'basis'>>>;

const proposal = (name: keyof typeof TRIED, room: RoomLookup): Proposal => ({
  name,
  ...TRIED[name],
  exemptFloors: [1, 2],
  exemptHouseholds: [],
  optIns: [
    { kind: 'gift', household: room('101'), amount: yuan(3_000) },
    { kind: 'gift', household: room('102'), amount: yuan(6_000) },
  ],
  compensation: [],
  unit: 'yuan',
  roundMode: 'hamilton',
});

type Answer = Extract<Command, { kind: 'recordOpinion' }>['input']['answer'];

const opinion =
  (number: string, answer: Answer, on: string, words: Readonly<Record<string, string>> = {}) =>
  (room: RoomLookup): Command => ({
    kind: 'recordOpinion',
    input: {
      household: room(number),
      answer,
      signer: { kind: 'owner' },
      on: day(on),
      channel: 'doorToDoor',
      words: { recorder: '王德顺', ...words },
    },
  });

/**
 * The first retrofit of Changchun (长春首例), as far as it is published: the provincial veteran-cadre
 * dormitory in 永昌街道义和社区, built about 2000; floors 1 and 2 exempt, and contributing all the same.
 * Names, areas, amounts and answers are sample data (示例数据).
 */
export const changchun: Sample = {
  key: 'changchun',
  title: '长春首例',
  summary: '一、二层可以不出钱，后来自愿出了。看他们怎么商量成的',
  script: [
    () => ({
      kind: 'openStairwell',
      place: {
        estate: '老干部宿舍',
        building: '1 号楼',
        stairwell: '2 单元',
        city: '长春市',
        community: '永昌街道义和社区',
        contact: '',
      },
      jurisdiction: 'changchun',
      shape: { storeys: 7, flatsPerFloor: 2, ground: 'homes', hasBasement: false, entry: 'halfLanding' },
      sample: 'changchun',
    }),
    (room) => ({ kind: 'enterHouseholds', way: 'pasted', rows: households(room) }),
    (room) => ({ kind: 'declareSameOwner', household: room('402'), as: room('401') }),
    () => ({ kind: 'setCosts', costs: costs(190_000), funding }),
    (room) => ({ kind: 'setProposal', proposal: proposal('A', room) }),
    (room) => ({ kind: 'setProposal', proposal: proposal('B', room) }),
    (room) => ({ kind: 'setProposal', proposal: proposal('C', room) }),
    () => ({ kind: 'adoptProposal', name: 'B' }),
    opinion('701', 'consentsAndPays', '2026-10-12', { note: '孩子接送方便，早点装' }),
    () => ({ kind: 'setCosts', costs: costs(210_000), funding }),
    opinion('601', 'consentsAndPays', '2026-10-20'),
    opinion('101', 'consentsAndPays', '2026-10-20', { note: '用得少，也愿意出一份' }),
    opinion('102', 'consentsAndPays', '2026-10-20', { note: '老邻居上楼不容易，自愿出 6,000 元' }),
    opinion('501', 'consentsAndPays', '2026-10-21'),
    opinion('401', 'consentsAndPays', '2026-10-21'),
    opinion('402', 'consentsAndPays', '2026-10-21'),
    opinion('502', 'consentsNotPaying', '2026-10-23', { note: '同意装，钱要等孩子回来商量' }),
    opinion('202', 'abstains', '2026-10-23'),
    opinion('201', 'objects', '2026-10-24', { reason: '担心挡光和噪声' }),
    opinion('702', 'unreachable', '2026-10-24', { note: '上门两次没有人' }),
  ],
};
