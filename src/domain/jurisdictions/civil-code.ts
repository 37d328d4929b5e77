import { allOf, approval, participation, type Requirement } from '../consent/requirement';
import { day } from '../kernel/day';
import type { BoundaryExample, Conditions, Source } from './jurisdiction';

/** 改建、重建建筑物及其附属设施: two thirds take part, three quarters of those consent, each by area and by heads. */
export const CIVIL_CODE_278: Requirement = allOf(
  ...participation([2, 3]),
  ...approval('participating', [3, 4]),
);

/** Ordinary matters (其他事项): two thirds take part, more than half of those consent. */
export const CIVIL_CODE_278_ORDINARY: Requirement = allOf(
  ...participation([2, 3]),
  ...approval('participating', [1, 2], 'moreThan'),
);

/** The statute as a source: art. 278 with the reading of 「以上」 in art. 1259. */
export const CIVIL_CODE: Source = {
  title: '中华人民共和国民法典',
  article: '第二百七十八条、第一千二百五十九条',
  inForceFrom: day('2021-01-01'),
  grade: 'A',
  read: 'full',
  sourceId: 'P1',
};

/** How areas and heads are counted. */
export const OWNERSHIP_INTERPRETATION: Source = {
  title: '最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释（2020年修正）',
  article: '第八条（面积）、第九条（人数）',
  inForceFrom: day('2021-01-01'),
  grade: 'A',
  read: 'full',
  sourceId: 'P2',
};

/** Nothing asked beside the arithmetic but care where the lift takes up somebody's own part. */
export const BARE_CONDITIONS: Conditions = {
  noWrittenObjection: 'off',
  occupiedOwnerMustAgree: 'warn',
  secondScope: null,
};

/** 「以上」 includes the number itself: 8 of 12 taking part and 6 of 8 consenting is enough. */
export const CIVIL_CODE_EXAMPLES: readonly BoundaryExample[] = [
  { name: 'exactly two thirds and three quarters', flats: 12, consents: 6, others: 2, met: true },
  { name: 'one short of three quarters', flats: 12, consents: 5, others: 3, met: false },
  { name: 'one short of two thirds', flats: 12, consents: 7, others: 0, met: false },
  { name: 'three quarters of everybody', flats: 44, consents: 33, others: 11, met: true },
];
