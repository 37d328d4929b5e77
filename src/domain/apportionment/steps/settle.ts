import { entry } from '../../kernel/entry';
import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen, sumFen, ZERO_FEN } from '../../money/fen';
import { type Precedence, splitWhole } from '../../money/largest-remainder';
import { type Quotas, ratiosOf } from '../../money/quotas';
import type { ApportionmentError } from '../errors';
import type { Scheme } from '../scheme';

/** Fen by household; one that is not in it has 0. */
export type Purse = ReadonlyMap<string, Fen>;

/** What every household owes in the end, in the order of the households. */
export type Settled = {
  /** The share by the rule, or the agreed sum (应出资额). */
  readonly amounts: readonly Fen[];
  readonly payables: readonly Fen[];
  readonly cash: readonly Fen[];
  readonly given: Purse;
  readonly received: Purse;
};

/**
 * Steps 14 and 15: share + own gift − own compensation is payable; own fund money (公积金等) then lowers
 * the cash, never below 0.
 */
export function settle(
  scheme: Scheme,
  fixed: Purse,
  rounded: readonly Fen[],
): Result<Settled, readonly ApportionmentError[]> {
  const given = sumsBy(scheme.contributions);
  const received = sumsBy(scheme.compensation);
  const credited = sumsBy(scheme.credits);
  const ids = scheme.households.map(({ id }) => id);
  const amounts = fixed.size === 0 ? rounded : ids.map((id, place) => fixed.get(id) ?? entry(rounded, place));
  const payables =
    given.size + received.size === 0
      ? amounts
      : ids.map((id, place) => fen(entry(amounts, place) + inPurse(given, id) - inPurse(received, id)));
  const cash =
    credited.size === 0
      ? payables
      : ids.map((id, place) => fen(entry(payables, place) - inPurse(credited, id)));
  const faults = [...credited].flatMap(([id, credit]) =>
    creditFault(id, credit, entry(payables, ids.indexOf(id))),
  );
  return faults.length > 0 ? err(faults) : ok({ amounts, payables, cash, given, received });
}

export const inPurse = (purse: Purse, household: string): Fen => purse.get(household) ?? ZERO_FEN;

function creditFault(
  household: Credit['household'],
  credit: Fen,
  payable: Fen,
): readonly ApportionmentError[] {
  const excess = fen(credit - Math.max(payable, 0));
  const reason = { kind: 'creditAbovePayable', household, excess } as const;
  return excess > 0 ? [{ code: 'E_FUNDING', funding: '', reason, field: 'credits' }] : [];
}

type Credit = Scheme['credits'][number];
type Entry = { readonly household: Credit['household'] | null; readonly amount: Fen };

function sumsBy(entries: readonly Entry[]): ReadonlyMap<Credit['household'], Fen> {
  const sums = new Map<Credit['household'], Fen>();
  for (const { household, amount } of entries) {
    if (household !== null) sums.set(household, sumFen([sums.get(household) ?? ZERO_FEN, amount]));
  }
  return sums;
}

/**
 * A subsidy that arrives after acceptance, split over those who fronted it, in proportion to their exact shares; odd fen go
 * to those who come first. Empty where nothing comes back.
 */
export const refundShares = (due: Fen, quotas: Quotas, precedence: Precedence): readonly Fen[] =>
  due === 0 ? [] : splitWhole(due, ratiosOf(quotas), precedence).amounts.map(fen);
