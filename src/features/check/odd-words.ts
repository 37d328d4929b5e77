import type { RaisedUnit } from '../../domain/apportionment/outcome';
import { UNITS } from '../../domain/apportionment/scheme';
import { type Fen, fen } from '../../domain/money/fen';
import type { Proposal } from '../../domain/proposal/proposal';
import { figures } from '../../text/format';
import { checkText } from '../../text/zh-cn/check';

/** Who got the odd units (零头), in the order in which they were handed out, and why; or that every share goes up. */
export function oddWords(
  { roundMode, unit }: Pick<Proposal, 'roundMode' | 'unit'>,
  {
    oddUnits,
    reserve,
  }: { readonly oddUnits: readonly Pick<RaisedUnit, 'household'>[]; readonly reserve: Fen },
  roomOf: (household: string) => string,
): string {
  if (oddUnits.length === 0) return checkText.noOdd;
  const one = figures(fen(UNITS[unit]));
  return roundMode === 'ceil'
    ? checkText.allUp(one, figures(reserve))
    : checkText.oddValue(one, oddUnits.map(({ household }) => roomOf(household)).join('、'));
}
