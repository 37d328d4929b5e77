import type { ConditionFinding } from '../../domain/jurisdictions/conditions';
import type { Obstacle } from '../../domain/project/readiness';

/** Words of the check page before an agreement is issued. */
export const checkText = {
  title: '核对、定稿',
  intro: '定稿以后，这一版的金额、名单和表决结果就固定下来，印在协议书上，不能再改；要改只能另出一版。',
  obstaclesTitle: (count: number): string => `还有 ${count} 件事没办好`,
  ready: '都齐了，可以定稿',
  place: '小区楼栋单元',
  city: '城市、社区',
  households: '住户',
  householdsValue: (count: number, heads: number, area: string): string =>
    `${count} 户，${heads} 位业主，${area} ㎡`,
  gross: '总价',
  compensation: '加上补偿',
  external: '减去补贴和其他资金',
  gifts: '减去自愿出资',
  shared: '大家分摊',
  rule: '分摊办法',
  unit: '金额取到',
  units: { fen: '分', yuan: '元', '10yuan': '10 元', '100yuan': '100 元' },
  odd: '零头',
  oddValue: (one: string, rooms: string): string =>
    `先舍去尾数，再按小数部分从大到小依次各加 ${one} 元：${rooms}`,
  allUp: (one: string, reserve: string): string =>
    `每户都往上取到 ${one} 元，多收的 ${reserve} 元放进维修储备`,
  noOdd: '正好分完，没有零头',
  balance: '合计',
  balanceValue: (households: number, amount: string): string =>
    `${households} 户加起来 ${amount} 元，和应筹的一分不差`,
  balanceWithReserve: (households: number, amount: string, reserve: string): string =>
    `${households} 户加起来 ${amount} 元，其中 ${reserve} 元进维修储备，其余和应筹的一分不差`,
  vote: '表决',
  terms: '协议书里的约定',
  termsValue: (filled: number, all: number): string => `${all} 处填了 ${filled} 处，没填的印成横线，可以手写`,
  blanksTitle: (count: number): string => `材料里还有 ${count} 处没有填，定稿以后只能手写`,
  toTerms: '去填约定',
  rareTitle: '有的字不在常用打印字库里',
  rare: (room: string, characters: string): string =>
    `${room} 业主姓名里的「${characters}」：先核对是不是打错了；没有打错的，打印时会提醒怎样补上`,
  issue: (name: string, version: number): string => `定稿：方案 ${name} 第 ${version} 版`,
  issued: (name: string, version: number, code: string, day: string): string =>
    `${name} 第 ${version} 版已在 ${day} 定稿，校验码 ${code}`,
  issuedNote: '可以打印协议书签字了。',
  print: '打印协议书',
  changedSince: '定稿以后内容又改过。已定稿的那一版不受影响；要用现在的内容，请再定稿一次。',
} as const;

/** What stands in the way, and what to do about it. */
export function obstacleText(obstacle: Obstacle, roomOf: (household: string) => string): string {
  switch (obstacle.kind) {
    case 'ownersMissing':
      return `${rooms(obstacle.households, roomOf)} 还没填业主，请去住户名单填上`;
    case 'areasMissing':
      return `${rooms(obstacle.households, roomOf)} 还没填面积，请去住户名单填上`;
    case 'costsMissing':
      return '还没填费用，请去费用和补贴填上，没有报价可以先填估计数';
    case 'schemeMissing':
      return '还没定分摊办法，请去分摊方案选一种';
    case 'schemeRefused':
      return '分摊方案还算不出来，请去分摊方案按提示改一下';
    case 'ballotsConflict':
      return '同一位业主的几套房说法不一样，请去登记意见问清楚';
    case 'voteNotMet':
      return '表决还没达到法定比例，请继续登记意见';
    case 'conditionsBlock':
      return obstacle.conditions.map((condition) => BLOCKING[condition]).join('；');
  }
}

/** Conditions that stop the next step, each with the way out. */
const BLOCKING = {
  noWrittenObjection: '还有人反对，按现在的设置要先解决，请去公示和异议登记处理结果',
  occupiedOwnerMustAgree: '电梯要占用的那一户还没同意，请先征得同意',
  secondScope: '还要在更大范围再表决一次，达到以后请在依据页勾上',
} satisfies Record<ConditionFinding['condition'], string>;

function rooms(households: readonly string[], roomOf: (household: string) => string): string {
  const named = households.slice(0, 6).map(roomOf).join('、');
  return households.length > 6 ? `${named} 等 ${households.length} 户` : named;
}
