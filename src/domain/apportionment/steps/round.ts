import { entry } from '../../kernel/entry';
import { ratio } from '../../kernel/ratio';
import { largestRemainder, type Precedence, type Rounded, roundUp } from '../../money/largest-remainder';
import { type Quotas, scaleQuotas } from '../../money/quotas';
import type { RaisedUnit } from '../outcome';
import type { RoundMode, SchemeHousehold } from '../scheme';

/** Whole units for everybody, in fen, and who received the odd ones (尾差). */
export type UnitShares = {
  readonly amounts: readonly number[];
  readonly oddUnits: readonly RaisedUnit[];
  /** The quotas in units, of which the odd ones round what is behind the point. */
  readonly inUnits: Quotas;
};

/** Step 13: rounds once, on household totals: by largest remainder, or every share up. */
export function roundShares(
  quotas: Quotas,
  households: readonly SchemeHousehold[],
  precedence: Precedence,
  unit: number,
  mode: RoundMode,
): UnitShares {
  const inUnits = unit === 1 ? quotas : scaleQuotas(quotas, ratio(1n, BigInt(unit)));
  const rounded =
    mode === 'ceil' ? bySeq(roundUp(inUnits), households) : largestRemainder(inUnits, precedence);
  return {
    amounts: unit === 1 ? rounded.amounts : rounded.amounts.map((amount) => amount * unit),
    oddUnits: rounded.raised.length === 0 ? [] : odd(rounded, households, mode),
    inUnits,
  };
}

const bySeq = ({ raised, ...rounded }: Rounded, households: readonly SchemeHousehold[]): Rounded => ({
  ...rounded,
  raised: [...raised].sort((a, b) => entry(households, a).seq - entry(households, b).seq),
});

const odd = (
  { raised, tied }: Rounded,
  households: readonly SchemeHousehold[],
  mode: RoundMode,
): readonly RaisedUnit[] =>
  raised.map((index, place): RaisedUnit => {
    const larger = place < raised.length - tied ? 'remainder' : 'tie';
    return {
      household: entry(households, index).id,
      rank: place + 1,
      reason: mode === 'ceil' ? 'up' : larger,
    };
  });
