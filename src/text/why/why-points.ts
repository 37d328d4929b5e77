import { explainHousehold } from '../../domain/apportionment/trace/explain-household';
import type { ExplanationStep } from '../../domain/apportionment/trace/explanation';
import { paidTogether } from '../../domain/project/raised';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';
import { concessionPoints } from './concession-points';
import { moneyPoints } from './money-points';
import { ownPoints } from './own-points';
import { roundingPoint } from './rounding-point';
import { standingPoints } from './standing-points';
import type { Told, WhyPoint } from './told';

/**
 * Why a household pays what it pays (为什么是这个数), as numbered sentences with their figures: the total,
 * what is taken off, what all share, the coefficients, one's own weight, the multiplication, the odd
 * money, and that all adds up.
 */
export function whyPoints(told: Told): readonly WhyPoint[] {
  const explained = explainHousehold(told.money.outcome, told.household.id);
  return [
    ...moneyPoints(told),
    ...explained.flatMap((step) => pointsFor(told, step)),
    ...standingPoints(told),
    ...concessionPoints(told),
    checkPoint(told),
  ];
}

function pointsFor(told: Told, step: ExplanationStep): readonly WhyPoint[] {
  switch (step.kind) {
    case 'weights':
    case 'ownWeight':
    case 'multiply':
    case 'bounds':
      return ownPoints(told, step);
    case 'rounding':
      return roundingPoint(told, step);
    case 'total':
    case 'net':
    case 'shared':
    case 'exempt':
    case 'notPaying':
    case 'fixed':
    case 'payable':
    case 'addsUp':
      return [];
  }
}

/** That what everybody pays comes to what has to be raised; the engine has checked the same before it answered. */
function checkPoint({ money: { outcome }, households }: Told): WhyPoint {
  const paid = figures(paidTogether(outcome));
  const sentence =
    outcome.reserve > 0
      ? whyText.withReserve(households.length, paid, figures(outcome.reserve))
      : whyText.addsUp(households.length, paid);
  return { key: 'check', kind: 'check', sentence, lines: [] };
}
