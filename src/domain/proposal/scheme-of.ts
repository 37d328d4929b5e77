import type { Basis, FloorTable } from '../apportionment/basis';
import { shown } from '../apportionment/rules/words';
import {
  type CostItem,
  DEFAULT_TIE,
  type Funding,
  type Scheme,
  type SchemeHousehold,
} from '../apportionment/scheme';
import type { Household, HouseholdId } from '../building/household';
import { type DecimalText, decimalText, ratioOf, times } from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';
import { costsInPools, ruledPools } from './pools-of';
import type { Discount, OptIn, Proposal } from './proposal';

/** What is still missing before anything can be shared. */
export type SchemeGap =
  | { readonly kind: 'noHouseholds' }
  | { readonly kind: 'noCosts' }
  | { readonly kind: 'areaMissing'; readonly households: readonly HouseholdId[] };

export type Settled = {
  readonly households: readonly Household[];
  readonly costs: readonly CostItem[];
  readonly funding: readonly Funding[];
};

/** Turns what people settled into the scheme that the arithmetic takes. */
export function schemeOf(settled: Settled, proposal: Proposal, version: string): Result<Scheme, SchemeGap> {
  const measured = settled.households.flatMap(measuredIn);
  const gap = gapIn(settled);
  if (gap) return err(gap);
  const joined = proposal.optIns.filter(isCoefficient);
  const pools = ruledPools(proposal);
  const { discounts = [] } = proposal;
  const isTabled = pools.some(({ basis }) => hasCoefficients(basis));
  return ok({
    version,
    unit: proposal.unit,
    roundMode: proposal.roundMode,
    tie: DEFAULT_TIE,
    households: measured.map((each) => charged(each, isTabled ? joined : [])),
    costs: costsInPools(settled.costs, proposal.parts ?? []),
    compensation: proposal.compensation,
    funding: settled.funding,
    contributions: proposal.optIns.filter(isGift).map(({ household, amount }) => ({ household, amount })),
    fixed: [],
    pools: pools.map(({ id, portion, basis }) => ({
      id,
      portion,
      exempt: { households: exemptOf(settled.households, proposal) },
      ...(hasCoefficients(basis)
        ? { basis: withOwnCoefficients(basis, settled.households, joined), ...discounted(discounts, []) }
        : { basis, ...discounted(discounts, joined) }),
    })),
    nonPayers: proposal.nonPayers ?? [],
    bounds: proposal.bounds ?? [],
    credits: [],
  });
}

/** Households that pay no share under the proposal (免摊), gifts apart. */
export function exemptOf(households: readonly Household[], proposal: Proposal): readonly HouseholdId[] {
  const joined = new Set(proposal.optIns.filter(isCoefficient).map(({ household }) => household));
  return households
    .filter(
      ({ id, floor }) => proposal.exemptFloors.includes(floor) || proposal.exemptHouseholds.includes(id),
    )
    .map(({ id }) => id)
    .filter((id) => !joined.has(id));
}

function gapIn({ households, costs }: Settled): SchemeGap | undefined {
  if (households.length === 0) return { kind: 'noHouseholds' };
  if (costs.length === 0) return { kind: 'noCosts' };
  const bare = households.filter(({ area }) => area === null).map(({ id }) => id);
  return bare.length > 0 ? { kind: 'areaMissing', households: bare } : undefined;
}

type Measured = Household & { readonly area: NonNullable<Household['area']> };
const measuredIn = ({ area, ...household }: Household): readonly Measured[] =>
  area === null ? [] : [{ ...household, area }];

type Tabled = Exclude<Extract<Basis, { readonly table: FloorTable }>, { readonly kind: 'floorPercent' }>;
const hasCoefficients = (basis: Basis): basis is Tabled => 'table' in basis && basis.kind !== 'floorPercent';

type ByCoefficient = Extract<OptIn, { kind: 'coefficient' }>;
const isCoefficient = (each: OptIn): each is ByCoefficient => each.kind === 'coefficient';
const isGift = (each: OptIn): each is Extract<OptIn, { kind: 'gift' }> => each.kind === 'gift';

/**
 * A household with a coefficient of its own gets a charge level of its own, far above any floor, so
 * that its neighbours on the exempt floor stay untouched by it.
 */
const OWN_LEVEL = 1000;

function charged({ id, floor, area, use, seq }: Measured, joined: readonly ByCoefficient[]): SchemeHousehold {
  const isJoined = joined.some(({ household }) => household === id);
  return { id, floor, area, kind: use, seq, ...(isJoined ? { level: OWN_LEVEL + seq } : {}) };
}

function withOwnCoefficients(
  basis: Tabled,
  households: readonly Household[],
  joined: readonly ByCoefficient[],
): Basis {
  const own = joined.flatMap(({ household, coefficient }) =>
    households
      .filter(({ id }) => id === household)
      .map(({ seq }) => [String(OWN_LEVEL + seq), coefficient] as const),
  );
  const table: FloorTable = { ...basis.table, ...Object.fromEntries(own) };
  return { ...basis, table };
}

/** With what part of its weight a household counts: what it came in with where the rule has no coefficients, discounted. */
function discounted(
  discounts: readonly Discount[],
  joined: readonly ByCoefficient[],
): { readonly discountWeight?: Readonly<Record<string, DecimalText>> } {
  const factors = new Map(joined.map(({ household, coefficient }) => [household, coefficient]));
  for (const { household, factor } of discounts) {
    const own = factors.get(household);
    factors.set(household, own === undefined ? factor : product(own, factor));
  }
  return factors.size === 0 ? {} : { discountWeight: Object.fromEntries(factors) };
}

const product = (a: DecimalText, b: DecimalText): DecimalText =>
  decimalText(shown(times(ratioOf(a), ratioOf(b)), a.length + b.length));
