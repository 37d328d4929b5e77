import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CostItem, Funding } from '../../../src/domain/apportionment/scheme';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { sumsOf } from '../../../src/features/costs/sums';

const costs: readonly CostItem[] = [{ id: 'a', label: '设备', amount: fen(52_000_000) }];
const grant = (amount: number, mode: Funding['mode'] = 'deducted'): Funding => ({
  id: `g${amount}${mode}`,
  label: '补贴',
  mode,
  kind: 'fixed',
  amount: fen(amount),
});

test('the total less what is taken off is what people raise (README of the sample: 520,000 − 100,000)', () => {
  expect(sumsOf(costs, [grant(10_000_000)])).toMatchObject({ gross: 52_000_000, net: 42_000_000, excess: 0 });
});

test('what is refunded later or kept for upkeep is taken off nothing', () => {
  expect(
    sumsOf(costs, [grant(10_000_000, 'refundedLater'), grant(5_000_000, 'keptForUpkeep')]),
  ).toMatchObject({
    net: 52_000_000,
    refundLater: 10_000_000,
    upkeep: 5_000_000,
  });
});

test('a contingency is in the total and told apart', () => {
  const [first] = costs;
  const item = { ...first, id: 'a', label: '设备', amount: fen(101), contingencyPct: decimalText('5') };
  expect(sumsOf([item], [])).toMatchObject({ gross: 106, contingency: 5 });
});

test('outside money beyond the cost is named, and people raise nothing', () => {
  expect(sumsOf(costs, [grant(50_000_000), grant(3_000_000)])).toMatchObject({ net: 0, excess: 1_000_000 });
});

test('people raise the total less the grants, never below nothing, whatever the grants', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 60_000_000 }), { maxLength: 4 });
  fc.assert(
    fc.property(amounts, (given) => {
      const { gross, net, excess } = sumsOf(
        costs,
        given.map((amount) => grant(amount)),
      );
      const all = given.reduce((sum, amount) => sum + amount, 0);
      expect(net).toBe(Math.max(gross - all, 0));
      expect(excess).toBe(Math.max(all - gross, 0));
    }),
  );
});
