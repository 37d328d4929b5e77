import { ok, type Result } from '../kernel/result';
import { type Fen, fen, sumFen } from '../money/fen';
import type { ApportionmentError } from './errors';
import type { Sums } from './outcome';
import { UNITS } from './round-unit';
import type { Scheme } from './scheme';
import { assertBalance } from './steps/balance';
import { type Bounded, bound } from './steps/bound';
import { checkHouseholds } from './steps/check-households';
import { checkScheme } from './steps/check-scheme';
import { costLines } from './steps/cost-lines';
import { takeFixed } from './steps/fixed-takers';
import { fund, type Granted } from './steps/fund';
import { type Net, netOf } from './steps/net';
import { poolAmounts } from './steps/pool-amounts';
import { quotasOver } from './steps/pool-quotas';
import { precedenceOf } from './steps/precedence';
import { roundShares } from './steps/round';
import { refundShares, settle } from './steps/settle';
import { weighPools } from './steps/weigh-pools';
import type { Working } from './working';

type Errors = readonly ApportionmentError[];

/**
 * Works a scheme out in the fifteen steps of the domain spec (§1.3), in their order; the figures must
 * balance or it throws. `before`, an earlier working, saves time where only sums have changed since: the
 * figures are the same without it.
 */
export function reckon(scheme: Scheme, before?: Working): Result<Working, Errors> {
  const isKnown = before !== undefined && before.scheme.households === scheme.households;
  const checked = isKnown ? before.checked : checkHouseholds(scheme.households);
  const faults = checkScheme(scheme, checked);
  if (faults.length > 0) return { ok: false, error: faults };
  const costs = costLines(scheme.costs);
  const gross = sumFen(costs.map(({ total }) => total));
  const granted = fund(scheme.funding, costs, gross);
  if (!granted.ok) return granted;
  const net = netOf(scheme, gross, granted.value);
  const taken = takeFixed(scheme.fixed, net.net);
  if (!taken.ok) return taken;
  const { amounts: fixed, rest } = taken.value;
  const inPools = poolAmounts(scheme, rest, costs, granted.value, before);
  if (!inPools.ok) return inPools;
  const pools = weighPools(scheme, inPools.value.amounts, fixed, before);
  if (!pools.ok) return pools;
  return share(scheme, {
    checked,
    costs,
    granted: granted.value,
    net,
    fixed,
    rest,
    poolParts: inPools.value.parts,
    pools: pools.value,
  });
}

type Prepared = Pick<Working, 'checked' | 'granted' | 'fixed' | 'rest' | 'poolParts' | 'pools'> & {
  readonly costs: Sums['costs'];
  readonly net: Net;
};

/** Steps 10 to 15. */
function share(scheme: Scheme, prepared: Prepared): Result<Working, Errors> {
  const { checked, granted, poolParts, pools, rest, fixed } = prepared;
  const { households, roundMode } = scheme;
  const unit = UNITS[scheme.unit];
  const owed = quotasOver(pools, households.length, rest, unit, roundMode);
  const bounded = bound(scheme, owed, pools, unit);
  if (!bounded.ok) return bounded;
  const { quotas } = bounded.value;
  const precedence = precedenceOf(households, scheme.tie);
  const { rounded, amounts, inUnits } = roundShares(quotas, households, precedence, unit, roundMode);
  const settled = settle(scheme, fixed, amounts);
  if (!settled.ok) return settled;
  const sums = sumsOf(scheme, prepared, bounded.value, sumFen(amounts));
  const refunds = refundShares(sums.refundLater, quotas, precedence);
  assertBalance(sums, settled.value.payables, refunds);
  return ok({
    scheme,
    checked,
    granted,
    poolParts,
    fixed,
    rest,
    pools,
    exact: owed.exact,
    collected: owed.collected,
    collect: owed.collect,
    bounded: bounded.value,
    inUnits,
    rounded,
    refunds,
    settled: settled.value,
    sums,
  });
}

function sumsOf(
  { unit }: Scheme,
  { costs, granted, net, fixed, pools, rest }: Prepared,
  { reached }: Bounded,
  shared: Fen,
): Sums {
  const fronted = fen(rest - Math.min(rest, reached.absorbed));
  const refundLater = fen(Math.min(net.refundDue, fronted));
  return {
    unit,
    costs,
    gross: net.gross,
    compensation: net.compensation,
    external: net.external,
    funding: granted.map(lineOf),
    contributions: net.contributions,
    outsideContributions: net.outsideContributions,
    net: net.net,
    surplus: net.surplus,
    fixed: sumFen([...fixed.values()]),
    pools: pools.map(({ pool, amount, totalWeight }) => ({ id: pool.id, amount, totalWeight })),
    reserve: fen(shared - rest + reached.absorbed),
    upkeep: net.upkeep,
    refundLater,
    lateSurplus: fen(net.refundDue - refundLater),
    bounds: reached,
  };
}

const lineOf = ({ funding: { id, label, mode }, amount }: Granted): Sums['funding'][number] => ({
  id,
  label,
  mode,
  amount,
});
