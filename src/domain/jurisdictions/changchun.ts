import { fen } from '../money/fen';
import { BARE_CONDITIONS, CIVIL_CODE, OWNERSHIP_INTERPRETATION } from './civil-code';
import type { Jurisdiction } from './jurisdiction';
import { national } from './national';

/** The city's guide itself was not seen: the statute by stairwell stands in, and what is missing is listed. */
export const changchun: Jurisdiction = {
  ...national,
  code: 'changchun',
  names: { zh: '长春', en: 'Changchun' },
  conditions: { ...BARE_CONDITIONS, noWrittenObjection: 'warn' },
  subsidy: [
    { from: 2021, to: 2022, perLift: fen(20_000_000) },
    { from: 2023, to: 2023, perLift: fen(15_000_000) },
    { from: 2024, to: 2025, perLift: fen(10_000_000) },
  ],
  sources: [
    CIVIL_CODE,
    OWNERSHIP_INTERPRETATION,
    {
      title: '长春市《关于既有住宅加装电梯的指导意见（试行）》的补贴标准，见 2023-05-23 报道',
      article: '补贴：2021–2022 年 20 万元，2023 年 15 万元，2024–2025 年 10 万元',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S1',
    },
    {
      title: '长春各小区加装电梯签约报道（2020-12-21、2021-06-29）',
      article: '按单元征询、按单元签约的做法',
      inForceFrom: null,
      grade: 'B',
      read: 'excerpt',
      sourceId: 'S2、S3',
    },
  ],
  unverified: [
    { what: '长春市的表决比例和表决范围（现按民法典、本单元计算）', askWhom: '区住建局' },
    { what: '是否要求“其他业主无反对意见”', askWhom: '社区、区住建局' },
    { what: '公示天数，按自然日还是工作日', askWhom: '社区、街道办' },
    { what: '2026 年起是否还有补贴、多少', askWhom: '区住建局' },
    { what: '协议书必须写明的条款和份数', askWhom: '区住建局' },
  ],
};
