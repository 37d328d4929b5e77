import { day } from '../kernel/day';
import { BARE_CONDITIONS, CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** The statute by stairwell under the city’s measures of 2025. */
export const guangzhou: Jurisdiction = {
  ...national,
  code: 'guangzhou',
  names: { zh: '广州', en: 'Guangzhou' },
  conditions: { ...BARE_CONDITIONS, occupiedOwnerMustAgree: 'block' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '广州市既有住宅增设电梯办法（2025）',
      article: '表决依民法典；专有部分被占用的业主同意；协议须定四项内容',
      inForceFrom: day('2025-06-19'),
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S16',
    },
  ],
  unverified: [
    { what: '表决范围取本单元还是本幢', askWhom: '区住建局' },
    { what: '公示天数', askWhom: '街道办' },
    { what: '2020 年办法第八条的分摊系数在 2025 年办法里是否保留', askWhom: '区住建局' },
  ],
};
