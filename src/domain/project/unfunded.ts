import type { Household } from '../building/household';
import { lookUp } from '../kernel/entry';
import { type Fen, fen } from '../money/fen';
import { consentOf } from './consent-view';
import { moneyOf } from './money-view';
import type { ProjectState } from './state';

/** Money that nobody has promised: households that agree without paying for now (同意，暂不出资), and their sum. */
export function unfundedIn(state: ProjectState): {
  readonly households: readonly Household[];
  readonly amount: Fen;
} {
  const money = moneyOf(state);
  const { opinionOf } = consentOf(state);
  const payableOf = (household: Household): number =>
    money.kind === 'ready' ? lookUp(money.shareOf, household.id).payable : 0;
  const households = state.households.filter(
    (each) => opinionOf.get(each.id)?.state === 'consentsNotPaying' && payableOf(each) > 0,
  );
  return { households, amount: fen(households.reduce((sum, each) => sum + payableOf(each), 0)) };
}
