import { BARE_CONDITIONS, CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** The statute by stairwell, with ten days of notice by the street office. */
export const wuhan: Jurisdiction = {
  ...national,
  code: 'wuhan',
  names: { zh: '武汉', en: 'Wuhan' },
  conditions: { ...BARE_CONDITIONS, occupiedOwnerMustAgree: 'block' },
  noticePeriod: { days: 10, kind: 'calendar' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '武汉市人民政府关于既有住宅增设电梯工作的意见（2018）',
      article: '本单元业主；街道办公示 10 天并盖章备案；专有部分被占用的业主同意',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S30、S31',
    },
  ],
  unverified: [
    { what: '2018 年意见要求全体三分之二，现行做法依民法典：以哪个为准', askWhom: '区住建局' },
    { what: '公示 10 天按自然日还是工作日（现按自然日）', askWhom: '街道办' },
  ],
};
