import type { Unit } from '../../domain/apportionment/scheme';

/** Words of the answer to 「为什么是这个数」, on the screen and on papers. */
export const whyText = {
  room: (room: string): string => `${room} 室`,
  yuan: '元',
  exempt: (who: string): string => `${who}不分摊。`,
  joinsWith: (room: string, coefficient: string): string => `${room} 室自愿参加，系数 ${coefficient}。`,
  discounted: (room: string, tenths: string): string => `${room} 室的份数打 ${tenths} 折。`,
  sentence: (words: string): string => `${words}。`,
  everyHome: '每户',
  everyHomeOn: (floor: string): string => `${floor}每户`,
  atLeast: (amount: string): string => `最少出 ${amount} 元`,
  atMost: (amount: string): string => `最多出 ${amount} 元`,
  boundsSettle: '封顶、保底以后的差额，由其余各户按同一比例分。',
  beforeConcessions: '封顶、保底按协商让步以前的金额算。',
  payLater: (rooms: string): string => `${rooms}暂不出资，以后要用再补交。`,
  noShare: '不分摊',
  notPaying: '暂不出资',
  fixedSum: (amount: string): string => `约定出资${amount}元`,
  agreedAmount: '约定的金额',
  units: { fen: '分', yuan: '元', '10yuan': '十元', '100yuan': '百元' } satisfies Record<Unit, string>,
  roundedTo: (unit: string, odd: string, amount: string): string => `，取到${unit}${odd}，得${amount}元`,
  comesTo: (amount: string): string => `，得${amount}元`,
  withOddUnit: (amount: string): string => `，加零头${amount}元`,

  title: '为什么是这个数',
  total: '大家一共要筹多少',
  gross: '总价',
  compensation: '加上补偿',
  less: (label: string): string => `减${label}`,
  raise: '大家要筹',
  gifts: (rooms: string, amount: string): string => `${rooms} 自愿出了 ${amount} 元，`,
  shared: (afterGifts: boolean, who: string, count: number): string =>
    `${afterGifts ? '剩下的' : '这些钱'}由 ${who} ${count} 户分摊。`,
  exemptCount: (count: number, name: string, version: number): string =>
    `另外 ${count} 户不分摊，这是大家商定的，写在方案 ${name} 第 ${version} 版里。`,
  sharedBy: (count: number): string => `${count} 户分摊`,
  weights: (rule: string, name: string, version: number): string =>
    `份数用“${rule}”来算，这是方案 ${name} 第 ${version} 版定的`,
  partWeights: (part: string, amount: string, rule: string): string =>
    `${part} ${amount} 元，份数用“${rule}”来算`,
  ownWeightOf: (part: string): string => `${part}里，您家占多少份`,
  partRule: (part: string, sentence: string): string => `${part}：${sentence}`,
  restOfCosts: '其余费用',
  percentOf: (percent: string): string => `总数的 ${percent}%`,
  noCosts: '（费用已删掉）',
  floor: (floor: string, isHere: boolean): string => (isHere ? `${floor}，您家` : floor),
  joined: (room: string, isHere: boolean): string => `${room}（自愿参加${isHere ? '，您家' : ''}）`,
  ownWeight: '您家占多少份',
  yours: '您家',
  together: (count: number): string => `${count} 户加起来`,
  weightUnits: { metres: ' 份', parts: ' 份', percent: '', yuan: ' 元' },
  multiply: '算出您家的钱',
  byParts: '按份数算',
  bounds: {
    capped: '方案定了封顶，您家按份数算超过了，只出到封顶。差的钱由没有封顶的各户按同一比例多出。',
    raised: '方案定了保底，您家按份数算不到，出到保底。多的钱让没有保底的各户按同一比例少出。',
    scaled: '有的户出到封顶或保底，差额由其余各户按同一比例分，您家也在内。',
  },
  bounded: { capped: '封顶', raised: '保底', scaled: '按同一比例调整后' },
  inFormula: { capped: '，封顶', raised: '，保底', scaled: '，因有户封顶或保底同比调整为' },
  rounded: (unit: string, odd: string | null): string =>
    odd === null ? `抹到${unit}` : `抹到${unit}，加零头 ${odd} 元`,
  oddTitle: '零头给了谁',
  odd: ({ sharing, all, count, rooms, one }: OddWords): string =>
    `${sharing} 户抹下来的零头合起来 ${all} 元，加给小数最大的 ${count} 户：${rooms}，每户 ${one} 元。`,
  ties: '小数一样大的，楼层高的在先，再看面积大的，再看房号小的。',
  oddMine: (one: string): string => `您家加了 ${one} 元。`,
  oddNotMine: '您家没有加。',
  noOdd: '每户正好除尽，没有零头。',
  allUp: (one: string, reserve: string): string =>
    `每户都向上凑到整 ${one} 元，一共多收 ${reserve} 元，进维修储备。`,
  broughtUp: (one: string, total: string, more: string): string =>
    `总数先凑到整 ${one} 元，是 ${total} 元，多出的 ${more} 元进维修储备。`,
  addsUp: (count: number, amount: string): string => `${count} 户加起来正好 ${amount} 元`,
  withReserve: (count: number, amount: string, reserve: string): string =>
    `${count} 户加起来 ${amount} 元，其中 ${reserve} 元进维修储备`,

  liveOn: (floor: string): string => `您家在 ${floor}`,
  singled: '您家单独商定',
  exemptBecause: (who: string, name: string, version: number): string =>
    `${who}，不分摊。这是大家商定的，写在方案 ${name} 第 ${version} 版里；要改，得大家再商量。`,
  notPayingNow: '您家说好暂时不出，以后要用再补交。',
  yourGift: (amount: string): string => `您家自愿出 ${amount} 元，先从要分摊的钱里减掉。`,
  youJoined: (coefficient: string): string => `您家自愿按系数 ${coefficient} 参加。`,
  saves: (others: number, span: string): string => `因为您家出了，另外 ${others} 户各少出 ${span} 元。`,
  span: (least: string, most: string): string => (least === most ? least : `${least}～${most}`),
  compensated: (amount: string): string => `因为受影响，补偿您家 ${amount} 元。`,

  refundLater: (amount: string): string =>
    `有一笔补贴验收后才到账，由各户先垫付；到账后退给您家 ${amount} 元。`,

  concededLess: (amount: string, agreed: string): string => `；协商后少出${amount}元，出${agreed}元`,
  concededMore: (amount: string, agreed: string): string => `；协商后多出${amount}元，出${agreed}元`,
  conceded: (room: string, amount: string, payers: string, span: string, isOne: boolean): string =>
    `${room} 少出 ${amount}，由 ${payers}${isOne ? '' : '各'}多出 ${span}`,
  payerCount: (count: number): string => ` 这 ${count} 户`,
  payersByFloor: (floors: string, count: number): string => `${floors} ${count} 户`,
  concededBefore: '按办法算',
  concededAfter: '让步以后',
  concededYours: { less: '您家少出', more: '您家多出' },
  concededReason: (sentence: string, reason: string): string => `${sentence}。原因：${reason}`,

  spoken: {
    opening: (room: string, payable: string): string => `${room} 室，应缴 ${payable} 元。`,
    minus: '减',
    times: '乘以',
    over: '除以',
  },

  household: '看哪一户',
  payable: '本户应缴',
  receives: '本户应收',
  formula: '一行算式',
  everybody: '每一户的份数和金额',
  table: {
    room: '房号',
    coefficient: '系数',
    weight: '份数',
    payable: '应缴',
    total: '合计',
    none: '—',
  },
  whatIf: {
    title: '如果……',
    notTakingPart: '我家不参加',
    noSubsidy: '补贴没批下来',
    dearer: '总价涨 2 万',
    from: (before: string, after: string): string => `从 ${before} 元变成 ${after} 元`,
    same: (amount: string): string => `还是 ${amount} 元，不变`,
    more: (count: number, span: string): string => `另外 ${count} 户各多出 ${span} 元。`,
    impossible: '这样就没有人承担费用了，算不出来。',
    onlyTry: '只是试算，什么都没有改。',
  },
  notYet: '还没有分摊方案，或者还算不出每户的钱。',
  toScheme: '去定分摊方案',
  missing: '没有这一户。请在下面另选一户。',
  backToBuilding: '楼栋图',
} as const;

type OddWords = {
  readonly sharing: number;
  readonly all: string;
  readonly count: number;
  readonly rooms: string;
  readonly one: string;
};
