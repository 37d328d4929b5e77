import type { TieKey, Unit } from '../../domain/apportionment/scheme';

/** Why a table of shares holds values in the place of formulas. */
export type NotLive = 'pools' | 'bounds' | 'fixed' | 'size';

/** Words of the spreadsheets. */
export const sheetText = {
  /** A face that both WPS and Excel have for Chinese; where it is missing they take their own. */
  font: '宋体',
  /** Spreadsheets put the figures where `&P` and `&N` stand. */
  pageOfPages: '第 &P 页　共 &N 页',
  fileTitle: '分摊表',
  pages: { shares: '分摊表', costs: '费用', refunds: '验收后返还', rule: '怎么算的' },
  title: '加装电梯费用分摊表',
  live: '表里的数是公式算出来的。面积、系数、费用可以改，改了以后各户金额跟着变；正式金额以定稿的协议书为准。',
  notLive: {
    pools: '本方案分几个部分、按不同办法分摊，表格公式写不下，各户金额直接写成数，由程序精确算出。',
    bounds: '本方案有保底或者封顶，表格公式写不下，各户金额直接写成数，由程序精确算出。',
    fixed: '本方案有约定的定额，各户金额直接写成数，由程序精确算出。',
    size: '本方案的数太大，表格程序算到分会有误差，各户金额直接写成数，由程序精确算出。',
  } satisfies Record<NotLive, string>,
  params: {
    net: '由各户分摊的总额（元）',
    unit: '取整到（元）',
    units: '一共要分的份数（总额÷取整单位，有零头进一）',
    fen: '一共要分的分数（总额×100）',
    weights: '权数合计',
    left: '舍去尾数后余下的份数',
  },
  heads: {
    seq: '序号',
    room: '房号',
    owners: '产权人',
    floor: '楼层',
    area: '面积\n（㎡）',
    coefficient: '系数',
    weight: '权数',
    base: '整份',
    remainder: '余数',
    rank: '余数\n名次',
    odd: '加\n一份',
    byRule: '按办法应出\n（元）',
    change: '协商增减\n（元）',
    share: '应出资\n（元）',
    gift: '自愿出资\n（元）',
    compensation: '得补偿\n（元）',
    payable: '共应付\n（元）',
    refund: '验收后返还\n（元）',
    finally: '最后净出\n（元）',
  },
  total: '合计',
  check: '各户相加与要分的总额',
  same: '相等',
  different: '不相等，请检查',
  beyond: '各户相加比分摊总额多（元）',
  costs: {
    title: '费用（元）',
    head: ['序号', '项目', '金额（元）'],
    gross: '工程费用小计',
    compensation: '加：对受影响业主的补偿',
    less: (label: string): string => `减：${label}`,
    gifts: '减：自愿出资',
    net: '由各户分摊的总额',
    later: (label: string): string => `验收后到账、退给各户：${label}`,
    kept: (label: string): string => `到账后留作维修：${label}`,
  },
  refunds: {
    title: '补助到账后各户返还',
    note: (tie: string): string =>
      `补助在验收以后才到账，先由各户垫付，到账后按各户权数退还，分到分；余下的分给小数部分最大的各户，小数部分相同的，${tie}。`,
    due: '要退还的补助（元）',
    units: '合多少分',
    base: '整分',
    odd: '加\n一分',
  },
  rule: {
    title: '怎么算的',
    name: '分摊规则',
    formula: '算式',
    weight: '权数怎么来',
    rounding: '怎么取整',
    refunds: '验收后返还',
    concessions: '协商让步',
    odd: '谁得了零头',
    weights: {
      coefficientArea: '权数＝系数×面积（面积以0.01平方米计，系数乘成整数），都是整数，所以没有误差。',
      coefficient: '权数＝系数乘成整数，所以没有误差。',
      area: '权数＝面积（以0.01平方米计），是整数，所以没有误差。',
      given: '权数由程序按分摊规则精确算出，化成整数写在表里，这一列不是公式；从权数到各户金额都是公式。',
      none: '本表不用公式，没有列权数。',
    },
    hamilton: (unit: string, tie: string): string =>
      `总额按${unit}分成若干份。每户先得“份数×本户权数÷权数合计”的整数部分；余下的份数，依次给余数最大的各户，每户一份；余数相同的，${tie}。每户应出资＝所得份数×${unit}。`,
    up: (unit: string): string =>
      `每户按权数算出的金额，有零头的都向上取到${unit}；因此多收的，转入维修储备金。`,
    check: '手工核对',
    steps:
      '任选一户：先算“份数×权数”，除以“权数合计”，商的整数部分就是“整份”，除不尽剩下的就是“余数”；再看它的名次在不在余下的份数以内，在就加一份。',
  },
  units: { fen: '一分', yuan: '一元', '10yuan': '十元', '100yuan': '一百元' } satisfies Record<Unit, string>,
  tie: {
    floorDesc: '楼层高者先',
    areaDesc: '面积大者先',
    seqAsc: '序号小者先',
  } satisfies Record<TieKey, string>,
} as const;
