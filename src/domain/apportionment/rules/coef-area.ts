import { ok } from '../../kernel/result';
import type { AreaRounding, FloorTable } from '../floor-table';
import { areaFactor } from './area-factor';
import { decimals, example, homes, perFloor } from './example';
import { AREA_ROUNDING_FIELD, COEFFICIENTS_FIELD } from './fields';
import { valuesOf, weighLevels } from './levels';
import { malformed, readAreaRounding, readTable } from './read';
import type { RuleDefinition } from './rule';
import { levelInWords, shown, tableInWords, termsInWords } from './words';

export type CoefAreaConfig = { readonly table: FloorTable; readonly areaRounding?: AreaRounding };

const guangzhou = homes(2, 9, [6_000, 6_000, 6_000, 6_000]);

/** Floor coefficient times exclusive area (楼层系数×面积). */
export const coefArea: RuleDefinition<CoefAreaConfig> = {
  kind: 'coefArea',
  names: { zh: '楼层系数 × 面积' },
  fairness: { zh: '住得高、房子大的多出：楼层和面积都算进去。' },
  fields: [COEFFICIENTS_FIELD, AREA_ROUNDING_FIELD],
  read: (raw) => {
    const table = readTable(raw['table']);
    return table === null
      ? malformed('table')
      : ok({ table, areaRounding: readAreaRounding(raw['areaRounding']) });
  },
  weigh: ({ table, areaRounding }, members) =>
    weighLevels(members, valuesOf(table, 'c'), ({ value, area }) => [value, areaFactor(area, areaRounding)]),
  examples: [
    example({
      name: '广州方案一：九层，每层四户各 60㎡，总费用 50 万元',
      source: { id: 'T7', title: '《广州市既有住宅增设电梯办法》第八条与方案一，S15' },
      config: {
        table: decimals({ 2: '0.5', 3: '1', 4: '1.1', 5: '1.2', 6: '1.3', 7: '1.4', 8: '1.5', 9: '1.6' }),
      },
      yuan: 500_000,
      households: guangzhou,
      expected: perFloor(guangzhou, {
        2: 651_042,
        3: 1_302_083,
        4: 1_432_292,
        5: 1_562_500,
        6: 1_692_708,
        7: 1_822_917,
        8: 1_953_125,
        9: 2_083_333,
      }),
    }),
    example({
      name: '自贡：六层多摊两成四，95㎡，每平方米 75 元',
      source: { id: 'T20', title: '华西都市报 2016-01-07，S62' },
      config: { table: decimals({ 6: '1.24' }) },
      yuan: 8_835,
      households: homes(6, 6, [9_500]),
      expected: { kind: 'shares', shares: { '601': 883_500 } },
    }),
  ],
  words: {
    rule: ({ table }) => `每户按楼层系数 × 面积，系数：${tableInWords(table)}。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，系数 × 面积 = ${termsInWords(weighing)} = ${shown({ n: weighing.weight.n, d: weighing.weight.d * 100n })}。`,
  },
};
