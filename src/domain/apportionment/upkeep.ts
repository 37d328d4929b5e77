import type { HouseholdId } from '../building/household';
import { entry } from '../kernel/entry';
import { minus, type Ratio, whole } from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';
import { type Fen, fen, sumFen } from '../money/fen';
import { largestRemainder, type Precedence } from '../money/largest-remainder';
import { quotasOf, ratiosOf } from '../money/quotas';
import type { ApportionmentError } from './errors';
import type { Unit } from './round-unit';
import { UNITS } from './round-unit';
import type { Pool, Scheme, SchemeHousehold, TieKey } from './scheme';
import { precedenceOf } from './steps/precedence';
import { weighMembers } from './steps/weights';

/** Running costs (运维费): an agreement of its own, with its own payers and its own basis. */
export type Upkeep = {
  readonly households: readonly SchemeHousehold[];
  readonly basis: Scheme['pools'][number]['basis'];
  readonly exempt?: Pool['exempt'];
  readonly tie: readonly TieKey[];
  readonly unit: Unit;
};

/** One period: what it costs, and what advertising and the like bring in. */
export type Period = { readonly id: string; readonly costs: readonly Fen[]; readonly income: Fen };

export type PeriodCharge = {
  readonly period: string;
  readonly bill: Fen;
  readonly charges: readonly { readonly household: HouseholdId; readonly amount: Fen }[];
  /** Charged so far against what was exactly due so far, in fen; never a whole unit. */
  readonly deviation: readonly Ratio[];
};

/**
 * Charges period after period so that every period adds up and nobody is ever a whole unit off what is
 * due so far (累计取整): each charge is the rounded running total less what was charged before, so that the
 * odd unit goes round by itself.
 */
export function chargeUpkeep(
  upkeep: Upkeep,
  periods: readonly Period[],
): Result<readonly PeriodCharge[], readonly ApportionmentError[]> {
  const bills = periods.map(({ costs, income }) => Math.max(0, sumFen(costs) - income));
  const members = upkeep.households.filter(
    ({ id, floor, level }) =>
      !(upkeep.exempt?.households ?? []).includes(id) &&
      !(upkeep.exempt?.floors ?? []).includes(level ?? floor),
  );
  const pool: Pool = { id: 'upkeep', portion: { kind: 'items' }, basis: upkeep.basis };
  const highest = fen(bills.reduce((sum, bill) => sum + bill, 0));
  const weighed = weighMembers(pool, 0, highest, members);
  if (!weighed.ok) return err(weighed.error);
  const weights = weighed.value.weights.map(({ weight }) => weight);
  const amounts = chargeByRunningTotal(bills, weights, precedenceOf(members, upkeep.tie), UNITS[upkeep.unit]);
  let total = 0;
  return ok(
    periods.map(({ id }, index) => {
      total += entry(bills, index);
      return {
        period: id,
        bill: fen(entry(bills, index)),
        charges: members.map((member, at) => ({
          household: member.id,
          amount: fen(entry(entry(amounts, index), at)),
        })),
        deviation: deviationOf(amounts.slice(0, index + 1), total, weights),
      };
    }),
  );
}

/**
 * The arithmetic of it: for each bill, what each weight is charged. With a unit above a fen the last
 * unit stays open until the running total fills it.
 */
export function chargeByRunningTotal(
  bills: readonly number[],
  weights: readonly Ratio[],
  precedence: Precedence,
  unit = 1,
): readonly (readonly number[])[] {
  let total = 0;
  let charged: readonly number[] = weights.map(() => 0);
  return bills.map((bill) => {
    total += bill;
    const units = (total - (total % unit)) / unit;
    const due = units === 0 ? charged.map(() => 0) : dueFor(units, weights, precedence);
    const row = due.map((amount, index) => amount * unit - entry(charged, index));
    charged = due.map((amount) => amount * unit);
    return row;
  });
}

const dueFor = (units: number, weights: readonly Ratio[], precedence: Precedence): readonly number[] =>
  largestRemainder(quotasOf(units, weights), precedence).amounts;

function deviationOf(
  rows: readonly (readonly number[])[],
  total: number,
  weights: readonly Ratio[],
): readonly Ratio[] {
  const exact = total === 0 ? weights.map(() => whole(0)) : ratiosOf(quotasOf(total, weights));
  return exact.map((due, at) => minus(whole(rows.reduce((sum, row) => sum + entry(row, at), 0)), due));
}
