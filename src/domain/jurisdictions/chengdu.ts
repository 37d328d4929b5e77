import { BARE_CONDITIONS, CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** The statute by stairwell; the sheet of no objection (无意见签名表) is still in use, so an objection warns. */
export const chengdu: Jurisdiction = {
  ...national,
  code: 'chengdu',
  names: { zh: '成都', en: 'Chengdu' },
  conditions: { ...BARE_CONDITIONS, noWrittenObjection: 'warn', occupiedOwnerMustAgree: 'block' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '关于进一步促进既有住宅自主增设电梯工作的实施意见（成都市政府办公厅）',
      article: '本单元全体业主双三分之二参与、双四分之三同意',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S36、S37',
    },
    {
      title: '成都加装电梯常用表格',
      article: '相关业主协议书、无意见签名表、业主信息表',
      inForceFrom: null,
      grade: 'C',
      read: 'excerpt',
      sourceId: 'S90',
    },
  ],
  unverified: [
    { what: '是否仍须“其他业主无异议”（2018 年要求过，无意见签名表仍在使用）', askWhom: '街道办、区住建局' },
    { what: '公示天数', askWhom: '社区、街道办' },
  ],
};
