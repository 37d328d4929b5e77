import { CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** The city's thresholds were not seen; the statute stands in. */
export const hangzhou: Jurisdiction = {
  ...national,
  code: 'hangzhou',
  names: { zh: '杭州', en: 'Hangzhou' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '杭州市老旧小区住宅加装电梯管理办法；建政办函〔2022〕67号（建德）',
      article: '以本单元同意加装的业主为申请人；公有住房由所有人或管理人',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S44、S45',
    },
  ],
  unverified: [
    { what: '杭州市的表决比例（现按民法典计算）', askWhom: '区住建局' },
    { what: '公示天数（多处说法为 10 日）', askWhom: '社区、街道办' },
  ],
};
