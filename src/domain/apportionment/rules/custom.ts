import { entry } from '../../kernel/entry';
import { total, whole } from '../../kernel/ratio';
import { err, ok } from '../../kernel/result';
import { type Fen, fen } from '../../money/fen';
import { example, homes } from './example';
import { chargeLevel } from './levels';
import { malformed, readAmounts } from './read';
import type { RuleDefinition } from './rule';
import { given, weighEach } from './weigh';
import { shown } from './words';

export type CustomConfig = { readonly amounts: Readonly<Record<string, Fen>> };

const published = homes(3, 6, [8_000, 8_000]);
const PUBLISHED = [20_000, 40_000, 55_000, 60_000];
const agreed = homes(1, 2, [8_000, 8_000]);

/** Amounts that were agreed one by one (约定金额). They must add up to what is shared. */
export const custom: RuleDefinition<CustomConfig> = {
  kind: 'custom',
  names: { zh: '约定金额' },
  fairness: { zh: '每户多少是大家当面谈好的，加起来正好等于总数。' },
  fields: [{ name: 'amounts', label: { zh: '各户约定金额' }, shape: { kind: 'byHousehold', of: 'money' } }],
  read: (raw) => {
    const amounts = readAmounts(raw['amounts']);
    return amounts === null ? malformed('amounts') : ok({ amounts });
  },
  isTiedToAmount: true,
  weigh: ({ amounts }, members, amount) => {
    const weighed = weighEach(members, (household) => {
      const part = `amounts.${household.id}`;
      const own = amounts[household.id];
      return own === undefined
        ? { code: 'E_NO_COEF', household: household.id, floor: chargeLevel(household), part }
        : [[given('w', whole(own), part, 'fen')]];
    });
    if (!weighed.ok || members.length === 0) return weighed;
    const sum = fen(Number(total(weighed.value.map(({ weight }) => weight)).n));
    return sum === amount
      ? weighed
      : err([
          {
            code: 'E_BASIS',
            reason: { kind: 'amountsDiffer', total: amount, sum, difference: fen(amount - sum) },
            part: 'amounts',
          },
        ]);
  },
  examples: [
    example({
      name: '福州：301 等十二户补偿一层 6 000 元、二层 3 000 元，每户 750 元（此处四户）',
      source: { id: 'T18', title: '福州补偿案报道，S69；平均数为推算' },
      config: { amounts: Object.fromEntries(agreed.map(({ id }) => [id, fen(75_000)])) },
      yuan: 3_000,
      households: agreed,
      expected: { kind: 'shares', shares: Object.fromEntries(agreed.map(({ id }) => [id, 75_000])) },
    }),
    example({
      name: '6 楼 6 万、5 楼 5.5 万、4 楼 4 万、3 楼 2 万，每层两户，合 35 万，不是 30 万，不收',
      source: { id: 'T14', title: '网上流传、合计不等于总数的例子，S54' },
      config: {
        amounts: Object.fromEntries(
          published.map(({ id, floor }) => [id, fen(entry(PUBLISHED, floor - 3) * 100)]),
        ),
      },
      yuan: 300_000,
      households: published,
      expected: { kind: 'refused', code: 'E_BASIS' },
    }),
  ],
  words: {
    rule: () => '每户按谈好的金额。',
    household: (_config, _household, { weight }) =>
      `本户约定 ${shown({ n: weight.n, d: weight.d * 100n }, 2)} 元。`,
  },
};
