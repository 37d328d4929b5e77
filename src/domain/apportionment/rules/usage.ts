import { type DecimalText, ratioOf } from '../../kernel/ratio';
import { ok } from '../../kernel/result';
import { decimals, example, homes } from './example';
import { chargeLevel } from './levels';
import { malformed, readTable } from './read';
import type { RuleDefinition } from './rule';
import { given, weighEach } from './weigh';
import { shown } from './words';

export type UsageConfig = { readonly uses: Readonly<Record<string, DecimalText>> };

/** Parts per household: trips, cards, or parts agreed one by one (按份数). */
export const usage: RuleDefinition<UsageConfig> = {
  kind: 'usage',
  names: { zh: '按份数（次数、卡数）' },
  fairness: { zh: '用得多的多出，不用的不出；适合运行维护费。' },
  fields: [{ name: 'uses', label: { zh: '各户份数' }, shape: { kind: 'byHousehold', of: 'parts' } }],
  read: (raw) => {
    const uses = readTable(raw['uses']);
    return uses === null ? malformed('uses') : ok({ uses });
  },
  weigh: ({ uses }, members) =>
    weighEach(members, (household) => {
      const part = `uses.${household.id}`;
      const text = uses[household.id];
      return text === undefined
        ? { code: 'E_NO_COEF', household: household.id, floor: chargeLevel(household), part }
        : [[given('w', ratioOf(text), part)]];
    }),
  examples: [
    example({
      name: '北京按次付费 0.2 元：三户各坐 100、250、150 次',
      source: { id: 'S23', title: '北京“代建租用”按次收费报道，S23、S92' },
      config: { uses: decimals({ '201': '100', '301': '250', '401': '150' }) },
      yuan: 100,
      households: homes(2, 4, [8_000]),
      expected: { kind: 'shares', shares: { '201': 2_000, '301': 5_000, '401': 3_000 } },
    }),
  ],
  words: {
    rule: () => '按各户份数。',
    household: (_config, _household, { weight }) => `本户 ${shown(weight)} 份。`,
  },
};
