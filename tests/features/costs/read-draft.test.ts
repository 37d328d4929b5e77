import { describe, expect, test } from 'vitest';
import type { CostItem, Funding } from '../../../src/domain/apportionment/scheme';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { blankFunding, draftOf } from '../../../src/features/costs/draft';
import { costField, readDraft } from '../../../src/features/costs/read-draft';
import { fundingField } from '../../../src/features/costs/read-funding';
import { costsText } from '../../../src/text/zh-cn/costs';

const NOTHING = { costs: [], funding: [] };
const blank = draftOf([], []);
const withAmounts = (...amounts: readonly string[]) => ({
  ...blank,
  costs: blank.costs.map((row, index) => ({ ...row, amount: amounts[index] ?? '' })),
});

describe('costs', () => {
  test('begin with the usual lines, and those left empty are no lines', () => {
    const read = readDraft(withAmounts('21万', '', '60,000元'), NOTHING);
    expect(read.problems).toEqual([]);
    expect(read.costs).toEqual([
      { id: 'equipment', label: '电梯设备和安装', amount: fen(21_000_000), driver: { kind: 'fixed' } },
      { id: 'pipes', label: '管线迁移', amount: fen(6_000_000), driver: { kind: 'fixed' } },
    ]);
    expect(read.funding).toEqual([]);
  });

  test('need one amount at least', () => {
    expect(readDraft(blank, NOTHING).problems).toEqual([
      { fieldId: costField(0, 'amount'), message: costsText.nothingFilled },
    ]);
  });

  test('that cannot be read name their line', () => {
    expect(readDraft(withAmounts('二十一万'), NOTHING).problems).toEqual([
      { fieldId: costField(0, 'amount'), message: '电梯设备和安装的金额请填数字，例如 120,000' },
    ]);
  });

  test('need a name where they have an amount', () => {
    const draft = { ...blank, costs: [{ id: 'x', label: ' ', amount: '5万' }] };
    expect(readDraft(draft, NOTHING).problems).toEqual([
      { fieldId: costField(0, 'label'), message: costsText.labelMissing(1) },
    ]);
  });

  test('carry the contingency on every line', () => {
    const read = readDraft({ ...withAmounts('21万'), contingency: '5%' }, NOTHING);
    expect(read.costs[0]?.contingencyPct).toBe('5');
  });

  test('keep what the screen does not show', () => {
    const held: readonly CostItem[] = [
      {
        id: 'a',
        label: '井道',
        amount: fen(100),
        driver: { kind: 'atStop', stop: 3 },
        pool: 'shaft',
        contingencyPct: decimalText('3'),
      },
      { id: 'b', label: '设备', amount: fen(200) },
    ];
    expect(readDraft(draftOf(held, []), { costs: held, funding: [] }).costs).toEqual(held);
  });
});

describe('outside money', () => {
  test('is an amount, or a percent with a cap', () => {
    const draft = {
      ...withAmounts('27万'),
      funding: [
        { ...blankFunding('s', '政府补贴'), amount: '10万' },
        {
          ...blankFunding('w', '维修资金'),
          kind: 'percentCapped',
          pct: '30',
          cap: '5万',
          mode: 'refundedLater',
        } as const,
      ],
    };
    expect(readDraft(draft, NOTHING).funding).toEqual([
      { id: 's', label: '政府补贴', mode: 'deducted', kind: 'fixed', amount: fen(10_000_000) },
      {
        id: 'w',
        label: '维修资金',
        mode: 'refundedLater',
        kind: 'percentCapped',
        pct: '30',
        base: 'gross',
        cap: fen(5_000_000),
      },
    ]);
  });

  test('is never more than the whole as a percent', () => {
    const funding = [{ ...blankFunding('s', '政府补贴'), kind: 'percentCapped', pct: '130' } as const];
    expect(readDraft({ ...withAmounts('27万'), funding }, NOTHING).problems).toEqual([
      { fieldId: fundingField(0, 'pct'), message: '政府补贴的百分比请填 0 到 100 的数，例如 30' },
    ]);
  });

  test('of a kind that the screen cannot change stays as it is', () => {
    const held: readonly Funding[] = [
      { id: 't', label: '区补贴', mode: 'deducted', kind: 'table', amounts: { '7': fen(100) }, storeys: 7 },
    ];
    const costs: readonly CostItem[] = [{ id: 'a', label: '设备', amount: fen(200) }];
    expect(readDraft(draftOf(costs, held), { costs, funding: held }).funding).toEqual(held);
  });
});
