import { entry } from '../../kernel/entry';
import { ratio } from '../../kernel/ratio';
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
    oddUnits: rounded.raised.length === 0 ? [] : odd(rounded, inUnits, households, mode),
  };
}

const bySeq = ({ amounts, raised }: Rounded, households: readonly SchemeHousehold[]): Rounded => ({
  amounts,
  raised: [...raised].sort((a, b) => entry(households, a).seq - entry(households, b).seq),
});

/** All remainders lie over the quotas' one denominator, so that they compare as whole numbers. */
function odd(
  { raised }: Rounded,
  quotas: Quotas,
  households: readonly SchemeHousehold[],
  mode: RoundMode,
): readonly OddUnit[] {
  const denominator = BigInt(quotas.denominator);
  const remainders = quotas.numerators.map((numerator) => BigInt(numerator) % denominator);
  const up = new Set(raised);
  const left = new Set(remainders.filter((_, index) => !up.has(index)));
  return raised.map((index, place): OddUnit => {
    const remainder = entry(remainders, index);
    const reason = mode === 'ceil' ? 'up' : left.has(remainder) ? 'tie' : 'remainder';
    const { id } = entry(households, index);
    return { household: id, rank: place + 1, remainder: ratio(remainder, denominator), reason };
  });
}
