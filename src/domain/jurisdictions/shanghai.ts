import { day } from '../kernel/day';
import { BARE_CONDITIONS, CIVIL_CODE, CIVIL_CODE_278_ORDINARY, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** Counted over the whole building, and a second time over the compound where the lift takes up its ground. */
export const shanghai: Jurisdiction = {
  ...national,
  code: 'shanghai',
  names: { zh: '上海', en: 'Shanghai' },
  scope: 'building',
  conditions: {
    ...BARE_CONDITIONS,
    secondScope: {
      scope: 'compound',
      requirement: CIVIL_CODE_278_ORDINARY,
      when: '电梯占用小区业主共有部分时',
    },
  },
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '沪建房管联〔2020〕801号，见万里街道普法微课堂（2023-09-05）',
      article: '所在楼幢全体业主双三分之二参与、双四分之三同意；占用小区共有部分的另行表决',
      inForceFrom: day('2021-01-01'),
      grade: 'A',
      read: 'excerpt',
      sourceId: 'S10',
    },
    {
      title: '沪建房管联〔2020〕801号，转载',
      article: '占用小区共有部分：双三分之二参与、过半数同意',
      inForceFrom: day('2021-01-01'),
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S14',
    },
  ],
  unverified: [
    { what: '公示天数', askWhom: '居委会、街道办' },
    { what: '小区第二次表决的完整条文', askWhom: '区房管局' },
  ],
};
