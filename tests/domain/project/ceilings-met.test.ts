import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../src/domain/kernel/entry';
import { fen } from '../../../src/domain/money/fen';
import { ceilingsMet } from '../../../src/domain/project/ceilings-met';
import { moneyOf } from '../../../src/domain/project/money-view';
import type { Project } from '../../../src/domain/project/project';
import { carryOut, opinionOn, settled } from '../../builders/project';

const readyMoney = ({ state }: Project) => {
  const money = moneyOf(state);
  if (money.kind !== 'ready') throw new Error('Not to be reckoned.');
  return money;
};
const start = settled();
const money = readyMoney(start);
const household = lookUp(new Map(start.state.households.map((each) => [each.room, each])), '302');
const payable = lookUp(money.shareOf, household.id).payable;
const saying = (ceiling: number): Project =>
  carryOut(start, opinionOn(start, '302', 'consentsAndPays', { ceiling: fen(ceiling) }));

describe('consents up to a sum', () => {
  it('are met up to the very fen, by head and by area', () => {
    expect(ceilingsMet(saying(payable).state, money)).toEqual({
      heads: { met: 1, all: 1 },
      area: { met: household.area, all: household.area },
    });
    expect(ceilingsMet(saying(payable - 1).state, money)).toEqual({
      heads: { met: 0, all: 1 },
      area: { met: 0, all: household.area },
    });
  });

  it('are nothing to tell of while nobody set a sum, or an area is missing', () => {
    expect(ceilingsMet(start.state, money)).toBeNull();
    const { state } = saying(payable);
    const households = state.households.map((each) => ({ ...each, area: null }));
    expect(ceilingsMet({ ...state, households }, money)).toBeNull();
  });
});
