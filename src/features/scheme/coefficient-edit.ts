import type { Basis } from '../../domain/apportionment/basis';
import {
  compare,
  type DecimalText,
  decimalText,
  isSame,
  minus,
  plus,
  ratioOf,
  ZERO,
} from '../../domain/kernel/ratio';

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
  const value = direction === 'up' ? plus(ratioOf(text), ratioOf(step)) : minus(ratioOf(text), ratioOf(step));
  if (compare(value, ZERO) <= 0) return null;
  const places = Math.max(placesOf(text), placesOf(step));
  return written((value.n * 10n ** BigInt(places)) / value.d, places);
}

/** Coefficients are shown with one place at least, so that 1.0 and 1.3 line up. */
export const shownFigure = (text: DecimalText, figure: FloorFigure): string =>
  figure === 'coefficient' && placesOf(text) === 0 ? `${text}.0` : text;

/** The same number keeps the wording it was saved with: 1 and 1.0 are no change, and ask nobody again. */
export const keepWording = (typed: DecimalText, saved: DecimalText | undefined): DecimalText =>
  saved !== undefined && isSame(ratioOf(typed), ratioOf(saved)) ? saved : typed;

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;

function written(scaled: bigint, places: number): DecimalText {
  const digits = `${scaled}`.padStart(places + 1, '0');
  return decimalText(places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`);
}
