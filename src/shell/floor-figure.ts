import type { Basis } from '../domain/apportionment/basis';
import { type DecimalText, decimalText } from '../domain/kernel/ratio';
import { ExactDecimal } from '../text/exact-decimal';

/** What is filled in floor by floor under a rule: coefficients, percents, or steps climbed. */
export type FloorFigure = 'coefficient' | 'percent' | 'steps';

const STEP: Readonly<Record<FloorFigure, DecimalText>> = {
  coefficient: decimalText('0.1'),
  percent: decimalText('1'),
  steps: decimalText('1'),
};

/** What the floors of a basis are given; `null` where the rule asks nothing by floor. */
export function figureOf(basis: Basis): FloorFigure | null {
  switch (basis.kind) {
    case 'coef':
    case 'coefArea':
    case 'floorThenArea':
    case 'floorThenEqual':
      return 'coefficient';
    case 'floorPercent':
      return 'percent';
    case 'steps':
      return 'steps';
    default:
      return null;
  }
}

/** One step up or down, exactly; `null` where it would not stay above zero. */
export function stepped(
  text: DecimalText,
  figure: FloorFigure,
  direction: 'up' | 'down',
): DecimalText | null {
  const step = STEP[figure];
  const typed = new ExactDecimal(text);
  const value = direction === 'up' ? typed.plus(step) : typed.minus(step);
  if (value.lessThanOrEqualTo(0)) return null;
  return decimalText(value.toFixed(Math.max(placesOf(text), placesOf(step))));
}

/** Coefficients are shown with one place at least, so that 1.0 and 1.3 line up. */
export const shownFigure = (text: DecimalText, figure: FloorFigure): string =>
  figure === 'coefficient' && placesOf(text) === 0 ? `${text}.0` : text;

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;
