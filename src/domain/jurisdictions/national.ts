import { DEFAULT_COUNTING } from '../consent/counting';
import {
  BARE_CONDITIONS,
  CIVIL_CODE,
  CIVIL_CODE_278,
  CIVIL_CODE_EXAMPLES,
  OWNERSHIP_INTERPRETATION,
} from './civil-code';
import type { Jurisdiction } from './jurisdiction';

/** The statute itself, for every place without a rule of its own here. */
export const national: Jurisdiction = {
  code: 'CN',
  names: { zh: '全国', en: 'National' },
  scope: 'stairwell',
  mergeRule: 'exactOwnerSet',
  requirement: CIVIL_CODE_278,
  counting: DEFAULT_COUNTING,
  conditions: BARE_CONDITIONS,
  noticePeriod: null,
  subsidy: [],
  sources: [CIVIL_CODE, OWNERSHIP_INTERPRETATION],
  unverified: [
    { what: '表决范围是本单元还是本幢，各地规定不同', askWhom: '社区、区住建局' },
    { what: '公示天数和书面异议的处理，各地规定不同', askWhom: '社区、街道办' },
  ],
  examples: CIVIL_CODE_EXAMPLES,
};
