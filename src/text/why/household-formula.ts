import type { Basis } from '../../domain/apportionment/basis';
import { agreedAmount, changeBy } from '../../domain/apportionment/negotiation/concede-shares';
import type { Apportionment, Share } from '../../domain/apportionment/outcome';
import { UNITS } from '../../domain/apportionment/scheme';
import type { HouseholdId } from '../../domain/building/household';
import { HUNDRED, isSame, type Ratio, whole, ZERO } from '../../domain/kernel/ratio';
import { fen, sumFen } from '../../domain/money/fen';
import type { MoneyView } from '../../domain/project/money-view';
import { isOfOneRule } from '../../domain/proposal/pools-of';
import type { Proposal } from '../../domain/proposal/proposal';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';
import { beforeBounds, boundOn } from './bounds';
import { poolViews } from './pool-views';
import { exactBeforeRounding, exactYuan } from './quotient';
import { collectedOf, totalWeightOf, weightsOf, weightText, weightUnit } from './weights';

type Ready = Extract<MoneyView, { kind: 'ready' }>;

/**
 * One line of arithmetic that ends in the household's share: `411,000×152.992÷1,392.64＝45,151.45，取到元，得45,151元`.
 * A household that shares nothing has the words for that instead.
 */
export function householdFormula(proposal: Proposal, money: Ready, household: HouseholdId): string {
  return `${formulaByRule(proposal, money, household)}${concededPart(money, household)}`;
}

/** What concessions add to the line, `；协商后少出2,000元，出43,151元`; nothing where there are none. */
function concededPart({ shareOf, conceded }: Ready, household: HouseholdId): string {
  const share = shareOf.get(household);
  const change = changeBy(conceded, household);
  if (share === undefined || change === 0) return '';
  const agreed = figures(agreedAmount(share));
  return change < 0
    ? whyText.concededLess(figures(fen(-change)), agreed)
    : whyText.concededMore(figures(fen(change)), agreed);
}

function formulaByRule(proposal: Proposal, money: Ready, household: HouseholdId): string {
  const share = money.shareOf.get(household);
  if (share === undefined || share.standing === 'exempt') return whyText.noShare;
  if (share.standing === 'notPaying') return whyText.notPaying;
  if (share.standing === 'fixed') return whyText.fixedSum(figures(share.amount));
  return `${shareProduct(proposal, money.outcome, household)}${resultOf(money.outcome, share)}`;
}

/** What the product comes to, `＝45,151.45，取到元，得45,151元`, by way of a cap or a floor where anybody reaches one. */
function resultOf(outcome: Apportionment, share: Share): string {
  const reached = boundOn(outcome, share.household);
  const exact = exactBeforeRounding(share.exact, outcome.unit);
  const isWhole = isSame(share.exact, whole(share.amount));
  if (reached === null) {
    return isWhole ? `＝${figures(share.amount)}${whyText.yuan}` : `＝${exact}${roundedTo(outcome, share)}`;
  }
  const byParts = exactBeforeRounding(beforeBounds(outcome, share), outcome.unit);
  const bounded = reached === 'scaled' ? `${whyText.inFormula.scaled}${exact}` : whyText.inFormula[reached];
  const end = isWhole ? whyText.comesTo(figures(share.amount)) : roundedTo(outcome, share);
  return `＝${byParts}${bounded}${end}`;
}

function roundedTo({ oddUnits, unit }: Apportionment, { household, amount }: Share): string {
  const isUp = oddUnits.some((odd) => odd.household === household);
  const odd = isUp ? whyText.withOddUnit(figures(fen(UNITS[unit]))) : '';
  return whyText.roundedTo(whyText.units[unit], odd, figures(amount));
}

/**
 * What a share is multiplied out of, `411,000×152.992÷1,392.64`; of percents that make a hundred, the percent. Of
 * several rules all their products, brought up to whole units together where those are coarser.
 */
export function shareProduct(proposal: Proposal, outcome: Apportionment, household: HouseholdId): string {
  if (isOfOneRule(proposal)) return productOf(collectedOf(outcome), proposal.basis, outcome, household);
  const products = poolViews(proposal, outcome)
    .filter((view) => weightsOf(view.outcome).has(household))
    .map((view) =>
      productOf(
        whole(sumFen(view.outcome.pools.map(({ amount }) => amount))),
        view.proposal.basis,
        view.outcome,
        household,
      ),
    );
  const collected = collectedOf(outcome);
  const rest = whole(sumFen(outcome.pools.map(({ amount }) => amount)));
  const sum = products.join('＋');
  return isSame(collected, rest) ? sum : `（${sum}）×${exactYuan(collected)}÷${exactYuan(rest)}`;
}

function productOf(amount: Ratio, basis: Basis, outcome: Apportionment, household: HouseholdId): string {
  if (basis.kind === 'custom') return whyText.agreedAmount;
  const own = `${exactYuan(amount)}×${weightText(basis, weightsOf(outcome).get(household) ?? ZERO)}`;
  const total = totalWeightOf(outcome);
  const isOfHundred = weightUnit(basis) === 'percent' && isSame(total, HUNDRED);
  return isOfHundred ? own : `${own}÷${weightText(basis, total)}`;
}
