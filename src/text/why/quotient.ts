import { shown } from '../../domain/apportionment/rules/words';
import type { Unit } from '../../domain/apportionment/scheme';
import { floorOf, halfUp, isSame, over, type Ratio, ratio, times, whole } from '../../domain/kernel/ratio';
import { fen } from '../../domain/money/fen';
import { figures } from '../format';

const HUNDRED = whole(100);

/** A plain quotient as people read it, at most four places, thousands set apart: `1,392.64`. Shown only; decides nothing. */
export function quotientText(value: Ratio, places = 4): string {
  const [units = '', decimals] = shown(value, places).split('.');
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/**
 * An unrounded amount of `exact` fen in yuan with two places, `45,151.45`; cut where rounding it here
 * would show the next whole yuan.
 */
export function exactYuan(exact: Ratio): string {
  const near = halfUp(exact);
  const below = floorOf(exact);
  const isNextYuan = near !== below && near % 100n === 0n;
  return figures(fen(Number(isNextYuan ? below : near)), isWholeYuan(exact) ? 'whenAny' : 'always');
}

/** The same where shares are rounded to the fen: with four places, so that the odd fen can be seen to be one. */
export const exactBeforeRounding = (exact: Ratio, unit: Unit): string =>
  unit === 'fen' && !isSame(exact, ratio(floorOf(exact)))
    ? quotientText(over(exact, HUNDRED))
    : exactYuan(exact);

const isWholeYuan = (exact: Ratio): boolean =>
  isSame(exact, times(ratio(floorOf(over(exact, HUNDRED))), HUNDRED));
