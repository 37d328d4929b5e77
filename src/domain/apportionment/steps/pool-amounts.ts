import { entry } from '../../kernel/entry';
import {
  type DecimalText,
  HUNDRED,
  isSame,
  minus,
  type Ratio,
  ratioOf,
  total,
  whole,
} from '../../kernel/ratio';
import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen } from '../../money/fen';
import { splitWhole } from '../../money/largest-remainder';
import type { ApportionmentError } from '../errors';
import type { CostLine } from '../outcome';
import type { CostItem, Pool, Scheme } from '../scheme';
import type { Working } from '../working';
import type { Granted } from './fund';

/** What each pool has in it, and by which parts the rest was split over the pools. */
export type PoolAmounts = { readonly amounts: readonly Fen[]; readonly parts: readonly Ratio[] };

/** Step 7: splits what is left over the pools by largest remainder; percents must add up to exactly 100. */
export function poolAmounts(
  scheme: Scheme,
  rest: Fen,
  costs: readonly CostLine[],
  granted: readonly Granted[],
  before?: Working,
): Result<PoolAmounts, readonly ApportionmentError[]> {
  const percents = percentsIn(scheme.pools);
  const isByItems = percents.length < scheme.pools.length;
  const parts = isByItems ? itemParts(scheme, costs, granted) : percentParts(scheme.pools, percents, before);
  if (!parts.ok) return parts;
  const amounts =
    isByItems || scheme.pools.length > 1 ? splitWhole(rest, parts.value).amounts.map(fen) : [rest];
  return ok({ amounts, parts: parts.value });
}

type Parts = Result<readonly Ratio[], readonly ApportionmentError[]>;

/** Percents of the same pools are not read again. */
function percentParts(pools: readonly Pool[], percents: readonly DecimalText[], before?: Working): Parts {
  if (before?.scheme.pools === pools) return ok(before.poolParts);
  const parts = percents.map(ratioOf);
  const sum = total(parts);
  return isSame(sum, HUNDRED) && parts.every(({ n }) => n >= 0n)
    ? ok(parts)
    : err([{ code: 'E_POOL_SUM', sum, difference: minus(HUNDRED, sum), field: 'pools' }]);
}

const percentsIn = (pools: readonly Pool[]): readonly DecimalText[] =>
  pools.flatMap(({ portion }) => (portion.kind === 'percent' ? [portion.pct] : []));

/**
 * Pools made of cost lines: each starts with its lines, loses the grants that name those lines, and
 * then shares in everything else in proportion to what it has left.
 */
function itemParts(scheme: Scheme, costs: readonly CostLine[], granted: readonly Granted[]): Parts {
  const lost = scheme.costs.flatMap(({ pool = '' }, index): readonly ApportionmentError[] =>
    scheme.pools.some(({ id }) => id === pool)
      ? []
      : [{ code: 'E_BASIS', pool, reason: { kind: 'unknownPool' }, field: `costs.${index}.pool` }],
  );
  const mixed = scheme.pools.flatMap(({ id, portion }, index): readonly ApportionmentError[] =>
    portion.kind === 'items'
      ? []
      : [{ code: 'E_BASIS', pool: id, reason: { kind: 'mixedPools' }, field: `pools.${index}.portion` }],
  );
  if (lost.length + mixed.length > 0) return err([...mixed, ...lost]);
  const full = scheme.pools.map(({ id }) => sumIn(id, scheme.costs, costs));
  const left = granted.reduce<readonly number[]>(
    (held, grant) => withoutEarmarked(held, grant, scheme, costs),
    full,
  );
  return ok((firstWithMoney(left, full) ?? full.map(() => 1)).map(whole));
}

/** Where nothing is left anywhere the lines themselves say, and where they are nothing too, all pools alike. */
const firstWithMoney = (...rows: readonly (readonly number[])[]): readonly number[] | undefined =>
  rows.find((row) => row.some((amount) => amount > 0));

const sumIn = (pool: string, items: readonly CostItem[], costs: readonly CostLine[]): number =>
  items.reduce((sum, item, index) => (item.pool === pool ? sum + entry(costs, index).total : sum), 0);

function withoutEarmarked(
  left: readonly number[],
  { funding, amount }: Granted,
  scheme: Scheme,
  costs: readonly CostLine[],
): readonly number[] {
  const items = earmarkOf(funding);
  if (items === null || funding.mode !== 'deducted') return left;
  const named = scheme.costs.filter(({ id }) => items.includes(id));
  const lines = costs.filter(({ id }) => items.includes(id));
  const weights = scheme.pools.map(({ id }) => whole(sumIn(id, named, lines)));
  const { amounts } = splitWhole(amount, weights);
  return left.map((held, index) => Math.max(0, held - entry(amounts, index)));
}

function earmarkOf(funding: Granted['funding']): readonly string[] | null {
  if (funding.kind === 'actualCapped') return funding.items;
  if (funding.kind !== 'percentCapped') return null;
  return funding.base === 'gross' || funding.base === 'afterPrevious' ? null : funding.base;
}
