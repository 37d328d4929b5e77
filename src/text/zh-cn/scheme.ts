import type { Unit } from '../../domain/apportionment/scheme';

/** Words of the screen where people settle who pays what. */
export const schemeText = {
  title: (name: string, rule: string): string => `方案 ${name} ${rule}`,
  version: (number: number, answered: number): string =>
    answered === 0 ? `第 ${number} 版` : `第 ${number} 版，已有 ${answered} 户表态`,
  unsaved: '有改动没保存',
  notInUse: '拿来比的，没有拟用',
  which: '看哪个方案',
  proposal: (name: string, isAdopted: boolean): string => (isAdopted ? `${name}（拟用）` : name),

  choose: {
    title: '先选一种分摊办法',
    again: '换一种分摊办法',
    lead: '选了以后，各层的数还可以随便改。出不出钱、出多少，都由大家商量。',
    more: (count: number): string => `还有 ${count} 种做法`,
    exempt: (floors: string): string => `${floors}免缴`,
    everybody: '每一层都出',
    back: '不换了',
  },
  source: (title: string, isExampleOnly: boolean): string =>
    isExampleOnly ? `出处：${title}。只当例子，不是规定` : `出处：${title}`,
  own: {
    coefByHousehold: { name: '只看楼层（楼层系数）', note: '每高一层多 0.3，同一层每户一样，不管面积。' },
    floorPercent: { name: '各层百分比', note: '按楼层从低到高排好百分比，加起来正好 100，可以逐层改。' },
    equal: { name: '每户一样（平均）', note: '出资的住户每户一样多，最好算；高低层得到的方便不一样多。' },
  },

  floor: '楼层',
  pays: '出不出钱',
  paysOf: (floor: string): string => `${floor}出不出钱`,
  paying: '出资',
  exempt: '免缴',
  figures: { coefficient: '系数', percent: '百分比', steps: '台阶数', none: '怎么算' },
  figureOf: (floor: string, figure: string): string => `${floor}${figure}`,
  flatColumn: (suffix: string, area: string | null): string =>
    area === null ? `${suffix} 户` : `${suffix} 户 ${area} ㎡`,
  noFigure: (figure: string): string => `不用${figure}`,
  byArea: '按面积',
  oneEach: '每户一份',
  agreed: '按约定',
  noAmount: '—',

  voluntary: '自愿',
  giveFreely: '自愿出…',
  giveFreelyOf: (room: string): string => `${room} 自愿出…`,
  changeGift: (room: string, amount: string): string => `${room} 自愿出 ${amount}，改`,
  ownCoefficient: (coefficient: string): string => `系数 ${coefficient}`,
  optIn: {
    title: (room: string): string => `${room} 自愿出钱`,
    how: '怎么出',
    gift: '出一笔固定的钱',
    giftHint: '写多少就是多少，其他人因此少出',
    coefficient: '按自己的系数参加',
    coefficientHint: '和出资的住户一起分，系数自己定',
    amount: '出多少',
    ownCoefficient: '系数',
    ownHint: (lowest: string): string => `出资最低的一层是 ${lowest}`,
    factorHint: '和出资的住户一样是 1，出一半是 0.5',
    record: '记下',
    remove: '不出了',
    positive: '要大于 0，例如 3000',
    positiveCoefficient: '系数要大于 0，例如 0.5',
  },
  single: {
    open: '按户单独调整',
    title: '单独免缴的住户',
    lead: '打了勾的不出钱，同一层别的住户照样出。',
    done: '好了',
  },
  changeTemplate: '换一套系数',
  evenStep: (figure: string, step: string): string => `每高一层，${figure}多 ${step}`,
  aboutSet: (rule: string): string => `这一套：${rule}`,

  rounding: '每户算到',
  units: { fen: '分', yuan: '元', '10yuan': '10 元', '100yuan': '100 元' } satisfies Record<Unit, string>,
  roundUp: '每户向上凑整，多收的进维修储备',
  roundUpHint: '不勾，就有的户向上凑、有的户向下抹',

  sums: {
    title: '一共要筹多少',
    gross: '总价',
    compensation: '加上补偿',
    less: (label: string): string => `减去${label}`,
    raise: '大家要筹',
    lessGifts: (rooms: string): string => `减去 ${rooms} 自愿出`,
    shared: (floors: string, households: number): string => `${floors} ${households} 户分摊`,
    addsUp: (households: number, amount: string): string => `${households} 户加起来 ${amount}，一元不差`,
    withReserve: (households: number, amount: string, reserve: string): string =>
      `${households} 户加起来 ${amount}，其中 ${reserve} 进维修储备`,
    surplus: (amount: string): string => `补贴和自愿出的钱已经够了，还多 ${amount} 元`,
  },
  yields: {
    title: '谁让，谁受益',
    exempt: (who: string, count: number, payers: string, payingCount: number): string =>
      `${who} ${count} 户免缴，由 ${payers} ${payingCount} 户承担。`,
    nobody: '没有人免缴，每户都出。',
    gift: (room: string, amount: string, others: number, span: string): string =>
      `${room} 自愿出 ${amount} 元，这 ${others} 户因此各少出 ${span} 元。`,
    joins: (room: string, amount: string, others: number, span: string): string =>
      `${room} 自愿参加，出 ${amount} 元，另外 ${others} 户因此各少出 ${span} 元。`,
    span: (least: string, most: string): string => (least === most ? least : `${least}～${most}`),
  },
  newVersion: {
    title: (number: number): string => `改一个数，就是第 ${number} 版`,
    becomes: (number: number): string => `这一改就是第 ${number} 版`,
    words: (count: number): string => `${count} 户已登记的意见会留着，但要请他们再确认才算数。`,
  },

  save: '保存',
  saved: '已保存',
  putRightFirst: '先改好上面说的数',
  discard: '不要这些改动',
  compare: '和别的方案比',
  copy: '照这个再拟一个来比',
  adopt: '改用这个方案',
  confirm: {
    save: (name: string, number: number): string => `方案 ${name} 改成第 ${number} 版`,
    adopt: (name: string): string => `改用方案 ${name}`,
    words: (rooms: string, count: number): string =>
      `${rooms} 这 ${count} 户的意见是对原来的数说的。意见会留着，但要请他们再确认，才算对新方案的意见。`,
    undo: '改错了可以撤销，回到原来的数，意见也就都回来了。',
    doSave: (count: number): string => `保存，并请 ${count} 户再确认`,
    doAdopt: (count: number): string => `改用，并请 ${count} 户再确认`,
    cancel: '先不改',
  },
  refused: '现在还算不出每户的钱',
  toCosts: '去填费用',
  toHouseholds: '去填面积',
  number: { coefficient: '1.3', percent: '20', steps: '54' },
  aboveZero: (figure: string): string => `${figure}要大于 0。不出钱请选“免缴”。`,
} as const;
