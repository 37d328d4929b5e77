import { day } from '../kernel/day';
import { CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** The statute by stairwell, consent in writing; the notice of 2021 ran for five years. */
export const changsha: Jurisdiction = {
  ...national,
  code: 'changsha',
  names: { zh: '长沙', en: 'Changsha' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '长沙市住房和城乡建设局通知，见湖南日报 2021-05-19',
      article: '该单元双三分之二参与、双四分之三书面签署同意，并签订协议；有效期五年',
      inForceFrom: day('2021-05-18'),
      grade: 'A',
      read: 'excerpt',
      sourceId: 'S32',
    },
  ],
  unverified: [
    { what: '2021 年通知有效期五年，2026-05-18 以后以什么文件为准', askWhom: '区住建局' },
    { what: '公示天数', askWhom: '社区、街道办' },
  ],
};
