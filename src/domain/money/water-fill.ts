import { compare, minus, over, plus, type Ratio, times, ZERO } from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';

/** One vessel: what it would hold by proportion, and between what it must end. `max` null is no cap. */
export type Vessel = { readonly quota: Ratio; readonly min: Ratio; readonly max: Ratio | null };

export type Filled = { readonly amounts: readonly Ratio[]; readonly factor: Ratio };

export type FillFault =
  | { readonly kind: 'capsTooLow'; readonly shortfall: Ratio }
  | { readonly kind: 'floorsTooHigh'; readonly excess: Ratio };

/**
 * Finds the one factor λ with Σ clamp(λ·q, min, max) = total (按比例水位法): the least relative distortion
 * of the quotas inside the bounds, exactly. Capping first and raising afterwards gives a wrong answer.
 */
export function waterFill(total: Ratio, vessels: readonly Vessel[]): Result<Filled, FillFault> {
  const lowest = vessels.reduce((sum, { min }) => plus(sum, min), ZERO);
  if (compare(lowest, total) > 0) return err({ kind: 'floorsTooHigh', excess: minus(lowest, total) });
  const shortfall = shortOf(total, vessels);
  if (shortfall !== null) return err({ kind: 'capsTooLow', shortfall });
  const factor = factorFor(total, vessels);
  return ok({ factor, amounts: vessels.map((vessel) => clamp(vessel, factor)) });
}

/** How much of the total the fullest vessels cannot take; `null` where they can. */
function shortOf(total: Ratio, vessels: readonly Vessel[]): Ratio | null {
  let most = ZERO;
  for (const { quota, min, max } of vessels) {
    if (quota.n === 0n) most = plus(most, min);
    else if (max === null) return null;
    else most = plus(most, max);
  }
  return compare(most, total) < 0 ? minus(total, most) : null;
}

type Change = { readonly at: Ratio; readonly fixed: Ratio; readonly active: Ratio };

/** Sweeps the factors at which a vessel leaves its floor or meets its cap. */
function factorFor(total: Ratio, vessels: readonly Vessel[]): Ratio {
  let fixed = vessels.reduce((sum, { min }) => plus(sum, min), ZERO);
  let active = ZERO;
  let reached = ZERO;
  for (const change of changesOf(vessels)) {
    const level = plus(fixed, times(active, change.at));
    if (compare(level, total) >= 0) break;
    fixed = plus(fixed, change.fixed);
    active = plus(active, change.active);
    reached = change.at;
  }
  return active.n === 0n ? reached : over(minus(total, fixed), active);
}

function changesOf(vessels: readonly Vessel[]): readonly Change[] {
  return vessels
    .flatMap(({ quota, min, max }): readonly Change[] => {
      if (quota.n === 0n) return [];
      const leaves: Change = { at: over(min, quota), fixed: { n: -min.n, d: min.d }, active: quota };
      return max === null
        ? [leaves]
        : [leaves, { at: over(max, quota), fixed: max, active: { n: -quota.n, d: quota.d } }];
    })
    .sort((a, b) => compare(a.at, b.at));
}

function clamp({ quota, min, max }: Vessel, factor: Ratio): Ratio {
  const level = times(quota, factor);
  if (compare(level, min) <= 0) return min;
  return max !== null && compare(level, max) > 0 ? max : level;
}
