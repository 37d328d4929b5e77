import type { HouseholdId } from '../building/household';
import { entry, lookUp } from '../kernel/entry';
import {
  type DecimalText,
  HUNDRED,
  halfUp,
  minus,
  most,
  ONE,
  over,
  plus,
  type Ratio,
  ratioOf,
  times,
  whole,
  ZERO,
} from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';
import { type Fen, fen } from '../money/fen';
import { splitWhole } from '../money/largest-remainder';
import { exactShares } from './apportion';
import type { ApportionmentError } from './errors';
import { figuresOf } from './figures-of';
import { reckon } from './reckon';
import type { Scheme } from './scheme';
import { precedenceOf } from './steps/precedence';

/** What was agreed about joining later (后加入): 五年内不计折旧 is 60 free months, 按原分摊的200% is a factor of 2. */
export type JoiningTerms = {
  readonly monthsAfter: number;
  /** Months without depreciation. */
  readonly freeMonths: number;
  /** Life over which it depreciates afterwards, in months; `null` for no depreciation. */
  readonly lifeMonths: number | null;
  /** What never depreciates, a part of 1. */
  readonly residual: DecimalText;
  /** Simple interest per year, in percent. */
  readonly annualInterestPct: DecimalText;
  readonly factor: DecimalText;
};

/** What a joiner pays (补缴/追偿金额) and what each earlier payer gets back. */
export type Joining = {
  /** The joiner's share had it been in from the start. */
  readonly original: Fen;
  readonly price: Fen;
  readonly refunds: readonly {
    readonly household: HouseholdId;
    readonly amount: Fen;
    readonly exact: Ratio;
  }[];
};

/**
 * A household that did not pay joins (补缴): its share as if it had always been in, less depreciation, plus
 * interest, times the agreed factor. Refunds follow how much less everybody would have owed exactly,
 * never differences of rounded shares; their odd fen go by the tie order of the scheme. `scheme` names the joiner among its `nonPayers`.
 */
export function join(
  scheme: Scheme,
  joiner: HouseholdId,
  terms: JoiningTerms,
): Result<Joining, readonly ApportionmentError[]> {
  if (!scheme.nonPayers.includes(joiner)) {
    return err([{ code: 'E_UNKNOWN_HOUSEHOLD', household: joiner, field: 'nonPayers' }]);
  }
  const before = reckon(scheme);
  if (!before.ok) return before;
  const after = reckon({ ...scheme, nonPayers: scheme.nonPayers.filter((id) => id !== joiner) });
  if (!after.ok) return after;
  const shareOf = new Map(figuresOf(after.value).shares.map((share) => [share.household, share]));
  const original = lookUp(shareOf, joiner).amount;
  const price = joiningPrice(original, terms);
  const { shares } = figuresOf(before.value);
  const paid = exactShares(before.value);
  const owed = exactShares(after.value);
  const reliefs = shares.map(({ household }, index) => ({
    household,
    exact: most(ZERO, minus(entry(paid, index), entry(owed, index))),
  }));
  const { amounts } = splitWhole(
    price,
    reliefs.map(({ exact }) => exact),
    precedenceOf(scheme.households, scheme.tie),
  );
  const refunds = reliefs.map(({ household, exact }, index) => ({
    household,
    exact,
    amount: fen(entry(amounts, index)),
  }));
  return ok({ original, price, refunds: refunds.filter(({ exact }) => exact.n > 0n) });
}

/** original × depreciation × (1 + interest) × factor, half a fen going up. */
export function joiningPrice(original: Fen, terms: JoiningTerms): Fen {
  const interest = over(
    times(over(ratioOf(terms.annualInterestPct), HUNDRED), whole(terms.monthsAfter)),
    whole(12),
  );
  const exact = times(
    times(times(whole(original), depreciation(terms)), plus(ONE, interest)),
    ratioOf(terms.factor),
  );
  return fen(Number(halfUp(exact)));
}

/** What is left of the value after so many months: a straight line down to the residual. */
export function depreciation({ monthsAfter, freeMonths, lifeMonths, residual }: JoiningTerms): Ratio {
  if (lifeMonths === null) return ONE;
  const counted = whole(Math.max(0, monthsAfter - freeMonths));
  return most(ratioOf(residual), minus(ONE, over(counted, whole(lifeMonths))));
}
