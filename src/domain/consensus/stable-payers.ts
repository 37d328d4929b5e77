import { exactShares } from '../apportionment/apportion';
import type { ApportionmentError } from '../apportionment/errors';
import { figuresOf } from '../apportionment/figures-of';
import { reckon } from '../apportionment/reckon';
import type { Scheme } from '../apportionment/scheme';
import type { Working } from '../apportionment/working';
import type { HouseholdId } from '../building/household';
import { entry } from '../kernel/entry';
import { compare, type Ratio, whole } from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';
import type { Fen } from '../money/fen';

/** The most each household is ready to pay (最多承担), in fen. Whoever is not in it pays whatever comes. */
export type Ceilings = ReadonlyMap<HouseholdId, Fen>;

/** One round of the chain (连锁反应): who was asked for how much, and for whom that was too much. */
export type Round = {
  readonly asked: readonly { readonly household: HouseholdId; readonly exact: Ratio }[];
  readonly leaving: readonly HouseholdId[];
};

/** The largest set of households that can all bear what it then costs them, and how it came about. */
export type StablePayers = {
  readonly payers: readonly HouseholdId[];
  readonly rounds: readonly Round[];
  /** The scheme among them; `null` where nobody is left. */
  readonly working: Working | null;
};

/**
 * Who still pays once nobody is asked for more than they can bear (出资联动): whoever is asked for too much
 * stops paying, which raises the others, until nobody leaves. Under shares that never fall when somebody
 * leaves (all table, area and height rules, floor by floor, Shapley) this is the one largest such set
 * (Tarski; Moulin's mechanism). Judged on exact shares, which alone keep that property; a ceiling is compared
 * with the share, before gifts and compensation.
 */
export function stablePayers(
  scheme: Scheme,
  ceilings: Ceilings,
): Result<StablePayers, readonly ApportionmentError[]> {
  const rounds: Round[] = [];
  let nonPayers = scheme.nonPayers;
  for (;;) {
    const working = reckon({ ...scheme, nonPayers });
    if (!working.ok) return isDeserted(working.error, rounds) ? ok(deserted(rounds)) : err(working.error);
    const asked = askedIn(working.value);
    const leaving = asked.filter(({ household, exact }) => isTooMuch(exact, ceilings.get(household)));
    rounds.push({ asked, leaving: leaving.map(({ household }) => household) });
    if (leaving.length === 0) {
      return ok({ payers: asked.map(({ household }) => household), rounds, working: working.value });
    }
    nonPayers = [...nonPayers, ...leaving.map(({ household }) => household)];
  }
}

const askedIn = (working: Working): Round['asked'] => {
  const exact = exactShares(working);
  return figuresOf(working).shares.flatMap(({ household, standing }, place) =>
    standing === 'shares' ? [{ household, exact: entry(exact, place) }] : [],
  );
};

const isTooMuch = (exact: Ratio, ceiling: Fen | undefined): boolean =>
  ceiling !== undefined && compare(exact, whole(ceiling)) > 0;

/** Everybody left in the last round: money that nobody carries is then the answer, not a fault. */
function isDeserted(errors: readonly ApportionmentError[], rounds: readonly Round[]): boolean {
  const last = rounds.at(-1);
  const isEmpty = last !== undefined && last.leaving.length === last.asked.length;
  return isEmpty && errors.every(({ code }) => code === 'E_ZERO_WEIGHT');
}

const deserted = (rounds: readonly Round[]): StablePayers => ({ payers: [], rounds, working: null });
