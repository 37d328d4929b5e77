import { describe, expect, it } from 'vitest';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { moneyOf, reckon } from '../../../src/domain/project/money-view';
import { unfundedIn } from '../../../src/domain/project/unfunded';
import { freeName } from '../../../src/domain/proposal/names';
import { agreed, COEFFICIENTS, carryOut, idOf, opinionOn, settled } from '../../builders/project';

const project = settled();
const { state } = project;

describe('what is missing before anything can be shared', () => {
  it('is households, then costs, then areas', () => {
    const gapOf = (changes: Partial<typeof state>) => {
      const money = moneyOf({ ...state, ...changes });
      return money.kind === 'gap' ? money.gap : null;
    };
    expect(gapOf({ households: [] })).toEqual({ kind: 'noHouseholds' });
    expect(gapOf({ costs: [] })).toEqual({ kind: 'noCosts' });
    const bare = state.households.map((each) => ({ ...each, area: null }));
    expect(gapOf({ households: bare })).toMatchObject({ kind: 'areaMissing' });
    expect(gapOf({})).toBeNull();
  });
});

describe('a household of an exempt floor that joins', () => {
  const optIns = [
    { kind: 'coefficient' as const, household: idOf(project, '101'), coefficient: decimalText('0.5') },
  ];

  it.each([
    ['beside a table', COEFFICIENTS.basis, 461_500],
    ['as a part of its share where there is no table', { kind: 'equal' } as const, 666_700],
  ])('has a coefficient of its own %s', (_, basis, amount) => {
    const money = reckon(state, { ...COEFFICIENTS, basis, optIns });
    if (money.kind !== 'ready') throw new Error(money.kind);
    expect(money.shareOf.get(idOf(project, '101'))?.amount).toBe(amount);
    expect(money.shareOf.get(idOf(project, '102'))?.amount).toBe(0);
  });
});

describe('what is settled about single households', () => {
  const discounts = [{ household: idOf(project, '301'), factor: decimalText('0.5') }];

  it('is a part of the weight beside a table, and of what somebody joined with where there is none', () => {
    const amountsWith = (changes: Partial<typeof COEFFICIENTS>) => {
      const money = reckon(state, { ...COEFFICIENTS, discounts, ...changes });
      if (money.kind !== 'ready') throw new Error(money.kind);
      return ['101', '301', '302'].map((room) => money.shareOf.get(idOf(project, room))?.amount);
    };
    expect(amountsWith({ basis: { kind: 'equal' } })).toEqual([0, 857_100, 1_714_300]);
    const joined = {
      kind: 'coefficient' as const,
      household: idOf(project, '101'),
      coefficient: decimalText('0.5'),
    };
    expect(
      amountsWith({
        basis: { kind: 'equal' },
        optIns: [joined],
        discounts: [{ household: idOf(project, '101'), factor: decimalText('0.5') }],
      }),
    ).toEqual([352_900, 1_411_800, 1_411_800]);
    const [, half = 0, whole = 0] = amountsWith({});
    expect(Math.abs(whole - 2 * half)).toBeLessThanOrEqual(100);
  });

  it('keeps a share inside its cap and its floor, and gives those who pay later nothing to pay', () => {
    const money = reckon(state, {
      ...COEFFICIENTS,
      bounds: [{ of: { kind: 'household', household: idOf(project, '301') }, max: fen(1_000_000) }],
      nonPayers: [idOf(project, '302')],
    });
    if (money.kind !== 'ready') throw new Error(money.kind);
    expect(money.shareOf.get(idOf(project, '301'))).toMatchObject({ amount: 1_000_000, standing: 'shares' });
    expect(money.shareOf.get(idOf(project, '302'))).toMatchObject({ amount: 0, standing: 'notPaying' });
  });
});

describe('money that nobody has promised', () => {
  it('is that of those who consent and do not pay for now, as far as it is known', () => {
    const all = agreed();
    const waiting = carryOut(all, opinionOn(all, '301', 'consentsNotPaying'));
    expect(unfundedIn(waiting.state).amount).toBe(2_000_000);
    expect(unfundedIn({ ...waiting.state, costs: [] }).amount).toBe(0);
  });
});

describe('the name of a proposal', () => {
  it('is the first of four that is free', () => {
    expect([freeName([]), freeName(['A', 'C']), freeName(['A', 'B', 'C', 'D'])]).toEqual([
      'A',
      'B',
      undefined,
    ]);
  });
});
