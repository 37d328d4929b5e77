import { type Fen, fen, sumFen } from '../../money/fen';
import type { Scheme } from '../scheme';
import type { Granted } from './fund';

/** What the whole house has to pay, and the sums it follows from. */
export type Net = {
  readonly gross: Fen;
  readonly compensation: Fen;
  readonly external: Fen;
  readonly contributions: Fen;
  readonly outsideContributions: Fen;
  readonly net: Fen;
  readonly surplus: Fen;
  readonly upkeep: Fen;
  readonly refundDue: Fen;
};

/** Steps 2, 4 and 5: N = gross + compensation − outside money − gifts; below 0 there is a surplus instead. */
export function netOf(scheme: Scheme, gross: Fen, granted: readonly Granted[]): Net {
  const amounts = (mode: Granted['funding']['mode']): Fen =>
    sumFen(granted.filter(({ funding }) => funding.mode === mode).map(({ amount }) => amount));
  const compensation = sumFen(scheme.compensation.map(({ amount }) => amount));
  const contributions = sumFen(scheme.contributions.map(({ amount }) => amount));
  const outside = scheme.contributions.filter(({ household }) => household === null);
  const external = amounts('deducted');
  const rest = fen(gross + compensation - external - contributions);
  return {
    gross,
    compensation,
    external,
    contributions,
    outsideContributions: sumFen(outside.map(({ amount }) => amount)),
    net: fen(Math.max(rest, 0)),
    surplus: fen(Math.max(-rest, 0)),
    upkeep: amounts('keptForUpkeep'),
    refundDue: amounts('refundedLater'),
  };
}
