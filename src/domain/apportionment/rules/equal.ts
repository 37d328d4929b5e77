import { ONE } from '../../kernel/ratio';
import { ok } from '../../kernel/result';
import { example, homes } from './example';
import type { RuleDefinition } from './rule';
import { given, weighEach } from './weigh';

export type EqualConfig = Readonly<Record<never, never>>;

const neighbours = homes(3, 13, [8_000, 8_000]);
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
    example({
      name: '广州：其他 22 户每户补偿 201 室 2 000 元，共 44 000 元',
      source: { id: 'T18', title: '广州补偿案报道，S70；户数为推算' },
      config: {},
      yuan: 44_000,
      households: neighbours,
      expected: {
        kind: 'shares',
        shares: Object.fromEntries(neighbours.map(({ id }) => [id, 200_000])),
      },
    }),
  ],
  words: {
    rule: () => '每户一份，不论楼层和面积。',
    household: () => '本户算 1 份。',
  },
};
