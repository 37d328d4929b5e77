import { entry } from '../../kernel/entry';
import { ratio } from '../../kernel/ratio';
import { type Fen, fen } from '../../money/fen';
import { largestRemainder, type Precedence, type Rounded, roundUp } from '../../money/largest-remainder';
import { type Quotas, scaleQuotas } from '../../money/quotas';
import type { RoundMode, SchemeHousehold } from '../scheme';

/** Whole units for everybody, and who received the odd ones (尾差). */
export type UnitShares = {
  readonly rounded: Rounded;
  /** The same in fen. */
  readonly amounts: readonly Fen[];
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
  return { rounded, inUnits, amounts: rounded.amounts.map((amount) => fen(amount * unit)) };
}

const bySeq = ({ raised, ...rounded }: Rounded, households: readonly SchemeHousehold[]): Rounded => ({
  ...rounded,
  raised: [...raised].sort((a, b) => entry(households, a).seq - entry(households, b).seq),
});
