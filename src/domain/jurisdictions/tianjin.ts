import { day } from '../kernel/day';
import { BARE_CONDITIONS, CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** Sitting tenants of public housing (公有住房承租人) are counted there; enter them as the owners of their flats. */
export const tianjin: Jurisdiction = {
  ...national,
  code: 'tianjin',
  names: { zh: '天津', en: 'Tianjin' },
  conditions: { ...BARE_CONDITIONS, noWrittenObjection: 'warn', occupiedOwnerMustAgree: 'block' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '天津市既有住宅加装电梯工作指导意见（修订）',
      article: '本栋（门）业主、公有住房承租人双三分之二参与、双四分之三同意；专有部分被占用的业主同意',
      inForceFrom: day('2023-03-01'),
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S24',
    },
    {
      title: '天津市旧版指导意见',
      article: '三分之二同意且其他业主无明确异议',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S25',
    },
  ],
  unverified: [
    { what: '表决范围取本栋还是本门', askWhom: '区住建委' },
    { what: '旧版“其他业主无明确异议”是否仍然要求', askWhom: '居委会、街道办' },
    { what: '公示天数', askWhom: '居委会' },
  ],
};
