import type { Ratio } from '../kernel/ratio';
import type { Fen } from '../money/fen';
import type { Quotas } from '../money/quotas';
import type { Figures } from './outcome';
import type { Scheme } from './scheme';
import type { Bounded } from './steps/bound';
import type { CheckedHouseholds } from './steps/check-households';
import type { Granted } from './steps/fund';
import type { HousePool } from './steps/weigh-pools';

/** Everything an apportionment went through, from which its working is written down. */
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
  readonly figures: Figures;
};
