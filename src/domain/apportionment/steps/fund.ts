import { assertNever } from '../../kernel/assert-never';
import { floorOf, HUNDRED, over, ratioOf, times, whole } from '../../kernel/ratio';
import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen, sumFen } from '../../money/fen';
import type { ApportionmentError, FundingFault } from '../errors';
import type { CostLine } from '../outcome';
import type { Funding } from '../scheme';

/** What one grant comes to, and what it was reckoned from: a percent or an actual cost, else its own terms. */
export type Granted = {
  readonly funding: Funding;
  readonly amount: Fen;
  readonly base: Fen;
  /** Left to fund when its turn came. */
  readonly left: Fen;
};

type Funded = Result<readonly Granted[], readonly ApportionmentError[]>;

/**
 * Step 3: outside money in the declared order. A percent is cut to the fen, then capped, then cut to
 * what is left. What is kept for upkeep pays none of the cost and is cut by nothing.
 */
export function fund(fundings: readonly Funding[], costs: readonly CostLine[], gross: Fen): Funded {
  const errors: ApportionmentError[] = [];
  const granted: Granted[] = [];
  let left = gross;
  for (const [index, funding] of fundings.entries()) {
    const claim = claimOf(funding, costs, gross, left);
    if (!claim.ok) {
      errors.push({ code: 'E_FUNDING', funding: funding.id, reason: claim.error, field: `funding.${index}` });
      continue;
    }
    const isKept = funding.mode === 'keptForUpkeep';
    const amount = isKept ? claim.value.amount : fen(Math.min(claim.value.amount, left));
    granted.push({ funding, amount, base: claim.value.base, left });
    if (!isKept) left = fen(left - amount);
  }
  return errors.length > 0 ? err(errors) : ok(granted);
}

type Claim = { readonly amount: Fen; readonly base: Fen };

function claimOf(
  funding: Funding,
  costs: readonly CostLine[],
  gross: Fen,
  left: Fen,
): Result<Claim, FundingFault> {
  switch (funding.kind) {
    case 'fixed':
      return claim(funding.amount);
    case 'perStop':
      return claim(fen(funding.amountPerStop * funding.stops));
    case 'table': {
      const amount = funding.amounts[`${funding.storeys}`];
      return amount === undefined ? err({ kind: 'noTableEntry', storeys: funding.storeys }) : claim(amount);
    }
    case 'percentCapped': {
      const base = baseOf(funding.base, costs, gross, left);
      if (!base.ok) return base;
      const percent = fen(Number(floorOf(over(times(whole(base.value), ratioOf(funding.pct)), HUNDRED))));
      return claim(funding.cap === undefined ? percent : fen(Math.min(percent, funding.cap)), base.value);
    }
    case 'actualCapped': {
      const base = sumOfItems(funding.items, costs);
      return base.ok ? claim(fen(Math.min(base.value, funding.cap)), base.value) : base;
    }
    default:
      return assertNever(funding);
  }
}

const claim = (amount: Fen, base = amount): Result<Claim, FundingFault> =>
  amount < 0 ? err({ kind: 'negative' }) : ok({ amount, base });

function baseOf(
  base: 'gross' | 'afterPrevious' | readonly string[],
  costs: readonly CostLine[],
  gross: Fen,
  left: Fen,
): Result<Fen, FundingFault> {
  if (base === 'gross') return ok(gross);
  return base === 'afterPrevious' ? ok(left) : sumOfItems(base, costs);
}

function sumOfItems(items: readonly string[], costs: readonly CostLine[]): Result<Fen, FundingFault> {
  const unknown = items.find((item) => !costs.some(({ id }) => id === item));
  return unknown === undefined
    ? ok(sumFen(costs.filter(({ id }) => items.includes(id)).map(({ total }) => total)))
    : err({ kind: 'unknownItem', item: unknown });
}
