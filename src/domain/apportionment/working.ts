import type { Ratio } from '../kernel/ratio';
import type { Fen } from '../money/fen';
import type { Rounded } from '../money/largest-remainder';
import type { Quotas } from '../money/quotas';
import type { Sums } from './outcome';
import type { Scheme } from './scheme';
import type { Bounded } from './steps/bound';
import type { CheckedHouseholds } from './steps/check-households';
import type { Granted } from './steps/fund';
import type { Settled } from './steps/settle';
import type { HousePool } from './steps/weigh-pools';

/**
 * Everything an apportionment went through: columns in the order of the households, from which figures (figures-of.ts) and
 * their working (trace/) are laid out for those who want to look at them.
 */
export type Working = {
  readonly scheme: Scheme;
  readonly checked: CheckedHouseholds;
  readonly granted: readonly Granted[];
  readonly poolParts: readonly Ratio[];
  readonly fixed: ReadonlyMap<string, Fen>;
  readonly rest: Fen;
  readonly pools: readonly HousePool[];
  readonly exact: Quotas;
  readonly collected: Quotas;
  readonly collect: Fen;
  readonly bounded: Bounded;
  /** Bounded quotas in units of rounding. */
  readonly inUnits: Quotas;
  readonly rounded: Rounded;
  /** Comes back to each when a subsidy paid after acceptance arrives. */
  readonly refunds: readonly Fen[];
  readonly settled: Settled;
  readonly sums: Sums;
};
