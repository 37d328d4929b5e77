import { entry } from '../../kernel/entry';
import { ceilOf, isSame, ONE, type Ratio, ratio, whole } from '../../kernel/ratio';
import { err, ok, type Result } from '../../kernel/result';
import { type Fen, fen, ZERO_FEN } from '../../money/fen';
import { type Quotas, quotasFrom, ratiosOf } from '../../money/quotas';
import { type FillFault, type Vessel, waterFill } from '../../money/water-fill';
import type { ApportionmentError } from '../errors';
import type { BoundsReached } from '../outcome';
import { chargeLevel } from '../rules/levels';
import type { Bound, Scheme, SchemeHousehold } from '../scheme';
import type { Owed } from './pool-quotas';
import type { HousePool } from './weigh-pools';

/** Quotas inside their caps and floors, and which of these were reached. */
export type Bounded = {
  readonly quotas: Quotas;
  readonly reached: BoundsReached;
  readonly limits: readonly Limits[];
};

/** Least and most for one household, whole units. */
export type Limits = { readonly min: Fen; readonly max: Fen | null };

const NONE: BoundsReached = { factor: ONE, capped: [], raised: [], absorbed: ZERO_FEN };

/** Step 12: brings the quotas of those who share inside their bounds (封顶、保底) by one common factor. */
export function bound(
  scheme: Scheme,
  { collected: quotas, collect }: Owed,
  pools: readonly HousePool[],
  unit: number,
): Result<Bounded, readonly ApportionmentError[]> {
  if (scheme.bounds.length === 0) return ok({ quotas, reached: NONE, limits: [] });
  const limits = scheme.households.map((household, index) => {
    const isSharing = pools.some(({ sharing }) => entry(sharing, index));
    return limitsOf(household, scheme, isSharing, unit);
  });
  const crossing = crossings(scheme.households, limits);
  if (crossing.length > 0) return err(crossing);
  const vessels = ratiosOf(quotas).map((quota, index) => vesselOf(quota, entry(limits, index)));
  const absorbed = scheme.absorber === undefined ? ZERO_FEN : leftOver(collect, vessels);
  const filled = waterFill(whole(collect - absorbed), vessels);
  if (!filled.ok) return err([faultOf(filled.error)]);
  const { amounts, factor } = filled.value;
  const at = (pick: (vessel: Vessel) => Ratio | null) =>
    scheme.households
      .filter((_, index) => {
        const limit = pick(entry(vessels, index));
        return limit !== null && isSame(entry(amounts, index), limit);
      })
      .map(({ id }) => id);
  return ok({
    quotas: quotasFrom(amounts),
    limits,
    reached: {
      factor,
      capped: at(({ max }) => max),
      raised: at(({ min }) => (min.n === 0n ? null : min)),
      absorbed,
    },
  });
}

function limitsOf(household: SchemeHousehold, scheme: Scheme, isSharing: boolean, unit: number): Limits {
  const own = isSharing ? scheme.bounds.filter((each) => appliesTo(each, household)) : [];
  const mins = own.flatMap(({ min }) => (min === undefined ? [] : [min]));
  const maxes = own.flatMap(({ max }) => (max === undefined ? [] : [max]));
  const { absorber } = scheme;
  const takesRest = absorber?.kind === 'household' && absorber.household === household.id;
  return {
    min: snapUp(Math.max(0, ...mins), unit),
    max: maxes.length === 0 || takesRest ? null : snapDown(Math.min(...maxes), unit),
  };
}

const snapDown = (amount: number, unit: number): Fen => fen(amount - (amount % unit));
const snapUp = (amount: number, unit: number): Fen =>
  fen(Number(ceilOf(ratio(BigInt(amount), BigInt(unit)))) * unit);

function appliesTo({ of }: Bound, household: SchemeHousehold): boolean {
  switch (of.kind) {
    case 'all':
      return true;
    case 'floor':
      return of.floor === chargeLevel(household);
    case 'household':
      return of.household === household.id;
  }
}

const crossings = (
  households: readonly SchemeHousehold[],
  limits: readonly Limits[],
): readonly ApportionmentError[] =>
  households.flatMap(({ id }, index): readonly ApportionmentError[] => {
    const { min, max } = entry(limits, index);
    return max === null || min <= max
      ? []
      : [{ code: 'E_BOUNDS_CROSS', household: id, min, max, field: 'bounds' }];
  });

const vesselOf = (quota: Ratio, { min, max }: Limits): Vessel => ({
  quota,
  min: whole(min),
  max: max === null ? null : whole(max),
});

/** What nobody may be asked for any more; the absorber takes it. */
function leftOver(collect: Fen, vessels: readonly Vessel[]): Fen {
  const filled = waterFill(whole(collect), vessels);
  return filled.ok || filled.error.kind === 'floorsTooHigh' ? ZERO_FEN : toFen(filled.error.shortfall);
}

function faultOf(fault: FillFault): ApportionmentError {
  return fault.kind === 'capsTooLow'
    ? { code: 'E_CAPS_TOO_LOW', shortfall: toFen(fault.shortfall), field: 'bounds' }
    : { code: 'E_FLOOR_TOO_HIGH', excess: toFen(fault.excess), field: 'bounds' };
}

const toFen = (value: Ratio): Fen => fen(Number(ceilOf(value)));
