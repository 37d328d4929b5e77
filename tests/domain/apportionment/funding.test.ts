import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import type { Apportionment } from '../../../src/domain/apportionment/outcome';
import type { Scheme } from '../../../src/domain/apportionment/scheme';
import { replay } from '../../../src/domain/apportionment/trace/replay';
import { householdId } from '../../../src/domain/building/household';
import { decimalText, ratio } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

function outcomeOf(changes: Partial<Scheme>): Apportionment {
  const outcome = apportion(aScheme(changes));
  if (!outcome.ok) throw new Error(outcome.error[0]?.code);
  expect(replay(outcome.value.trace)).toEqual([]);
  return outcome.value;
}
const amounts = ({ shares }: Apportionment): readonly number[] => shares.map(({ amount }) => amount);
const grant = { id: 'g', label: '补贴', mode: 'deducted' as const };
const id = householdId;

describe('a subsidy', () => {
  it('lowers what all share, when it is taken off first', () => {
    const outcome = outcomeOf({ funding: [{ ...grant, kind: 'fixed', amount: fen(10_000_000) }] });
    expect(outcome).toMatchObject({ external: 10_000_000, net: 20_000_000, refundLater: 0 });
    expect(amounts(outcome)).toEqual(Array.from({ length: 10 }, () => 2_000_000));
  });

  it('is fronted by everybody and comes back in full, when it is paid after acceptance', () => {
    const outcome = outcomeOf({
      funding: [{ ...grant, mode: 'refundedLater', kind: 'fixed', amount: fen(10_000_003) }],
    });
    expect(outcome).toMatchObject({ external: 0, net: 30_000_000, refundLater: 10_000_003, lateSurplus: 0 });
    expect(outcome.shares.map(({ refundLater }) => refundLater)).toEqual([
      1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_001, 1_000_000, 1_000_001,
      1_000_001,
    ]);
  });

  it('comes back to nobody beyond what they fronted', () => {
    const outcome = outcomeOf({
      funding: [{ ...grant, mode: 'refundedLater', kind: 'fixed', amount: fen(30_000_000) }],
      contributions: [{ household: null, amount: fen(5_000_000) }],
    });
    expect(outcome).toMatchObject({ net: 25_000_000, refundLater: 25_000_000, lateSurplus: 5_000_000 });
  });

  it('changes nobody’s share when it is kept for upkeep, and is not cut to the cost', () => {
    const outcome = outcomeOf({
      funding: [
        { ...grant, mode: 'keptForUpkeep', kind: 'fixed', amount: fen(40_000_000) },
        { ...grant, id: 'street', kind: 'percentCapped', pct: decimalText('10'), base: 'afterPrevious' },
      ],
    });
    expect(outcome).toMatchObject({ upkeep: 40_000_000, external: 3_000_000, net: 27_000_000 });
  });

  it('is reckoned by stops, by a table of storeys, or by a percent of named lines', () => {
    const { funding } = outcomeOf({
      funding: [
        { ...grant, kind: 'perStop', amountPerStop: fen(100), stops: 6 },
        { ...grant, id: 't', kind: 'table', amounts: { '6': fen(700) }, storeys: 6 },
        { ...grant, id: 'p', kind: 'percentCapped', pct: decimalText('33.3'), base: ['lift'] },
        { ...grant, id: 'r', kind: 'percentCapped', pct: decimalText('50'), base: 'gross', cap: fen(1) },
      ],
    });
    expect(funding.map(({ amount }) => amount)).toEqual([600, 700, 9_990_000, 1]);
  });

  it('beyond the cost leaves nothing to pay, and gifts beyond it a surplus', () => {
    const outcome = outcomeOf({
      funding: [{ ...grant, kind: 'fixed', amount: fen(40_000_000) }],
      contributions: [{ household: id('201'), amount: fen(500) }],
    });
    expect(outcome).toMatchObject({ net: 0, surplus: 500, external: 30_000_000 });
    expect(outcome.shares[0]).toMatchObject({ amount: 0, contribution: 500, payable: 500 });
  });
});

describe('who does not share', () => {
  it('pays a fixed sum that the others do not have to find', () => {
    const outcome = outcomeOf({
      fixed: [
        { kind: 'amount', household: id('201'), amount: fen(50_000) },
        { kind: 'percent', household: id('202'), pct: decimalText('0.5') },
        { kind: 'amount', household: id('202'), amount: fen(1) },
      ],
    });
    expect(outcome.fixed).toBe(200_001);
    expect(outcome.shares.slice(0, 2)).toMatchObject([
      { standing: 'fixed', amount: 50_000, exact: ratio(50_000n) },
      { standing: 'fixed', amount: 150_001 },
    ]);
    expect(amounts(outcome).slice(2)).toEqual([
      3_725_000, 3_724_999, 3_725_000, 3_725_000, 3_725_000, 3_725_000, 3_725_000, 3_725_000,
    ]);
  });

  it('is exempt, or waits, and has no share', () => {
    const outcome = outcomeOf({
      nonPayers: [id('301')],
      pools: [aPool({ exempt: { floors: [2], households: [id('302')] } })],
    });
    expect(outcome.shares.map(({ standing }) => standing)).toEqual([
      'exempt',
      'exempt',
      'notPaying',
      'exempt',
      'shares',
      'shares',
      'shares',
      'shares',
      'shares',
      'shares',
    ]);
    expect(amounts(outcome)).toEqual([0, 0, 0, 0, ...Array.from({ length: 6 }, () => 5_000_000)]);
  });

  it('is outside a pool that is for some only', () => {
    const outcome = outcomeOf({ pools: [aPool({ only: [id('201'), id('202')] })] });
    expect(amounts(outcome)).toEqual([15_000_000, 15_000_000, 0, 0, 0, 0, 0, 0, 0, 0]);
  });
});

describe('a household’s own money', () => {
  it('in the provident fund changes the cash and not the share', () => {
    const outcome = outcomeOf({
      credits: [{ household: id('201'), kind: 'providentFund', amount: fen(1_000_000) }],
    });
    expect(outcome.shares[0]).toMatchObject({ amount: 3_000_000, payable: 3_000_000, cash: 2_000_000 });
  });
});

describe('pools made of cost lines', () => {
  const items = { kind: 'items' as const };
  const costs = [
    { id: 'lift', label: '电梯', amount: fen(20_000_000), pool: 'a' },
    { id: 'pipes', label: '管线', amount: fen(10_000_000), pool: 'b' },
  ];

  it('bear their own lines', () => {
    const pools = [aPool({ id: 'a', portion: items }), aPool({ id: 'b', portion: items, only: [id('201')] })];
    const outcome = outcomeOf({ costs, pools });
    expect(outcome.pools.map(({ amount }) => amount)).toEqual([20_000_000, 10_000_000]);
    expect(amounts(outcome)[0]).toBe(12_000_000);
  });

  it('keep the grants that name their lines, and share the others by what is left', () => {
    const pools = [aPool({ id: 'a', portion: items }), aPool({ id: 'b', portion: items })];
    const outcome = outcomeOf({
      costs,
      pools,
      funding: [
        { ...grant, kind: 'actualCapped', items: ['pipes'], cap: fen(5_000_000) },
        { ...grant, id: 'h', kind: 'percentCapped', pct: decimalText('10'), base: ['pipes'] },
        { ...grant, id: 'i', kind: 'fixed', amount: fen(12_000_000) },
      ],
    });
    expect(outcome.pools.map(({ amount }) => amount)).toEqual([10_000_000, 2_000_000]);
  });

  it('lose nothing of their own to a percent of the whole', () => {
    const pools = [aPool({ id: 'a', portion: items }), aPool({ id: 'b', portion: items })];
    for (const base of ['gross', 'afterPrevious'] as const) {
      const percent = { ...grant, kind: 'percentCapped' as const, pct: decimalText('50'), base };
      const outcome = outcomeOf({ costs, pools, funding: [percent] });
      expect(outcome.pools.map(({ amount }) => amount)).toEqual([10_000_000, 5_000_000]);
    }
  });

  it('share compensation alike where the lines cost nothing', () => {
    const pools = [aPool({ id: 'a', portion: items }), aPool({ id: 'b', portion: items })];
    const outcome = outcomeOf({
      costs: costs.map((line) => ({ ...line, amount: fen(0) })),
      pools,
      compensation: [{ household: id('201'), amount: fen(300) }],
    });
    expect(outcome.pools.map(({ amount }) => amount)).toEqual([150, 150]);
    expect(replay(outcome.trace)).toEqual([]);
  });

  it('share compensation by their lines when everything else is granted', () => {
    const pools = [aPool({ id: 'a', portion: items }), aPool({ id: 'b', portion: items })];
    const outcome = outcomeOf({
      costs,
      pools,
      compensation: [{ household: id('201'), amount: fen(300) }],
      funding: [{ ...grant, kind: 'actualCapped', items: ['lift', 'pipes'], cap: fen(30_000_000) }],
    });
    expect(outcome.pools.map(({ amount }) => amount)).toEqual([200, 100]);
  });
});

describe('what caps leave over', () => {
  const bounds = [{ of: { kind: 'all' as const }, max: fen(2_500_000) }];

  it('is taken by the reserve, or by a grant, when the scheme says so', () => {
    for (const absorber of [{ kind: 'reserve' as const }, { kind: 'funding' as const, id: 'g' }]) {
      const outcome = outcomeOf({
        bounds,
        absorber,
        funding: [{ ...grant, mode: 'keptForUpkeep', kind: 'fixed', amount: fen(1) }],
      });
      expect(outcome.bounds).toMatchObject({ absorbed: 5_000_000 });
      expect(outcome.bounds.capped).toHaveLength(10);
      expect(new Set(amounts(outcome))).toEqual(new Set([2_500_000]));
    }
  });

  it('is taken by a household that says so', () => {
    const outcome = outcomeOf({ bounds, absorber: { kind: 'household', household: id('602') } });
    expect(amounts(outcome).at(-1)).toBe(7_500_000);
    expect(outcome.bounds.absorbed).toBe(0);
  });

  it('is nothing when the caps are wide enough or the floors too high', () => {
    const wide = outcomeOf({
      bounds: [{ of: { kind: 'all' }, max: fen(9_000_000) }],
      absorber: { kind: 'reserve' },
    });
    expect(wide.bounds).toMatchObject({ absorbed: 0, capped: [] });
    const high = apportion(
      aScheme({ bounds: [{ of: { kind: 'all' }, min: fen(9_000_000) }], absorber: { kind: 'reserve' } }),
    );
    expect(high.ok ? null : high.error[0]?.code).toBe('E_FLOOR_TOO_HIGH');
  });

  it('leaves the exempt alone, whatever floor there is for everybody', () => {
    const outcome = outcomeOf({
      pools: [aPool({ exempt: { floors: [2] } })],
      bounds: [
        { of: { kind: 'all' }, min: fen(100) },
        { of: { kind: 'household', household: id('301') }, min: fen(4_000_000) },
      ],
    });
    expect(amounts(outcome).slice(0, 3)).toEqual([0, 0, 4_000_000]);
    expect(outcome.bounds.raised).toEqual(['301']);
  });
});
