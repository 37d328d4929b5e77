import { HUNDRED, isSame, minus, type Ratio, total } from '../../kernel/ratio';
import { ok } from '../../kernel/result';
import type { FloorTable } from '../floor-table';
import { weighFloors } from './by-floor';
import { decimals, example, homes, perFloor } from './example';
import { type LevelPart, valuesOf } from './levels';
import { malformed, readTable } from './read';
import type { RuleDefinition, RuleFault } from './rule';
import { levelInWords, tableInWords, termsInWords } from './words';

export type FloorPercentConfig = {
  readonly table: FloorTable;
  readonly within: 'equal' | 'area';
  /** Scales what the floors with members add up to, instead of refusing anything but 100. */
  readonly renormalise?: boolean;
};

const yuhang = homes(3, 6, [8_000, 8_000]);
const shanghai = homes(2, 7, [8_000, 8_000]);

/** A percent of the whole for every floor (各层百分比), split on the floor evenly or by area. */
export const floorPercent: RuleDefinition<FloorPercentConfig> = {
  kind: 'floorPercent',
  names: { zh: '各层百分比' },
  fairness: { zh: '每层出百分之几写得明明白白，加起来正好 100。' },
  fields: [
    { name: 'table', label: { zh: '各层百分比' }, shape: { kind: 'byFloor', of: 'percent' } },
    {
      name: 'within',
      label: { zh: '同一层里' },
      shape: {
        kind: 'choice',
        options: [
          { value: 'equal', zh: '每户一样' },
          { value: 'area', zh: '按面积' },
        ],
      },
    },
    { name: 'renormalise', label: { zh: '不足 100 时按比例补足' }, shape: { kind: 'switch' } },
  ],
  read: (raw) => {
    const table = readTable(raw['table']);
    if (table === null) return malformed('table');
    const within = raw['within'];
    if (within !== 'equal' && within !== 'area') return malformed('within');
    return ok({ table, within, renormalise: raw['renormalise'] === true });
  },
  weigh: ({ table, within, renormalise }, members) =>
    weighFloors(
      members,
      valuesOf(table, 'p', 'percent'),
      within === 'area' ? { kind: 'area', rounding: 'exact' } : { kind: 'equal' },
      (parts) => (renormalise === true ? null : percentFault(parts)),
    ),
  examples: [
    example({
      name: '余杭 8/20/31/41：六层，每层两户，补贴后 30 万元',
      source: { id: 'T12', title: '余杭、钟楼公布的比例，S51、S53' },
      config: { table: decimals({ 3: '8', 4: '20', 5: '31', 6: '41' }), within: 'equal' },
      yuan: 300_000,
      households: yuhang,
      expected: perFloor(yuhang, { 3: 1_200_000, 4: 3_000_000, 5: 4_650_000, 6: 6_150_000 }),
    }),
    example({
      name: '上海七层指导区间的中点 5/9/14/19/24/29',
      source: { id: 'T11', title: '上海市加装电梯分摊比例指导区间（2021-01-15），S7' },
      config: { table: decimals({ 2: '5', 3: '9', 4: '14', 5: '19', 6: '24', 7: '29' }), within: 'equal' },
      yuan: 300_000,
      households: shanghai,
      expected: perFloor(shanghai, {
        2: 750_000,
        3: 1_350_000,
        4: 2_100_000,
        5: 2_850_000,
        6: 3_600_000,
        7: 4_350_000,
      }),
    }),
    example({
      name: '“上海某小区”6/12/20/28/36 加起来是 102，不收',
      source: { id: 'T13', title: '网上流传、合计不是 100 的比例，S52' },
      config: { table: decimals({ 2: '6', 3: '12', 4: '20', 5: '28', 6: '36' }), within: 'equal' },
      yuan: 300_000,
      households: homes(2, 6, [8_000, 8_000]),
      expected: { kind: 'refused', code: 'E_PERCENT_SUM' },
    }),
  ],
  words: {
    rule: ({ table, within }) =>
      `各层比例：${tableInWords(table, '%')}；同一层里${within === 'equal' ? '每户一样' : '按面积'}。`,
    household: (_config, household, weighing) =>
      `本户在 ${levelInWords(household)}，占 ${termsInWords(weighing)}（%）。`,
  },
};

function percentFault(parts: readonly LevelPart[]): RuleFault | null {
  const byLevel = new Map<number, Ratio>(parts.map(({ level, value }) => [level, value.value]));
  const sum = total([...byLevel.values()]);
  return isSame(sum, HUNDRED)
    ? null
    : { code: 'E_PERCENT_SUM', sum, difference: minus(HUNDRED, sum), part: 'table' };
}
