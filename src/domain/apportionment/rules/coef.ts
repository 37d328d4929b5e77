import { ok } from '../../kernel/result';
import type { FloorTable } from '../floor-table';
import { decimals, example, homes, perFloor } from './example';
import { COEFFICIENTS_FIELD } from './fields';
import { valueOfPart, valuesOf, weighLevels } from './levels';
import { malformed, readTable } from './read';
import type { RuleDefinition } from './rule';
import { levelInWords, tableInWords, termsInWords } from './words';

export type CoefConfig = { readonly table: FloorTable };

const hangzhou = homes(3, 7, [8_000, 8_000]);
const yanji = homes(3, 7, [8_000, 8_000]);

/** A coefficient for every floor, times one per household (楼层系数). */
export const coef: RuleDefinition<CoefConfig> = {
  kind: 'coef',
  names: { zh: '楼层系数（按户）' },
  fairness: { zh: '住得越高用得越多，越高的层系数越大；同一层每户一样。' },
  fields: [COEFFICIENTS_FIELD],
  read: (raw) => {
    const table = readTable(raw['table']);
    return table === null ? malformed('table') : ok({ table });
  },
  weigh: ({ table }, members) => weighLevels(members, valuesOf(table, 'c'), valueOfPart),
  examples: [
    example({
      name: '杭州、郑州：三层为 1，每高一层加 0.1，一二层免摊',
      source: { id: 'T5', title: '公开的楼层系数例子，S51、S60' },
      config: { table: decimals({ 3: '1', 4: '1.1', 5: '1.2', 6: '1.3', 7: '1.4' }) },
      yuan: 300_000,
      households: hangzhou,
      expected: perFloor(hangzhou, { 3: 2_500_000, 4: 2_750_000, 5: 3_000_000, 6: 3_250_000, 7: 3_500_000 }),
    }),
    example({
      name: '延吉爱得花园 7 号楼 1 单元：三层 2 万，每高一层加 8 千',
      source: { id: 'T1', title: '延吉爱得花园加装电梯报道，S6' },
      config: { table: decimals({ 3: '1', 4: '1.4', 5: '1.8', 6: '2.2', 7: '2.6' }) },
      yuan: 360_000,
      households: yanji,
      expected: perFloor(yanji, { 3: 2_000_000, 4: 2_800_000, 5: 3_600_000, 6: 4_400_000, 7: 5_200_000 }),
    }),
  ],
  words: {
    rule: ({ table }) => `每户按楼层系数：${tableInWords(table)}。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，系数 ${termsInWords(weighing)}。`,
  },
};
