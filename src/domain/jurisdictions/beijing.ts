import { day } from '../kernel/day';
import { BARE_CONDITIONS, CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** The 2020 handbook let one objection stop it; the 2023 guide was seen without that sentence, so it warns. */
export const beijing: Jurisdiction = {
  ...national,
  code: 'beijing',
  names: { zh: '北京', en: 'Beijing' },
  conditions: { ...BARE_CONDITIONS, noWrittenObjection: 'warn' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '北京市既有多层住宅加装电梯操作指引（试行）',
      article: '参与表决面积和人数均四分之三以上同意',
      inForceFrom: day('2023-09-18'),
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S19、S20',
    },
    {
      title: '老旧小区综合整治工作手册（2020）',
      article: '双三分之二同意且其他业主不持反对意见',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S18',
    },
  ],
  unverified: [
    { what: '2020 年手册里“其他业主不持反对意见”是否仍然要求', askWhom: '街道办、区住建委' },
    { what: '公示天数', askWhom: '街道办' },
  ],
};
