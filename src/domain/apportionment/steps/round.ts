import { entry } from '../../kernel/entry';
import { fractionOf, isSame, type Ratio, ratio } from '../../kernel/ratio';
import { largestRemainder, type Rounded, roundUp } from '../../money/largest-remainder';
import { type Quotas, ratiosOf, scaleQuotas } from '../../money/quotas';
import type { OddUnit } from '../outcome';
import type { RoundMode, SchemeHousehold } from '../scheme';

/** Whole units for everybody, in fen, and who received the odd ones (尾差). */
export type UnitShares = { readonly amounts: readonly number[]; readonly oddUnits: readonly OddUnit[] };

/** Step 13: rounds once, on household totals: by largest remainder, or every share up. */
export function roundShares(
  quotas: Quotas,
  households: readonly SchemeHousehold[],
  ranks: readonly number[],
  unit: number,
  mode: RoundMode,
): UnitShares {
  const inUnits = unit === 1 ? quotas : scaleQuotas(quotas, ratio(1n, BigInt(unit)));
  const rounded =
    mode === 'ceil' ? bySeq(roundUp(ratiosOf(inUnits)), households) : largestRemainder(inUnits, ranks);
  return {
    amounts: rounded.amounts.map((amount) => amount * unit),
    oddUnits: rounded.raised.length === 0 ? [] : odd(rounded, ratiosOf(inUnits), households, mode),
  };
}

const bySeq = ({ amounts, raised }: Rounded, households: readonly SchemeHousehold[]): Rounded => ({
  amounts,
  raised: [...raised].sort((a, b) => entry(households, a).seq - entry(households, b).seq),
});

function odd(
  { raised }: Rounded,
  exact: readonly Ratio[],
  households: readonly SchemeHousehold[],
  mode: RoundMode,
): readonly OddUnit[] {
  const remainders = exact.map(fractionOf);
  const up = new Set(raised);
  const left = remainders.filter((_, index) => !up.has(index));
  return raised.map((index, place): OddUnit => {
    const remainder = entry(remainders, index);
    const isTie = left.some((other) => isSame(other, remainder));
    const reason = mode === 'ceil' ? 'up' : isTie ? 'tie' : 'remainder';
    return { household: entry(households, index).id, rank: place + 1, remainder, reason };
  });
}
