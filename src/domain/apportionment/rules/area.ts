import { ok } from '../../kernel/result';
import type { AreaRounding } from '../floor-table';
import { areaFactor } from './area-factor';
import { example, homes } from './example';
import { AREA_ROUNDING_FIELD } from './fields';
import { readAreaRounding } from './read';
import type { RuleDefinition } from './rule';
import { weighEach } from './weigh';
import { squareMetres } from './words';

export type AreaConfig = { readonly areaRounding?: AreaRounding };

/** By exclusive area (按专有部分面积): what the Civil Code falls back on where nothing is agreed, art. 283. */
export const area: RuleDefinition<AreaConfig> = {
  kind: 'area',
  names: { zh: '按面积' },
  fairness: { zh: '没有约定时，民法典第二百八十三条就是按面积；房子大的多出。' },
  fields: [AREA_ROUNDING_FIELD],
  read: (raw) => ok({ areaRounding: readAreaRounding(raw['areaRounding']) }),
  weigh: ({ areaRounding }, members) =>
    weighEach(members, (household) => [[areaFactor(household.area, areaRounding)]]),
  examples: [
    example({
      name: '同一层 50㎡ 与 100㎡ 两户分 90 000 元',
      source: { id: 'T6', title: '层内按面积的公开例子，S63' },
      config: {},
      yuan: 90_000,
      households: homes(5, 5, [5_000, 10_000]),
      expected: { kind: 'shares', shares: { '501': 3_000_000, '502': 6_000_000 } },
    }),
  ],
  words: {
    rule: ({ areaRounding }) =>
      `按专有部分面积${areaRounding === undefined || areaRounding === 'exact' ? '' : '（取整到平方米）'}。`,
    household: (_config, { area: exact }, { weight }) =>
      weight.n === BigInt(exact)
        ? `本户面积 ${squareMetres(exact)} ㎡。`
        : `本户面积 ${squareMetres(exact)} ㎡，取整按 ${squareMetres(Number(weight.n))} ㎡ 算。`,
  },
};
