import { entry } from '../../kernel/entry';
import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen, sumFen, ZERO_FEN } from '../../money/fen';
import { splitWhole } from '../../money/largest-remainder';
import { type Quotas, ratiosOf } from '../../money/quotas';
import type { ApportionmentError } from '../errors';
import type { RoundedShare, Standing } from '../outcome';
import type { Scheme } from '../scheme';

/** What each household's figures are settled from, in the order of the households. */
export type Unsettled = {
  readonly scheme: Scheme;
  readonly standings: readonly Standing[];
  readonly fixed: ReadonlyMap<string, Fen>;
  readonly amounts: readonly number[];
  readonly refunds: readonly Fen[];
};

/**
 * Steps 14 and 15: share + own gift − own compensation is payable; own fund money (公积金等) then lowers
 * the cash, never below 0.
 */
export function settle(unsettled: Unsettled): Result<readonly RoundedShare[], readonly ApportionmentError[]> {
  const { scheme, standings, fixed, amounts, refunds } = unsettled;
  const given = sumsBy(scheme.contributions);
  const received = sumsBy(scheme.compensation);
  const credited = sumsBy(scheme.credits);
  const errors: ApportionmentError[] = [];
  const shares = scheme.households.map(({ id }, index): RoundedShare => {
    const amount = fixed.get(id) ?? fen(entry(amounts, index));
    const contribution = given.get(id) ?? ZERO_FEN;
    const compensation = received.get(id) ?? ZERO_FEN;
    const payable = fen(amount + contribution - compensation);
    const credit = credited.get(id) ?? ZERO_FEN;
    const excess = fen(credit - Math.max(payable, 0));
    if (excess > 0) {
      const reason = { kind: 'creditAbovePayable', household: id, excess } as const;
      errors.push({ code: 'E_FUNDING', funding: '', reason, field: 'credits' });
    }
    return {
      household: id,
      standing: entry(standings, index),
      amount,
      contribution,
      compensation,
      payable,
      cash: fen(payable - credit),
      refundLater: entry(refunds, index),
    };
  });
  return errors.length > 0 ? err(errors) : ok(shares);
}

type Entry = { readonly household: string | null; readonly amount: Fen };

function sumsBy(entries: readonly Entry[]): ReadonlyMap<string, Fen> {
  const sums = new Map<string, Fen>();
  for (const { household, amount } of entries) {
    if (household !== null) sums.set(household, sumFen([sums.get(household) ?? ZERO_FEN, amount]));
  }
  return sums;
}

/** A subsidy that arrives after acceptance, split over those who fronted it, in proportion to their exact shares. */
export const refundShares = (due: Fen, quotas: Quotas): readonly Fen[] =>
  due === 0 ? quotas.numerators.map(() => ZERO_FEN) : splitWhole(due, ratiosOf(quotas)).amounts.map(fen);
