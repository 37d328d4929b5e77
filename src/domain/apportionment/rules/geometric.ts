import { type DecimalText, decimalText, ONE, over, type Ratio, ratioOf, times } from '../../kernel/ratio';
import { err, ok } from '../../kernel/result';
import { example, homes, perFloor } from './example';
import type { RuleDefinition } from './rule';
import { readSeries, seriesFields, weighSeries } from './series';
import { given } from './weigh';
import { levelInWords, termsInWords } from './words';

export type GeometricConfig = {
  readonly c0: DecimalText;
  readonly r: DecimalText;
  readonly f0: number;
  readonly perArea?: boolean;
};

const doubling = homes(2, 5, [8_000]);

/** The same factor from floor to floor (等比系数). */
export const geometric: RuleDefinition<GeometricConfig> = {
  kind: 'geometric',
  names: { zh: '逐层按比例加（等比）' },
  fairness: { zh: '每高一层按同样的比例加，越高加得越多。' },
  fields: seriesFields('r', '每高一层乘'),
  read: (raw) => {
    const series = readSeries(raw, 'r');
    if (!series.ok) return series;
    const { c0, step: r, f0, perArea } = series.value;
    return ok({ c0, r, f0, perArea });
  },
  weigh: ({ c0, r, f0, perArea }, members) => {
    const first = given('c0', ratioOf(c0), 'c0');
    const factor = given('r', ratioOf(r), 'r');
    if (factor.value.n <= 0n) {
      return err([{ code: 'E_BASIS', reason: { kind: 'malformed', part: 'r' }, part: 'r' }]);
    }
    return weighSeries(
      members,
      (level) => {
        const floors = level - f0;
        const expr = `c0${(floors < 0 ? '/r' : '*r').repeat(Math.abs(floors))}`;
        return {
          label: 'c',
          value: times(first.value, power(factor.value, floors)),
          unit: '1',
          of: 'c0',
          from: { expr, inputs: [first, factor] },
        };
      },
      perArea,
    );
  },
  examples: [
    example({
      name: '逐层翻倍：1、2、4、8',
      source: { id: 'spec 1.4', title: '等比系数的定义，按定义手算' },
      config: { c0: decimalText('1'), r: decimalText('2'), f0: 2 },
      yuan: 150_000,
      households: doubling,
      expected: perFloor(doubling, { 2: 1_000_000, 3: 2_000_000, 4: 4_000_000, 5: 8_000_000 }),
    }),
  ],
  words: {
    rule: ({ c0, r, f0, perArea }) =>
      `${f0} 层 ${c0} 份，每高一层乘 ${r}${perArea === true ? '，再乘面积' : ''}。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，合 ${termsInWords(weighing)} 份。`,
  },
};

function power(base: Ratio, exponent: number): Ratio {
  const size = BigInt(Math.abs(exponent));
  const value = { n: base.n ** size, d: base.d ** size };
  return exponent < 0 ? over(ONE, value) : value;
}
