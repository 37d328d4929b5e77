import { entry } from '../../kernel/entry';
import { type DecimalText, HUNDRED, isSame, minus, ratioOf, total } from '../../kernel/ratio';
import { err, ok } from '../../kernel/result';
import { decimals, example, homes, perFloor } from './example';
import { chargeLevel } from './levels';
import { malformed, readTable } from './read';
import type { RuleDefinition } from './rule';
import { given, weighEach } from './weigh';
import { shown } from './words';

export type HouseholdPercentConfig = { readonly percents: Readonly<Record<string, DecimalText>> };

const ningbo = homes(2, 6, [8_000, 8_000]);
/** From the second floor up. */
const NINGBO = ['1.5', '4', '9', '15', '20.5'];

/** A percent of the whole for every household (各户百分比). */
export const householdPercent: RuleDefinition<HouseholdPercentConfig> = {
  kind: 'householdPercent',
  names: { zh: '各户百分比' },
  fairness: { zh: '每户的比例是大家谈好的，加起来正好 100。' },
  fields: [{ name: 'percents', label: { zh: '各户百分比' }, shape: { kind: 'byHousehold', of: 'percent' } }],
  read: (raw) => {
    const percents = readTable(raw['percents']);
    return percents === null ? malformed('percents') : ok({ percents });
  },
  weigh: ({ percents }, members) => {
    const weighed = weighEach(members, (household) => {
      const text = percents[household.id];
      const part = `percents.${household.id}`;
      return text === undefined
        ? { code: 'E_NO_COEF', household: household.id, floor: chargeLevel(household), part }
        : [[given('p', ratioOf(text), part, 'percent')]];
    });
    if (!weighed.ok || members.length === 0) return weighed;
    const sum = total(weighed.value.map(({ weight }) => weight));
    return isSame(sum, HUNDRED)
      ? weighed
      : err([{ code: 'E_PERCENT_SUM', sum, difference: minus(HUNDRED, sum), part: 'percents' }]);
  },
  examples: [
    example({
      name: '宁波：补贴后 30 万元，二层 1.5% ……六层 20.5%，每层两户',
      source: { id: 'T3', title: '现代金报，宁波加装电梯比例，S49' },
      config: {
        percents: decimals(Object.fromEntries(ningbo.map(({ id, floor }) => [id, entry(NINGBO, floor - 2)]))),
      },
      yuan: 300_000,
      households: ningbo,
      expected: perFloor(ningbo, { 2: 450_000, 3: 1_200_000, 4: 2_700_000, 5: 4_500_000, 6: 6_150_000 }),
    }),
    example({
      name: '七层每户比例 1.67/3.33/…/9.27 每层三户，合计 100.02，不收',
      source: { id: 'T13', title: '网上流传、合计不是 100 的每户比例，S55' },
      config: {
        percents: decimals(
          Object.fromEntries(
            homes(2, 7, [8_000, 8_000, 8_000]).map(({ id, floor }) => [
              id,
              entry(['1.67', '3.33', '4.87', '6.4', '7.8', '9.27'], floor - 2),
            ]),
          ),
        ),
      },
      yuan: 300_000,
      households: homes(2, 7, [8_000, 8_000, 8_000]),
      expected: { kind: 'refused', code: 'E_PERCENT_SUM' },
    }),
  ],
  words: {
    rule: () => '每户按谈好的百分比。',
    household: (_config, _household, { weight }) => `本户占 ${shown(weight)}%。`,
  },
};
