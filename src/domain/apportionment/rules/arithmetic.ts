import { type DecimalText, decimalText, most, plus, ratioOf, times, whole, ZERO } from '../../kernel/ratio';
import { ok } from '../../kernel/result';
import { example, homes, perFloor } from './example';
import type { RuleDefinition } from './rule';
import { readSeries, seriesFields, weighSeries } from './series';
import { given } from './weigh';
import { levelInWords, termsInWords } from './words';

export type ArithmeticConfig = {
  readonly c0: DecimalText;
  readonly d: DecimalText;
  /** The level whose coefficient is `c0`; below it the series goes down, but not below 0. */
  readonly f0: number;
  readonly perArea?: boolean;
};

const linear = homes(2, 7, [7_000, 7_000, 7_000]);
const galicia = homes(1, 4, [8_000]);
const taller = homes(1, 5, [8_000]);
const yanji = homes(3, 7, [8_000, 8_000]);

/** The same step from floor to floor (等差系数). */
export const arithmetic: RuleDefinition<ArithmeticConfig> = {
  kind: 'arithmetic',
  names: { zh: '逐层加一份（等差）' },
  fairness: { zh: '每高一层多出同样多，不用查表，心算就能核对。' },
  fields: seriesFields('d', '每高一层加'),
  read: (raw) => {
    const series = readSeries(raw, 'd');
    if (!series.ok) return series;
    const { c0, step: d, f0, perArea } = series.value;
    return ok({ c0, d, f0, perArea });
  },
  weigh: ({ c0, d, f0, perArea }, members) => {
    const first = given('c0', ratioOf(c0), 'c0');
    const step = given('d', ratioOf(d), 'd');
    return weighSeries(
      members,
      (level) => {
        const floors = given('k', whole(level - f0), '');
        return {
          label: 'c',
          value: most(ZERO, plus(first.value, times(step.value, floors.value))),
          unit: '1',
          of: 'c0',
          from: { expr: 'max(0,c0+d*k)', inputs: [first, step, floors] },
        };
      },
      perArea,
    );
  },
  examples: [
    example({
      name: '七层直线：二层 1 份……七层 6 份，每层三户',
      source: { id: 'T10', title: '按上行层数直线分摊的公开例子，S57' },
      config: { c0: decimalText('1'), d: decimalText('1'), f0: 2 },
      yuan: 630_000,
      households: linear,
      expected: perFloor(linear, {
        2: 1_000_000,
        3: 2_000_000,
        4: 3_000_000,
        5: 4_000_000,
        6: 5_000_000,
        7: 6_000_000,
      }),
    }),
    example({
      name: '1、1.5、2、2.5：140 分四层',
      source: { id: 'T21', title: 'R package CustosAscensor 0.1.0, regra do ascensor, S96b' },
      config: { c0: decimalText('1'), d: decimalText('0.5'), f0: 1 },
      yuan: 140,
      households: galicia,
      expected: perFloor(galicia, { 1: 2_000, 2: 3_000, 3: 4_000, 4: 5_000 }),
    }),
    example({
      name: '1、1.5、2、2.5、3：120 分五层',
      source: { id: 'T21', title: 'R package CustosAscensor 0.1.0, regra do ascensor, S96b' },
      config: { c0: decimalText('1'), d: decimalText('0.5'), f0: 1 },
      yuan: 120,
      households: taller,
      expected: perFloor(taller, { 1: 1_200, 2: 1_800, 3: 2_400, 4: 3_000, 5: 3_600 }),
    }),
    example({
      name: '延吉爱得花园：三层 2 万，每高一层加 8 千',
      source: { id: 'T1', title: '延吉爱得花园加装电梯报道，S6' },
      config: { c0: decimalText('2'), d: decimalText('0.8'), f0: 3 },
      yuan: 360_000,
      households: yanji,
      expected: perFloor(yanji, { 3: 2_000_000, 4: 2_800_000, 5: 3_600_000, 6: 4_400_000, 7: 5_200_000 }),
    }),
  ],
  words: {
    rule: ({ c0, d, f0, perArea }) =>
      `${f0} 层 ${c0} 份，每高一层加 ${d} 份${perArea === true ? '，再乘面积' : ''}。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，合 ${termsInWords(weighing)} 份。`,
  },
};
