import type { MergeRule } from '../../domain/consent/electorate';
import type { Gate, WiderVote } from '../../domain/consent/provisions';
import type { ConditionFinding } from '../../domain/jurisdictions/conditions';

/** Words for what the organisers settle where law and city leave it open. */
export const provisionsText = {
  title: '大家自己约定的',
  note: '法条或当地规定没有写死的，先商量好再改，改了记在记录里。意见都不用再问。',
  saved: '已按这样重新算过',
  merge: '几套房有共同业主，人数怎么数',
  mergeHint: '司法解释第九条只写了同一买受人的几套算一人，没写「一套甲的、一套甲乙共有的」怎么数。',
  merges: {
    exactOwnerSet: '业主完全相同才合算一人',
    connected: '有一个共同业主就合算一人',
    perUnit: '一套算一人',
  } satisfies Record<MergeRule, string>,
  counted: (rule: string): string => `人数：${rule}`,
  crossing: (rooms: string): string => `有这种情况：${rooms}。请定好怎么数，写进会议记录。`,
  pair: (one: string, other: string): string => `${one} 和 ${other}`,
  objections: '有人书面反对',
  occupiedGate: '占到某户的房屋',
  gates: { block: '要先解决', warn: '只提醒', off: '不管' } satisfies Record<Gate, string>,
  occupied: '电梯要占用哪几户的房屋（专有部分）',
  wider: '另外在更大范围表决（占用小区共有部分时）',
  widers: { notNeeded: '不用', needed: '要，还没达到', reached: '要，已经达到' } satisfies Record<
    WiderVote,
    string
  >,
  unmet: {
    noWrittenObjection: '有人反对还没处理好',
    occupiedOwnerMustAgree: '要占用的那一户还没同意',
    secondScope: '更大范围的那次表决还没达到',
  } satisfies Record<ConditionFinding['condition'], string>,
  unmetAt: (words: string, rooms: string): string => (rooms === '' ? words : `${words}：${rooms}`),
  consequence: {
    block: '按现在的设置，解决以前不能定稿。',
    warn: '不影响比例，请先问清楚。',
  },
  toNotice: '看公示和异议',
  toLaw: '改设置',
} as const;
