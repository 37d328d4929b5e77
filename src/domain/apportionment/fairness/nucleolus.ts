import { entry } from '../../kernel/entry';
import { compare, minus, over, plus, type Ratio, times, whole, ZERO } from '../../kernel/ratio';
import type { StopCost } from './airport-game';

/**
 * Nucleolus of the airport game (核仁): the split whose worst-off group is as well off as can be, then the
 * next (Littlechild 1974, closed form). In the order of `needs`; a need below every stop costs 0.
 */
export function nucleolus(costs: readonly StopCost[], needs: readonly number[]): readonly Ratio[] {
  const players = needs
    .map((need, index) => ({ index, cost: costFor(costs, need) }))
    .sort((a, b) => compare(a.cost, b.cost));
  const shares: Ratio[] = needs.map(() => ZERO);
  let paid = ZERO;
  for (let first = 0; first < players.length; ) {
    const { last, share } = nextGroup(
      players.map(({ cost }) => cost),
      first,
      paid,
    );
    for (const { index } of players.slice(first, last + 1)) shares[index] = share;
    paid = plus(paid, times(share, whole(last - first + 1)));
    first = last + 1;
  }
  return shares;
}

type Group = { readonly last: number; readonly share: Ratio };

/** The players from `first` that are settled next: the largest group with the smallest share. */
function nextGroup(costs: readonly Ratio[], first: number, paid: Ratio): Group {
  let best = groupTo(first);
  for (let last = first + 1; last < costs.length; last += 1) {
    const next = groupTo(last);
    if (compare(next.share, best.share) <= 0) best = next;
  }
  return best;

  function groupTo(last: number): Group {
    const isEverybody = last === costs.length - 1;
    const heads = whole(last - first + (isEverybody ? 1 : 2));
    return { last, share: over(minus(entry(costs, last), paid), heads) };
  }
}

const costFor = (costs: readonly StopCost[], need: number): Ratio =>
  costs.filter(({ stop }) => stop <= need).at(-1)?.cost ?? ZERO;
