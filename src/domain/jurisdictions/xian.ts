import { CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** Its own article on the thresholds was not seen; the statute stands in. */
export const xian: Jurisdiction = {
  ...national,
  code: 'xian',
  names: { zh: '西安', en: 'Xi’an' },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '西安市既有住宅加装电梯工作实施意见；官方答复',
      article: '一个住宅单元；一户即可发起；书面征求全体业主意见并表决；居委会、街道初审',
      inForceFrom: null,
      grade: 'A',
      read: 'excerpt',
      sourceId: 'S34、S35',
    },
  ],
  unverified: [
    { what: '实施意见第五条第一项的表决比例（现按民法典计算）', askWhom: '区住建局' },
    { what: '公示天数', askWhom: '居委会、街道办' },
  ],
};
