import { ONE } from '../../kernel/ratio';
import { ok } from '../../kernel/result';
import { example, homes } from './example';
import type { RuleDefinition } from './rule';
import { given, weighEach } from './weigh';

export type EqualConfig = Readonly<Record<never, never>>;

const flats = homes(2, 6, [8_640, 8_640]);

/** Every household the same (按户均摊). */
export const equal: RuleDefinition<EqualConfig> = {
  kind: 'equal',
  names: { zh: '按户均摊' },
  fairness: { zh: '电梯是一户一户用的，每户出一样多，最容易说清。' },
  fields: [],
  read: () => ok({}),
  weigh: (_config, members) => weighEach(members, () => [[given('one', ONE, '')]]),
  examples: [
    example({
      name: '南通运维费：全包 864 元/月，一年 10 368 元，十户均摊，取整到元',
      source: { id: 'T19', title: '电梯维保指导价（南通市电梯协会），S88a' },
      config: {},
      yuan: 10_368,
      unit: 'yuan',
      households: flats,
      expected: {
        kind: 'shares',
        shares: Object.fromEntries(flats.map(({ id, floor }) => [id, floor === 2 ? 103_600 : 103_700])),
      },
    }),
  ],
  words: {
    rule: () => '每户一份，不论楼层和面积。',
    household: () => '本户算 1 份。',
  },
};
