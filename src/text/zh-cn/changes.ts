import type { Entry } from '../../domain/building/shape';

/** Words for what differs between two versions of a scheme, and for asking before one sets answers aside. */
export const changesText = {
  entry: { level: '停靠改成平层入户', halfLanding: '停靠改成半层（错层入户）' } satisfies Record<
    Entry,
    string
  >,
  householdsAdded: (rooms: string): string => `加了 ${rooms}`,
  householdsRemoved: (rooms: string): string => `去掉了 ${rooms}`,
  areas: (rooms: string): string => `${rooms} 的面积改了`,
  floors: (rooms: string): string => `${rooms} 的楼层改了`,
  uses: (rooms: string): string => `${rooms} 的用途改了`,
  cost: (label: string, from: string, to: string): string => `${label}从 ${from} 改成 ${to}`,
  costAdded: (label: string, amount: string): string => `加了${label} ${amount}`,
  costRemoved: (label: string, amount: string): string => `去掉了${label} ${amount}`,
  contingency: (label: string): string => `${label}的预备费改了`,
  funding: {
    added: (label: string): string => `加了${label}`,
    removed: (label: string): string => `去掉了${label}`,
    changed: (label: string): string => `${label}改了`,
  },
  rule: (from: string, to: string): string => `分摊办法从「${from}」改成「${to}」`,
  figures: '楼层系数或比例改了',
  parts: '哪些费用另按别的办法分，改了',
  exempt: '免缴的楼层或住户改了',
  optIns: '自愿加入的住户改了',
  discounts: '打折的住户改了',
  bounds: '封顶或保底改了',
  nonPayers: '暂不出资的住户改了',
  compensation: '给住户的补偿改了',
  concessions: '协商让步改了',
  unit: '金额取整到哪一位改了',
  roundMode: '零头怎么分改了',
  schemeBegun: '定了分摊方案',
  more: (count: number, amounts: string, rooms: string): string => `${count} 户多出 ${amounts}：${rooms}`,
  less: (count: number, amounts: string, rooms: string): string => `${count} 户少出 ${amounts}：${rooms}`,
  span: (least: string, most: string): string => (least === most ? least : `${least} 到 ${most}`),
  samePayables: '各户应缴的钱都没变',
  andMore: (rooms: string, count: number): string => `${rooms} 等 ${count} 户`,

  askTitle: (number: number): string => `这样改，就是第 ${number} 版`,
  askWords: (rooms: string, count: number): string =>
    `${rooms} 这 ${count} 户的意见是对原来那一版说的。意见会留着，但要请他们再确认，才算对新一版的意见。`,
  askDifferences: '和原来那一版的不同：',
  askUndo: '改错了可以撤销，回到原来那一版，意见也就都回来了。',
  confirm: (count: number): string => `改，并请 ${count} 户再确认`,
  keep: '先不改',
  done: (count: number): string => `已改好，${count} 户要再确认`,

  sinceSaid: '他说的是以前那一版。现在这一版的不同：',
  versionTitle: (number: number, code: string): string => `第 ${number} 版　校验码 ${code}`,
  versionNote: (day: string, answers: number): string => `${day} 起有人表态，共 ${answers} 条意见`,
  inUse: '现在用的',
  first: '最早的一版',
  since: (number: number): string => `和第 ${number} 版的不同：`,
  noVersions: '还没有人对方案表过态，所以还没有版本。',
} as const;
