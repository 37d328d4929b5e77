import { entry } from '../../kernel/entry';
import { compare, ONE, over, ratio, whole, ZERO } from '../../kernel/ratio';
import { fen } from '../../money/fen';
import type { Figures } from '../outcome';
import type { Scheme } from '../scheme';
import { segmentsOf, shapleyValue } from '../segments';
import { type Player, type StandAlone, scaledCosts } from './airport-game';
import { distance, gini, topToBottom } from './concentration';
import { type CoreRow, coreRows, shortRows, upperRows } from './core';
import type { Finding, Verdict } from './finding';
import { inversions } from './inversions';
import { needOf } from './need';
import { spreads } from './spreads';

/** Above these the check says “look at it”; they are marks of this program, not of any source. */
const FAR = ratio(1n, 4n);
const STEEP = ratio(2n, 5n);

/**
 * Looks at an apportionment from eight sides (公平性体检). Shares are taken before gifts and compensation;
 * `standAlone` is what a lift up to each stop would cost.
 */
export function checkFairness(scheme: Scheme, figures: Figures, standAlone: StandAlone): readonly Finding[] {
  const players = playersOf(scheme, figures, standAlone);
  const sum = players.reduce((all, { paid }) => all + paid, 0);
  const costs = scaledCosts(standAlone, sum);
  const lower = coreRows(costs, players);
  const upper = upperRows(costs, players);
  const riders = players.map(({ need }) => ({ stop: need, weight: ONE }));
  const yardstick = shapleyValue(segmentsOf(standAlone), riders);
  const apart = distance(
    players.map(({ paid }) => paid),
    yardstick,
  );
  const { net, reserve, bounds } = figures;
  const groups = spreads(scheme, figures);
  const turned = inversions(scheme.households, figures.shares);
  return [
    {
      id: 'balance',
      verdict: sum === net + reserve - bounds.absorbed ? 'pass' : 'fail',
      figures: { sum: fen(sum), net, reserve, absorbed: bounds.absorbed },
    },
    {
      id: 'lowerFloors',
      verdict: coreVerdict(lower, players, figures),
      figures: { rows: lower, short: shortRows(lower) },
    },
    {
      id: 'upperFloors',
      verdict: coreVerdict(upper, players, figures),
      figures: { rows: upper, short: shortRows(upper) },
    },
    { id: 'sameCondition', verdict: sameVerdict(groups), figures: { groups } },
    { id: 'floorMonotone', verdict: turned.length === 0 ? 'pass' : 'watch', figures: { inversions: turned } },
    { id: 'distance', verdict: compare(apart, FAR) > 0 ? 'watch' : 'pass', figures: { distance: apart } },
    concentrationOf(players),
    {
      id: 'bounds',
      verdict: bounds.capped.length + bounds.raised.length === 0 ? 'pass' : 'watch',
      figures: { capped: bounds.capped, raised: bounds.raised, factor: bounds.factor },
    },
  ];
}

const playersOf = (scheme: Scheme, { shares }: Figures, standAlone: StandAlone): readonly Player[] =>
  scheme.households.map((household, index) => ({
    household: household.id,
    need: needOf(household, Object.keys(standAlone)),
    paid: entry(shares, index).amount,
  }));

/** A shortfall that only agreed sums cause is to be looked at, not a fault. */
function coreVerdict(rows: readonly CoreRow[], players: readonly Player[], { shares }: Figures): Verdict {
  const short = shortRows(rows);
  if (short.length === 0) return 'pass';
  const highest = Math.max(...short.map(({ stop }) => stop));
  const payers = players.filter(({ need, paid }) => need <= highest && paid > 0);
  const isAgreed = (household: string): boolean =>
    shares.some((share) => share.household === household && share.standing === 'fixed');
  return payers.length > 0 && payers.every(({ household }) => isAgreed(household)) ? 'watch' : 'fail';
}

const sameVerdict = (groups: readonly { readonly agreed: boolean }[]): Verdict => {
  if (groups.length === 0) return 'pass';
  return groups.every(({ agreed }) => agreed) ? 'watch' : 'fail';
};

function concentrationOf(players: readonly Player[]): Finding {
  const all = players.map(({ paid }) => paid);
  const payers = all.filter((paid) => paid > 0);
  const sum = payers.reduce((held, paid) => held + paid, 0);
  const giniPayers = gini(payers);
  return {
    id: 'concentration',
    verdict: compare(giniPayers, STEEP) > 0 ? 'watch' : 'pass',
    figures: {
      giniAll: gini(all),
      giniPayers,
      largestShare: sum === 0 ? ZERO : over(whole(Math.max(...payers)), whole(sum)),
      topToBottom: topToBottom(payers),
    },
  };
}
