import { ok } from '../../kernel/result';
import type { AreaRounding, FloorTable } from '../floor-table';
import { weighFloors } from './by-floor';
import { decimals, example, homes } from './example';
import { AREA_ROUNDING_FIELD, COEFFICIENTS_FIELD } from './fields';
import { valuesOf } from './levels';
import { malformed, readAreaRounding, readTable } from './read';
import type { RuleDefinition } from './rule';
import { levelInWords, tableInWords, termsInWords } from './words';

export type FloorThenAreaConfig = { readonly table: FloorTable; readonly areaRounding?: AreaRounding };

/** The floor has the coefficient, its members split by area (先按层分，层内按面积): Guangzhou art. 8 as worded. */
export const floorThenArea: RuleDefinition<FloorThenAreaConfig> = {
  kind: 'floorThenArea',
  names: { zh: '先按层系数，层内按面积' },
  fairness: { zh: '先定每一层出多少，同一层里房子大的多出；哪层户数多，哪层每户就轻。' },
  fields: [COEFFICIENTS_FIELD, AREA_ROUNDING_FIELD],
  read: (raw) => {
    const table = readTable(raw['table']);
    return table === null
      ? malformed('table')
      : ok({ table, areaRounding: readAreaRounding(raw['areaRounding']) });
  },
  weigh: ({ table, areaRounding }, members) =>
    weighFloors(members, valuesOf(table, 'c'), { kind: 'area', rounding: areaRounding ?? 'exact' }),
  examples: [
    example({
      name: '广州办法第八条：二层 0.5、三层 1、四层 1.1，层内按面积',
      source: { id: 'T7', title: '《广州市既有住宅增设电梯办法》第八条，S15' },
      config: { table: decimals({ 2: '0.5', 3: '1', 4: '1.1' }) },
      yuan: 260_000,
      households: homes(2, 4, [9_000, 6_000]),
      expected: {
        kind: 'shares',
        shares: {
          '201': 3_000_000,
          '202': 2_000_000,
          '301': 6_000_000,
          '302': 4_000_000,
          '401': 6_600_000,
          '402': 4_400_000,
        },
      },
    }),
    example({
      name: '五层一共 9 万元，50㎡ 与 100㎡',
      source: { id: 'T6', title: '层内按面积的公开例子，S63' },
      config: { table: decimals({ 5: '1' }) },
      yuan: 90_000,
      households: homes(5, 5, [5_000, 10_000]),
      expected: { kind: 'shares', shares: { '501': 3_000_000, '502': 6_000_000 } },
    }),
  ],
  words: {
    rule: ({ table }) => `先按层系数分到层（${tableInWords(table)}），同一层里按面积分到户。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，层系数 × 本户面积 ÷ 本层面积 = ${termsInWords(weighing)}。`,
  },
};
