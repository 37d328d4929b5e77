import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../../src/domain/apportionment/figures-of';
import { reckon } from '../../../src/domain/apportionment/reckon';
import { decimals, homes } from '../../../src/domain/apportionment/rules/example';
import type { Scheme } from '../../../src/domain/apportionment/scheme';
import { assertBalance } from '../../../src/domain/apportionment/steps/balance';
import { householdId } from '../../../src/domain/building/household';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const table = decimals({ 2: '1', 3: '1.2', 4: '1.4', 5: '1.6', 6: '1.8' });
const scheme = aScheme({
  pools: [
    aPool({ id: 'a', portion: { kind: 'percent', pct: decimalText('40') }, basis: { kind: 'area' } }),
    aPool({
      id: 'b',
      portion: { kind: 'percent', pct: decimalText('60') },
      basis: { kind: 'coefArea', table },
    }),
  ],
});
const workedOut = (held: Scheme) => {
  const working = reckon(held);
  if (!working.ok) throw new Error('The scheme does not work out.');
  return working.value;
};
/** What a change comes to over the earlier working, and what it comes to from nothing. */
const bothWays = (changes: Partial<Scheme>, from: Scheme = scheme) => {
  const changed = { ...from, ...changes };
  const again = reckon(changed, workedOut(from));
  const anew = reckon(changed);
  const told = (outcome: typeof anew) => (outcome.ok ? figuresOf(outcome.value) : outcome.error);
  return { again: told(again), anew: told(anew), working: again.ok ? again.value : null };
};
const costs = [{ id: 'lift', label: '电梯', amount: fen(33_333_333) }];

describe('reckoning over an earlier working', () => {
  it('takes over the weights where only sums changed, and comes to the same', () => {
    const { again, anew, working } = bothWays({ costs });
    expect(again).toEqual(anew);
    expect(working?.pools[0]?.weights).not.toBe(workedOut(scheme).pools[0]?.weights);
    const before = workedOut(scheme);
    const over = reckon({ ...scheme, costs }, before);
    expect(over.ok && over.value.pools[0]?.weights).toBe(before.pools[0]?.weights);
  });

  it.each<[string, Partial<Scheme>]>([
    ['other households', { households: homes(2, 5, [9_000, 6_000]) }],
    ['others who do not pay', { nonPayers: homes(2, 2, [8_520]).map(({ id }) => id) }],
    ['an agreed sum', { fixed: [{ kind: 'amount', household: householdId('201'), amount: fen(100) }] }],
    ['another rule', { pools: [aPool({ basis: { kind: 'equal' } })] }],
    [
      'other percents',
      {
        pools: scheme.pools.map((pool) => ({
          ...pool,
          portion: { kind: 'percent', pct: decimalText('50') },
        })),
      },
    ],
    ['another unit', { unit: '100yuan' }],
    ['a cap', { bounds: [{ of: { kind: 'all' }, max: fen(4_000_000) }] }],
  ])('comes to the same with %s', (_, changes) => {
    const { again, anew } = bothWays({ costs, ...changes });
    expect(again).toEqual(anew);
  });

  it('weighs agreed amounts anew, for these must meet the new sum', () => {
    const amounts = Object.fromEntries(scheme.households.map(({ id }) => [id, fen(3_000_000)]));
    const agreed = aScheme({ pools: [aPool({ basis: { kind: 'custom', amounts } })] });
    const { again, anew } = bothWays({ costs }, agreed);
    expect(again).toEqual(anew);
    expect(again).toMatchObject([{ code: 'E_BASIS', reason: { kind: 'amountsDiffer' } }]);
  });

  it('notices that nobody carries a sum that was nothing before', () => {
    const nobody = aScheme({
      costs: [{ id: 'lift', label: '电梯', amount: fen(0) }],
      pools: [
        aPool({ basis: { kind: 'coef', table: decimals({ 2: '0', 3: '0', 4: '0', 5: '0', 6: '0' }) } }),
      ],
    });
    const { again, anew } = bothWays({ costs }, nobody);
    expect(again).toEqual(anew);
    expect(again).toMatchObject([{ code: 'E_ZERO_WEIGHT' }]);
  });
});

describe('figures that do not balance', () => {
  it('are a mistake of the program, and stop it', () => {
    const { sums, settled } = workedOut(scheme);
    const [first = fen(0), ...others] = settled.payables;
    expect(() => assertBalance(sums, [fen(first + 1), ...others], [])).toThrow(/do not balance/);
    expect(() => assertBalance(sums, settled.payables, [fen(1)])).toThrow(/do not balance/);
    expect(() => assertBalance({ ...sums, reserve: fen(-1) }, settled.payables, [])).toThrow(
      /do not balance/,
    );
    expect(() => assertBalance(sums, settled.payables, [])).not.toThrow();
  });
});
