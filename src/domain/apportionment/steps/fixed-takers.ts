import { HUNDRED, halfUp, over, ratioOf, times, whole } from '../../kernel/ratio';
import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen, sumFen } from '../../money/fen';
import type { ApportionmentError } from '../errors';
import type { FixedTaker } from '../scheme';

/** What the fixed takers pay, and what is left to share. */
export type Taken = {
  readonly amounts: ReadonlyMap<string, Fen>;
  readonly fixed: Fen;
  readonly rest: Fen;
};

/** Step 6: agreed sums (定额), an amount or a percent of the net with half a fen going up. */
export function takeFixed(
  takers: readonly FixedTaker[],
  net: Fen,
): Result<Taken, readonly ApportionmentError[]> {
  const amounts = new Map<string, Fen>();
  for (const taker of takers) {
    amounts.set(taker.household, fen((amounts.get(taker.household) ?? 0) + amountOf(taker, net)));
  }
  const fixed = sumFen([...amounts.values()]);
  return fixed > net
    ? err([{ code: 'E_FIXED_EXCEEDS_NET', net, fixed, excess: fen(fixed - net), field: 'fixed' }])
    : ok({ amounts, fixed, rest: fen(net - fixed) });
}

const amountOf = (taker: FixedTaker, net: Fen): Fen =>
  taker.kind === 'amount'
    ? taker.amount
    : fen(Number(halfUp(over(times(whole(net), ratioOf(taker.pct)), HUNDRED))));
