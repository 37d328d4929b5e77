import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import { changeBy } from '../../../src/domain/apportionment/negotiation/concede-shares';
import {
  amountsOf,
  type Concession,
  concede,
  concedeAll,
} from '../../../src/domain/apportionment/negotiation/concession';
import { householdId } from '../../../src/domain/building/household';
import { fen } from '../../../src/domain/money/fen';
import { aScheme } from './scheme';

const id = householdId;
const outcome = apportion(aScheme());
if (!outcome.ok) throw new Error('Refused.');
const payable = amountsOf(outcome.value.shares);
const concession = (changes: Partial<Concession> = {}): Concession => ({
  household: id('201'),
  amount: fen(200_000),
  reason: '采光',
  payers: [id('501'), id('601'), id('602')],
  by: 'equal',
  ...changes,
});
const sum = (held: ReadonlyMap<unknown, number>): number =>
  [...held.values()].reduce((all, each) => all + each, 0);

describe('a concession', () => {
  it('adds up with others to what changes for a household', () => {
    const both = concedeAll(payable, [
      concession(),
      concession({ household: id('501'), payers: [id('602')] }),
    ]);
    if (!both.ok) throw new Error(both.error.fault.kind);
    expect([changeBy(both.value, id('501')), changeBy(both.value, id('302'))]).toEqual([-133_333, 0]);
  });

  it('keeps the sum, names who pays it, and leaves everybody else alone', () => {
    const conceded = concede(payable, concession());
    if (!conceded.ok) throw new Error(conceded.error.kind);
    expect(sum(conceded.value.payable)).toBe(sum(payable));
    expect(conceded.value.lines).toEqual([
      { household: '201', before: 3_000_000, change: -200_000, after: 2_800_000 },
      { household: '501', before: 3_000_000, change: 66_667, after: 3_066_667 },
      { household: '601', before: 3_000_000, change: 66_667, after: 3_066_667 },
      { household: '602', before: 3_000_000, change: 66_666, after: 3_066_666 },
    ]);
    expect(conceded.value.payable.get(id('301'))).toBe(3_000_000);
  });

  it('is paid by shares when so agreed, evenly where nobody pays anything', () => {
    const unequal = new Map([
      [id('a'), fen(300)],
      [id('b'), fen(100)],
      [id('c'), fen(300)],
      [id('d'), fen(0)],
      [id('e'), fen(-5)],
    ]);
    const byShare = concede(
      unequal,
      concession({ household: id('a'), amount: fen(100), payers: [id('b'), id('c')], by: 'share' }),
    );
    expect(byShare.ok && byShare.value.lines.map(({ change }) => change)).toEqual([-100, 25, 75]);
    const even = concede(
      unequal,
      concession({ household: id('a'), amount: fen(100), payers: [id('d'), id('e')], by: 'share' }),
    );
    expect(even.ok && even.value.lines.map(({ change }) => change)).toEqual([-100, 50, 50]);
  });

  it('may follow another, and the first that cannot be stops the rest', () => {
    const two = concedeAll(payable, [concession(), concession({ amount: fen(2_800_000) })]);
    expect(two.ok && two.value.at(-1)?.payable.get(id('201'))).toBe(0);
    const three = concedeAll(payable, [concession(), concession({ amount: fen(2_800_001) })]);
    expect(three).toEqual({ ok: false, error: { index: 1, fault: { kind: 'exceedsShare', excess: 1 } } });
  });

  it.each([
    ['nothing', { amount: fen(0) }, { kind: 'notPositive' }],
    ['no payers', { payers: [] }, { kind: 'noPayers' }],
    ['paying itself', { payers: [id('201')] }, { kind: 'paysItself' }],
    ['a payer named twice', { payers: [id('301'), id('301')] }, { kind: 'namedTwice', household: '301' }],
    ['a stranger', { payers: [id('999')] }, { kind: 'unknownHousehold', household: '999' }],
    ['more than is owed', { amount: fen(3_000_001) }, { kind: 'exceedsShare', excess: 1 }],
  ])('is refused for %s', (_name, changes, error) => {
    expect(concede(payable, concession(changes))).toEqual({ ok: false, error });
  });
});
