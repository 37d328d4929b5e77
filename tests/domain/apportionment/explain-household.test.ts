import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import type { Scheme } from '../../../src/domain/apportionment/scheme';
import { explainHousehold } from '../../../src/domain/apportionment/trace/explain-household';
import { householdId } from '../../../src/domain/building/household';
import { decimalText, ratio } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const id = householdId;
function explain(household: string, changes: Partial<Scheme> = {}) {
  const outcome = apportion(aScheme(changes));
  if (!outcome.ok) throw new Error(outcome.error[0]?.code);
  return explainHousehold(outcome.value, id(household));
}
const table = {
  '2': decimalText('0.5'),
  '3': decimalText('1'),
  '4': decimalText('1.1'),
  '5': decimalText('1.2'),
  '6': decimalText('1.3'),
};

describe('why a household pays what it pays', () => {
  it('goes from the total to the sum, in the order in which one tells it', () => {
    const steps = explain('501', { unit: 'yuan', pools: [aPool({ basis: { kind: 'coef', table } })] });
    expect(steps.map(({ kind }) => kind)).toEqual([
      'total',
      'net',
      'shared',
      'weights',
      'ownWeight',
      'multiply',
      'rounding',
      'payable',
      'addsUp',
    ]);
    expect(steps.find(({ kind }) => kind === 'ownWeight')).toMatchObject({
      rule: 'basis.coef',
      expr: 'c',
      weight: ratio(6n, 5n),
    });
    expect(steps.find(({ kind }) => kind === 'multiply')).toMatchObject({ quota: ratio(60_000_000n, 17n) });
    expect(steps.find(({ kind }) => kind === 'addsUp')).toMatchObject({
      households: 10,
      sum: 30_000_000,
      net: 30_000_000,
      reserve: 0,
    });
  });

  it('names who received the odd unit, and why', () => {
    const steps = explain('602', {
      households: aScheme().households.slice(0, 3),
      costs: [{ id: 'a', label: '', amount: fen(10_000) }],
    });
    expect(steps).toEqual([]);
    const [first, second, third] = aScheme().households;
    if (first === undefined || second === undefined || third === undefined) throw new Error('No homes.');
    const rounding = explain('301', {
      households: [first, second, third],
      costs: [{ id: 'a', label: '', amount: fen(10_000) }],
    }).find(({ kind }) => kind === 'rounding');
    expect(rounding).toMatchObject({
      amount: 3_334,
      oddUnit: { household: '301', rank: 1, reason: 'tie', remainder: ratio(1n, 3n) },
    });
  });

  it('says when the unit went to the larger remainder, or when every share goes up', () => {
    const pools = [aPool({ basis: { kind: 'area' } })];
    const some = aScheme().households.slice(0, 2);
    const costs = [{ id: 'a', label: '', amount: fen(1_000) }];
    expect(
      explain('202', { households: some, costs, pools }).find(({ kind }) => kind === 'rounding'),
    ).toMatchObject({ oddUnit: { reason: 'remainder' } });
    expect(
      explain('201', { households: some, costs, pools, roundMode: 'ceil' }).find(
        ({ kind }) => kind === 'rounding',
      ),
    ).toMatchObject({
      oddUnit: { reason: 'up' },
    });
  });

  it('stops short for those who do not share', () => {
    const changes: Partial<Scheme> = {
      pools: [aPool({ exempt: { households: [id('201')] } })],
      nonPayers: [id('202')],
      fixed: [{ kind: 'amount', household: id('301'), amount: fen(500) }],
    };
    expect(explain('201', changes).map(({ kind }) => kind)).toEqual([
      'total',
      'net',
      'shared',
      'exempt',
      'payable',
      'addsUp',
    ]);
    expect(explain('202', changes)[3]).toEqual({ kind: 'notPaying' });
    expect(explain('301', changes)[3]).toEqual({ kind: 'fixed', amount: 500 });
  });

  it('tells what caps and floors did, to those they hold and to the others', () => {
    const changes: Partial<Scheme> = {
      bounds: [
        { of: { kind: 'household', household: id('201') }, max: fen(1_000_000) },
        { of: { kind: 'household', household: id('202') }, min: fen(4_000_000) },
      ],
    };
    const reached = (household: string) =>
      explain(household, changes).flatMap((step) => (step.kind === 'bounds' ? [step.reached] : []));
    expect([reached('201'), reached('202'), reached('301')]).toEqual([['capped'], ['raised'], ['scaled']]);
  });

  it('shows each pool that the household shares, and no other', () => {
    const half = { kind: 'percent' as const, pct: decimalText('50') };
    const pools = [aPool({ id: 'a', portion: half }), aPool({ id: 'b', portion: half, only: [id('602')] })];
    const parts = (household: string) =>
      explain(household, { pools }).flatMap((step) =>
        step.kind === 'multiply' ? step.parts.map(({ pool }) => pool) : [],
      );
    expect([parts('201'), parts('602')]).toEqual([['a'], ['a', 'b']]);
  });
});
