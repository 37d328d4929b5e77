import { expect, test } from 'vitest';
import { moneyOf } from '../../../src/domain/project/money-view';
import { paidTogether, sharingHouseholds, toRaise } from '../../../src/domain/project/raised';
import { settled } from '../../builders/project';

test('what a house raises is what its households pay together, and those on exempt floors do not share', () => {
  const { state } = settled();
  const money = moneyOf(state);
  if (money.kind !== 'ready') throw new Error(money.kind);
  expect([toRaise(money.outcome), paidTogether(money.outcome)]).toEqual([6_000_000, 6_000_000]);
  const sharing = sharingHouseholds(money.outcome, state.households);
  expect(sharing.map(({ room }) => room)).toEqual(['201', '202', '301', '302']);
});
