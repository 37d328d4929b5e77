import { allOf, approval } from '../consent/requirement';
import { day } from '../kernel/day';
import { CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/**
 * Two thirds of everybody in writing, before and again after the notice. It is older than the Civil
 * Code, whose test of those taking part is another one: neither contains the other.
 */
export const jinan: Jurisdiction = {
  ...national,
  code: 'jinan',
  names: { zh: '济南（莱芜区、钢城区）', en: 'Jinan (Laiwu, Gangcheng)' },
  requirement: allOf(...approval('entitled', [2, 3])),
  conditions: { noWrittenObjection: 'block', occupiedOwnerMustAgree: 'block', secondScope: null },
  noticePeriod: { days: 15, kind: 'calendar' },
  sources: [
    {
      title: '济南市既有多层住宅增设电梯规定（2019-02-12）',
      article: '第七条、第十一条：本单元（梯）面积和人数均三分之二以上书面同意，公示前后各一次；公示 15 日',
      inForceFrom: day('2019-02-12'),
      grade: 'A',
      read: 'full',
      sourceId: 'P3',
    },
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
  ],
  unverified: [
    { what: '规定早于民法典：现在是否还须同时达到民法典的比例', askWhom: '区住建局' },
    { what: '济南其他区的比例和公示天数', askWhom: '区住建局' },
  ],
  examples: [
    { name: 'exactly two thirds of everybody', flats: 12, consents: 8, others: 0, met: true },
    { name: 'one short, though all who took part agree', flats: 12, consents: 7, others: 0, met: false },
    { name: 'objections do not weigh', flats: 12, consents: 8, others: 4, met: true },
  ],
};
