import { ok } from '../../kernel/result';
import type { FloorTable } from '../floor-table';
import { decimals, example, homes, perFloor } from './example';
import { valueOfPart, valuesOf, weighLevels } from './levels';
import { malformed, readTable } from './read';
import type { RuleDefinition } from './rule';
import { levelInWords, tableInWords, termsInWords } from './words';

export type StepsConfig = { readonly table: FloorTable };

const changsha = homes(1, 6, [8_000, 8_000]);

/** By the steps one no longer climbs (按台阶数). */
export const steps: RuleDefinition<StepsConfig> = {
  kind: 'steps',
  names: { zh: '按台阶数' },
  fairness: { zh: '少爬多少级台阶就出多少份，谁都数得清。' },
  fields: [{ name: 'table', label: { zh: '到家门口的台阶数' }, shape: { kind: 'byFloor', of: 'steps' } }],
  read: (raw) => {
    const table = readTable(raw['table']);
    return table === null ? malformed('table') : ok({ table });
  },
  weigh: ({ table }, members) => weighLevels(members, valuesOf(table, 's'), valueOfPart),
  examples: [
    example({
      name: '长沙：总价 ÷ 全部台阶 × 到家门口的台阶；每层 18 级，六层正好 90 级',
      source: { id: 'S33', title: '长沙按台阶数分摊的报道' },
      config: { table: decimals({ 1: '0', 2: '18', 3: '36', 4: '54', 5: '72', 6: '90' }) },
      yuan: 270_000,
      households: changsha,
      expected: perFloor(changsha, { 2: 900_000, 3: 1_800_000, 4: 2_700_000, 5: 3_600_000, 6: 4_500_000 }),
    }),
  ],
  words: {
    rule: ({ table }) => `按到家门口的台阶数：${tableInWords(table, ' 级')}。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，到家门口 ${termsInWords(weighing)} 级台阶。`,
  },
};
