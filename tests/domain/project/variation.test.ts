import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perYear } from '../../../src/domain/apportionment/per-year';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen, sumFen } from '../../../src/domain/money/fen';
import { moneyOf, reckon } from '../../../src/domain/project/money-view';
import { movedBy } from '../../../src/domain/project/move-amounts';
import {
  AS_RECORDED,
  isVaried,
  roomBelow,
  withVariedFigures,
  withVariedMoney,
} from '../../../src/domain/project/variation';
import { COEFFICIENTS, settled } from '../../builders/project';

const ADDED = { price: '会上加的费用', subsidy: '政府补贴' };
const { state } = settled();
const figuresOf = (tried: typeof state) => {
  const money = moneyOf(tried);
  if (money.kind !== 'ready') throw new Error('The settled project can be reckoned.');
  return money.outcome;
};
const tried = (change: Partial<typeof AS_RECORDED>) =>
  withVariedMoney(state, { ...AS_RECORDED, ...change }, ADDED);
const before = figuresOf(state);

describe('a try', () => {
  it('leaves the project as it is where nothing is tried', () => {
    expect(withVariedMoney(state, AS_RECORDED, ADDED)).toBe(state);
    expect(withVariedFigures(COEFFICIENTS, AS_RECORDED)).toBe(COEFFICIENTS);
    expect(isVaried(AS_RECORDED)).toBe(false);
  });

  it('moves the price by exactly what was asked, up and down', () => {
    expect(figuresOf(tried({ price: fen(1_000_000) })).gross).toBe(before.gross + 1_000_000);
    expect(figuresOf(tried({ price: fen(-1_000_000) })).gross).toBe(before.gross - 1_000_000);
  });

  it('moves the subsidy by exactly what was asked, and adds one where there is none', () => {
    expect(figuresOf(tried({ subsidy: fen(500_000) })).external).toBe(before.external + 500_000);
    const without = { ...state, funding: [] };
    const given = withVariedMoney(without, { ...AS_RECORDED, subsidy: fen(500_000) }, ADDED);
    expect(given.funding).toEqual([
      { kind: 'fixed', id: 'meeting.subsidy', label: '政府补贴', mode: 'deducted', amount: 500_000 },
    ]);
  });

  it('adds a line of its own where every cost has a contingency on it', () => {
    const withPercent = {
      ...state,
      costs: state.costs.map((cost) => ({ ...cost, contingencyPct: decimalText('5') })),
    };
    expect(roomBelow(withPercent).price).toBe(0);
    const raised = withVariedMoney(withPercent, { ...AS_RECORDED, price: fen(1_000_000) }, ADDED);
    expect(raised.costs.at(-1)).toEqual({ id: 'meeting.price', label: '会上加的费用', amount: 1_000_000 });
  });

  it('leaves a grant alone that is a percent or comes later', () => {
    const grants = [
      { id: 'a', label: '', mode: 'deducted', kind: 'percentCapped', pct: decimalText('10'), base: 'gross' },
      { id: 'b', label: '', mode: 'refundedLater', kind: 'fixed', amount: fen(100) },
    ] as const;
    const granted = { ...state, funding: grants };
    expect(roomBelow(granted).subsidy).toBe(0);
    const raised = withVariedMoney(granted, { ...AS_RECORDED, subsidy: fen(500) }, ADDED);
    expect(raised.funding).toMatchObject([...grants, { id: 'meeting.subsidy', amount: 500 }]);
  });

  it('puts single figures in place of the proposal’s, and keeps the others', () => {
    const { basis } = withVariedFigures(COEFFICIENTS, { figures: { 3: decimalText('2.5') } });
    expect('table' in basis && basis.table[3]).toBe('2.5');
    expect('table' in basis && basis.table[2]).toBe(
      'table' in COEFFICIENTS.basis ? COEFFICIENTS.basis.table[2] : undefined,
    );
  });

  it('is reckoned by the same engine, to the last fen', () => {
    const money = reckon(
      tried({
        price: fen(123_400),
        extras: [{ id: 'meeting.glass', label: '玻璃井道', amount: fen(2_000_000) }],
      }),
      withVariedFigures(COEFFICIENTS, { figures: { 3: decimalText('1.7') } }),
    );
    if (money.kind !== 'ready') throw new Error('The try can be reckoned.');
    const { outcome } = money;
    expect(outcome.gross).toBe(before.gross + 123_400 + 2_000_000);
    expect(sumFen(outcome.shares.map(({ amount, contribution }) => fen(amount + contribution)))).toBe(
      outcome.gross - outcome.external,
    );
  });
});

describe('a sum that is moved over lines', () => {
  const lines = (line: { readonly amount: number }) => ({
    amount: fen(line.amount),
    with: (amount: number) => ({ amount }),
  });

  it('takes from the first of two alike', () => {
    expect(movedBy([{ amount: 5 }, { amount: 5 }], lines, fen(-7)).lines).toEqual([
      { amount: 0 },
      { amount: 3 },
    ]);
  });

  it('moves them by exactly that sum less what they could not take, and none below nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ amount: fc.nat(10_000) })),
        fc.integer({ min: -30_000, max: 30_000 }),
        (drawn, by) => {
          const moved = movedBy(drawn, lines, fen(by));
          const sum = (each: readonly { readonly amount: number }[]): number =>
            each.reduce((all, { amount }) => all + amount, 0);
          expect(sum(moved.lines) - sum(drawn)).toBe(by - moved.rest);
          expect(moved.lines.every(({ amount }) => amount >= 0)).toBe(true);
          expect(drawn.length === 0 || moved.rest <= 0).toBe(true);
        },
      ),
    );
  });
});

describe('a year of use', () => {
  it('is the payment over the years, to the nearest yuan', () => {
    expect(perYear(fen(6_208_300), 20)).toBe(310_400);
    expect(perYear(fen(1_000), 20)).toBe(100);
    expect(perYear(fen(999), 20)).toBe(0);
  });
});
