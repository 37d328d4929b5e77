import type { PaperContent, PaperHousehold } from '../../src/domain/agreement/content';
import { DEFAULT_TIE } from '../../src/domain/apportionment/scheme';
import { area } from '../../src/domain/building/area';
import { householdId } from '../../src/domain/building/household';
import { day } from '../../src/domain/kernel/day';
import { fen, ZERO_FEN } from '../../src/domain/money/fen';
import { figures } from '../../src/text/format';

/** A stairwell of seven floors with two flats each, whose figures add up: 560,000 in all, 457,000 shared by ten flats. */
export const aPaperContent = (changes: Partial<PaperContent> = {}): PaperContent => ({
  place: {
    estate: '向阳小区',
    building: '5 号楼',
    stairwell: '2 单元',
    city: '长春市',
    community: '向阳社区',
    contact: '沈立民（402室）0431-8000 0000',
  },
  isSample: false,
  scheme: { name: '方案 B', version: 3, code: 'K7QF-2M9D' },
  issuedOn: day('2026-11-20'),
  storeys: 7,
  costs: COSTS.map(([label, yuan]) => ({ label, amount: fen(yuan * 100) })),
  funding: [{ label: '财政补助', amount: fen(10_000_000) }],
  gross: fen(55_100_000),
  external: fen(10_000_000),
  contributions: fen(300_000),
  compensation: fen(900_000),
  net: fen(45_700_000),
  reserve: ZERO_FEN,
  unit: 'yuan',
  rule: {
    name: '楼层系数乘以专有面积',
    sentences: ['一、二层不分摊，三层系数1.0，四层1.2，五层1.4，六层1.6，七层1.8。'],
    formula: '每户应出资额＝分摊总额×本户系数×本户面积÷各出资户“系数×面积”之和',
    totalWeight: '1270.198',
    tie: DEFAULT_TIE,
  },
  oddUnits: ['301', '402', '501', '502', '602', '702'],
  households: HOUSEHOLDS,
  vote: {
    asOf: day('2026-11-08'),
    totalArea: area(127_255),
    totalHeads: 13,
    participatingArea: 117_614,
    participatingHeads: 12,
    consentingArea: 107_973,
    consentingHeads: 11,
    tests: [
      {
        label: '参与表决的面积',
        measure: 'area',
        part: 117_614,
        whole: 127_255,
        fraction: [2, 3],
        comparison: 'atLeast',
        met: true,
      },
      {
        label: '参与表决的人数',
        measure: 'heads',
        part: 12,
        whole: 13,
        fraction: [2, 3],
        comparison: 'atLeast',
        met: true,
      },
      {
        label: '同意的面积',
        measure: 'area',
        part: 107_973,
        whole: 117_614,
        fraction: [3, 4],
        comparison: 'atLeast',
        met: true,
      },
      {
        label: '同意的人数',
        measure: 'heads',
        part: 11,
        whole: 12,
        fraction: [3, 4],
        comparison: 'atLeast',
        met: true,
      },
    ],
    answers: [
      { label: '同意并出资（含自愿出资）', counts: 'consents', households: 11, heads: 10, area: 99_547 },
      { label: '同意（暂不出资）', counts: 'consents', households: 1, heads: 1, area: 8_426 },
      { label: '不阻挡', counts: 'participates', households: 0, heads: 0, area: 0 },
      { label: '弃权', counts: 'participates', households: 0, heads: 0, area: 0 },
      { label: '不同意', counts: 'participates', households: 1, heads: 1, area: 9_641 },
      { label: '未表态或者联系不上', counts: 'absent', households: 1, heads: 1, area: 9_641 },
    ],
    met: true,
  },
  terms: TERMS,
  ...changes,
});

/** One household like those of the stairwell, with what the test is about. */
export const aPaperHousehold = (changes: Partial<PaperHousehold> = {}): PaperHousehold => {
  const [first] = HOUSEHOLDS;
  if (first === undefined) throw new Error('The stairwell has households.');
  return { ...first, ...changes };
};

const COSTS: readonly (readonly [string, number])[] = [
  ['电梯设备及安装（630 kg，7层7站，无机房）', 168_000],
  ['钢结构井道、连廊及玻璃围护', 176_000],
  ['基础与土建', 58_000],
  ['供热、燃气、弱电管线迁移', 72_000],
  ['勘察、设计、结构安全鉴定', 26_000],
  ['工程监理', 10_000],
  ['供电、监控与门禁读卡', 22_000],
  ['监督检验与使用登记', 5_000],
  ['预备费', 14_000],
];

const TERMS = {
  publicityFrom: '2026-11-10',
  publicityTo: '2026-11-19',
  fullTextAt: '402室和社区居民委员会',
  objectionsTo: '加装电梯工作小组或者社区居民委员会',
  elevatorType: '曳引驱动乘客电梯',
  load: '630千克',
  passengers: '8人',
  speed: '1.0米/秒',
  position: '单元门北侧',
  shaft: '钢结构玻璃井道',
  stops: '7层7站',
  entry: '平层入户',
  subsidyHandling: '补助到账后存入专用账户，用于支付工程款。',
  compensationWhen: '施工合同签订后十日内',
  firstPercent: '30',
  firstWhen: '本协议生效后十五日内',
  secondPercent: '50',
  secondWhen: '电梯设备进场前七日内',
  thirdWhen: '办妥使用登记后十日内',
  accountName: '向阳小区5号楼2单元加装电梯专户',
  fundKeeper: '骆慧（601室）',
  fundWatcher: '林喆（302室）',
  exemptUse: '可以使用电梯，不承担运行费用',
  yearlyReduction: '百分之五',
  runningCost: '8400',
  runningPayers: '全体出资户',
  runningSplit: '按户平均分担',
  yearlyReserve: '300',
  feeDay: '三月三十一日',
  manager: '向阳物业服务有限公司',
  workGroup: '沈立民、骆慧、林喆',
  leader: '沈立民',
  quotes: '三家',
  pipes: '供热管线在采暖期结束后迁改',
  liftWarranty: '二年',
  waterproofWarranty: '五年',
  penaltyRate: '万分之二',
  penaltyCap: '百分之十',
  street: '向阳街道办事处',
  settleWithin: '三十日',
  overrunLimit: '百分之五',
  copies: '十六',
  archives: '社区、街道、实施单位、备案部门',
} as const;

type Row = readonly [
  room: string,
  owners: readonly string[],
  area: number,
  yuan: number,
  changes?: Partial<PaperHousehold>,
];

const ROWS: readonly Row[] = [
  ['101', ['顾桂香'], 8_426, 0],
  [
    '102',
    ['宏远机械厂（单位）'],
    9_641,
    0,
    { title: 'unit', areaSource: 'survey', isParty: false, compensation: fen(600_000) },
  ],
  ['201', ['贺玉芬', '孟长海'], 8_426, 0, { voluntary: fen(300_000) }],
  ['202', ['邵国栋'], 9_641, 0, { isParty: false, compensation: fen(300_000) }],
  ['301', ['曹建业', '白秀荣'], 8_642, 31_093],
  ['302', ['林喆'], 9_857, 35_464],
  ['401', ['丁玥'], 8_642, 37_311],
  ['402', ['沈立民'], 9_857, 42_557],
  ['501', ['方磊', '方梅（继承）'], 8_642, 43_530],
  ['502', ['沈立民'], 9_857, 49_650],
  ['601', ['欧阳志成', '骆慧'], 8_642, 49_748],
  ['602', ['汤龑'], 9_857, 56_743, { areaSource: 'contract' }],
  ['701', ['牛春雨'], 7_990, 51_744],
  ['702', ['冯堃', '葛翀'], 9_135, 59_160],
];

const WEIGHTS: Readonly<Record<string, readonly [string, string]>> = {
  301: ['1.0', '86.420'],
  302: ['1.0', '98.570'],
  401: ['1.2', '103.704'],
  402: ['1.2', '118.284'],
  501: ['1.4', '120.988'],
  502: ['1.4', '137.998'],
  601: ['1.6', '138.272'],
  602: ['1.6', '157.712'],
  701: ['1.8', '143.820'],
  702: ['1.8', '164.430'],
};

const ODD = ['301', '402', '501', '502', '602', '702'];

const HOUSEHOLDS: readonly PaperHousehold[] = ROWS.map(([room, owners, hundredths, yuan, changes]) => {
  const [coefficient = null, weight = null] = WEIGHTS[room] ?? [];
  const share = fen(yuan * 100);
  const voluntary = changes?.voluntary ?? ZERO_FEN;
  const compensation = changes?.compensation ?? ZERO_FEN;
  return {
    id: householdId(`h-${room}`),
    room,
    floor: Number(room.slice(0, 1)),
    use: 'home',
    title: 'private',
    owners,
    area: area(hundredths),
    areaSource: 'register',
    isParty: true,
    standing: yuan === 0 ? 'exempt' : 'shares',
    coefficient,
    weight,
    share,
    voluntary,
    compensation,
    payable: fen(share + voluntary - compensation),
    gotOddUnit: ODD.includes(room),
    formula: weight === null ? '一、二层不分摊' : `457,000×${weight}÷1270.198，取到元，得${figures(share)}元`,
    ...changes,
  };
});
