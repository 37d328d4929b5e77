import { BARE_CONDITIONS, CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** A single objection in the stairwell stops it there. */
export const harbin: Jurisdiction = {
  ...national,
  code: 'harbin',
  names: { zh: '哈尔滨', en: 'Harbin' },
  conditions: { ...BARE_CONDITIONS, noWrittenObjection: 'block' },
  noticePeriod: { days: 5, kind: 'working' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '哈尔滨市既有住宅加装电梯工作指导方案（2021-05）',
      article: '本单元双三分之二参与、双四分之三同意且其他业主无反对意见；居委会公示不少于 5 个工作日',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S26',
    },
  ],
  unverified: [{ what: '2021 年方案现在是否仍然有效', askWhom: '区住建局' }],
};
