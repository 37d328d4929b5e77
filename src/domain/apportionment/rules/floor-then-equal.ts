import { ok } from '../../kernel/result';
import type { FloorTable } from '../floor-table';
import { weighFloors } from './by-floor';
import { decimals, example, homes, perFloor } from './example';
import { COEFFICIENTS_FIELD } from './fields';
import { valuesOf } from './levels';
import { malformed, readTable } from './read';
import type { RuleDefinition } from './rule';
import { levelInWords, tableInWords, termsInWords } from './words';

export type FloorThenEqualConfig = { readonly table: FloorTable };

const linear = homes(2, 7, [7_000, 7_000, 7_000]);

/** The floor has the coefficient, its members split evenly (先按层分，层内均摊). */
export const floorThenEqual: RuleDefinition<FloorThenEqualConfig> = {
  kind: 'floorThenEqual',
  names: { zh: '先按层系数，层内按户均摊' },
  fairness: { zh: '先定每一层出多少，同一层每户一样。' },
  fields: [COEFFICIENTS_FIELD],
  read: (raw) => {
    const table = readTable(raw['table']);
    return table === null ? malformed('table') : ok({ table });
  },
  weigh: ({ table }, members) => weighFloors(members, valuesOf(table, 'c'), { kind: 'equal' }),
  examples: [
    example({
      name: '七层直线：二层 1 份……七层 6 份，每层三户，共 63 万元',
      source: { id: 'T10', title: '按上行层数直线分摊的公开例子，S57' },
      config: { table: decimals({ 2: '1', 3: '2', 4: '3', 5: '4', 6: '5', 7: '6' }) },
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
  ],
  words: {
    rule: ({ table }) => `先按层系数分到层（${tableInWords(table)}），同一层里每户一样。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，层系数 ÷ 本层户数 = ${termsInWords(weighing)}。`,
  },
};
