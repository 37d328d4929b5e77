import type { Basis, FloorTable } from '../../domain/apportionment/basis';
import { RULES } from '../../domain/apportionment/rules';
import { shown } from '../../domain/apportionment/rules/words';
import { type DecimalText, decimalText, isSame, minus, type Ratio, ratioOf } from '../../domain/kernel/ratio';
import { ExactDecimal } from '../../text/exact-decimal';
import { schemeText } from '../../text/zh-cn/scheme';

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

/** The same number keeps the wording it was saved with: 1 and 1.0 are no change, and ask nobody again. */
export const keepWording = (typed: DecimalText, saved: DecimalText | undefined): DecimalText =>
  saved !== undefined && isSame(ratioOf(typed), ratioOf(saved)) ? saved : typed;

/** What a set of figures has in common: the same step from floor to floor, or else the case for the rule. */
export function setInWords(basis: Basis): string {
  const step = 'table' in basis ? evenStep(basis.table) : null;
  const figure = figureOf(basis);
  return step === null || figure === null
    ? RULES[basis.kind].fairness.zh
    : schemeText.evenStep(schemeText.figures[figure], step);
}

/** The step from each floor to the next, where it is always the same; `null` otherwise. */
function evenStep(table: FloorTable): string | null {
  const floors = Object.keys(table)
    .map(Number)
    .sort((a, b) => a - b);
  const steps = floors.slice(1).map((floor, index) => {
    const below = floors[index] ?? floor;
    return floor - below === 1 ? minus(valueAt(table, floor), valueAt(table, below)) : null;
  });
  const [first] = steps;
  const isEven = first && first.n > 0n && steps.every((each) => each !== null && isSame(each, first));
  return isEven ? shown(first) : null;
}

const valueAt = (table: FloorTable, floor: number): Ratio => ratioOf(table[floor] ?? decimalText('0'));

const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0;
