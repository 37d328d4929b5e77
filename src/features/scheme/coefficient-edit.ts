import type { Basis, FloorTable } from '../../domain/apportionment/basis';
import { RULES } from '../../domain/apportionment/rules';
import { shown } from '../../domain/apportionment/rules/words';
import { type DecimalText, decimalText, isSame, minus, type Ratio, ratioOf } from '../../domain/kernel/ratio';
import { figureOf } from '../../shell/floor-figure';
import { schemeText } from '../../text/zh-cn/scheme';

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
