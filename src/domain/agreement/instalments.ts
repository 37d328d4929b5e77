import {
  compare,
  type DecimalText,
  floorOf,
  HUNDRED,
  isDecimalText,
  over,
  plus,
  ratio,
  ratioOf,
  times,
} from '../kernel/ratio';
import { type Fen, fen, subtractFen, sumFen } from '../money/fen';

/** Percentages of the first and second instalment (首期、二期比例); the third is the rest. */
export type InstalmentPlan = readonly [first: DecimalText, second: DecimalText];

/** The plan that the terms name; `null` unless both percentages are numbers and leave something over or nothing. */
export function instalmentPlan(first: string | undefined, second: string | undefined): InstalmentPlan | null {
  if (first === undefined || second === undefined) return null;
  if (!isDecimalText(first) || !isDecimalText(second)) return null;
  const [one, two] = [ratioOf(first), ratioOf(second)];
  const isPlan = one.n > 0n && two.n > 0n && compare(plus(one, two), HUNDRED) <= 0;
  return isPlan ? [first, second] : null;
}

/** An amount in three instalments (分期): the first two cut to whole `unit` fen, the third the rest, so that they add up. */
export function instalmentsOf(amount: Fen, plan: InstalmentPlan, unit: number): readonly [Fen, Fen, Fen] {
  const cut = (percent: DecimalText): Fen => {
    const units = floorOf(times(ratio(BigInt(amount), BigInt(unit)), over(ratioOf(percent), HUNDRED)));
    return fen(Number(units) * unit);
  };
  const first = cut(plan[0]);
  const second = cut(plan[1]);
  return [first, second, subtractFen(amount, sumFen([first, second]))];
}
