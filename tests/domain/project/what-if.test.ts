import { describe, expect, it } from 'vitest';
import { moneyOf } from '../../../src/domain/project/money-view';
import { answerTo, canAsk } from '../../../src/domain/project/what-if';
import { COEFFICIENTS, idOf, settled } from '../../builders/project';

const project = settled();
const { state } = project;
const money = moneyOf(state);
if (money.kind !== 'ready') throw new Error(money.kind);
const own = idOf(project, '201');

describe('a question that everybody asks', () => {
  it('is answered by reckoning once more', () => {
    expect(answerTo('notTakingPart', state, COEFFICIENTS, own)).toEqual({
      before: 1_000_000,
      after: 0,
      others: { count: 3, least: 200_000, most: 400_000 },
    });
    expect(answerTo('noSubsidy', state, COEFFICIENTS, own)).toMatchObject({
      after: 1_166_700,
      others: { count: 3 },
    });
    expect(answerTo('dearer', state, COEFFICIENTS, own)).toMatchObject({ after: 1_333_300 });
  });

  it('names no others where nobody else would pay differently', () => {
    const answer = answerTo('noSubsidy', { ...state, funding: [] }, COEFFICIENTS, own);
    expect(answer).toMatchObject({ before: 1_166_700, after: 1_166_700, others: null });
  });

  it('has no answer where nobody would be left to pay', () => {
    const alone = { ...COEFFICIENTS, exemptFloors: [1, 3], exemptHouseholds: [idOf(project, '202')] };
    expect(answerTo('notTakingPart', state, alone, own)).toBeNull();
  });

  it('is not asked where it makes no sense', () => {
    expect(canAsk('notTakingPart', money, own)).toBe(true);
    expect(canAsk('notTakingPart', money, idOf(project, '101'))).toBe(false);
    expect([canAsk('noSubsidy', money, own), canAsk('dearer', money, own)]).toEqual([true, true]);
    const bare = moneyOf({ ...state, funding: [] });
    expect(bare.kind === 'ready' && canAsk('noSubsidy', bare, own)).toBe(false);
  });
});
