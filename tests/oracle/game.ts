import { compare, minus, over, plus, type Ratio, whole, ZERO } from '../../src/domain/kernel/ratio';

type Cost = (needs: readonly number[]) => number;

/** The mean over every order of arrival of what each arrival adds to the cost. */
export function slowShapley(needs: readonly number[], costOf: Cost): readonly Ratio[] {
  const sums = needs.map(() => 0);
  const orders = permutations(needs.map((_, index) => index));
  for (const order of orders) {
    order.forEach((player, place) => {
      const before = order.slice(0, place).map((each) => needs[each] ?? 0);
      const after = [...before, needs[player] ?? 0];
      sums[player] = (sums[player] ?? 0) + costOf(after) - costOf(before);
    });
  }
  return sums.map((sum) => over(whole(sum), whole(orders.length)));
}

/** Whether every coalition pays at most what a lift of its own would cost, and all pay the whole. */
export function slowCore(needs: readonly number[], amounts: readonly Ratio[], costOf: Cost): boolean {
  return coalitions(needs.length).every((coalition) => {
    const paid = coalition.map((index) => amounts[index] ?? ZERO).reduce(plus, ZERO);
    const difference = compare(paid, whole(costOf(coalition.map((index) => needs[index] ?? 0))));
    return coalition.length === needs.length ? difference === 0 : difference <= 0;
  });
}

/** Above 0 where `one` leaves the worst-off coalitions better off than `other`, in the nucleolus's own order. */
export function nucleolusOrder(
  needs: readonly number[],
  one: readonly Ratio[],
  other: readonly Ratio[],
  costOf: Cost,
): number {
  const gains = (amounts: readonly Ratio[]): readonly Ratio[] =>
    coalitions(needs.length)
      .filter((coalition) => coalition.length < needs.length)
      .map((coalition) =>
        minus(
          whole(costOf(coalition.map((index) => needs[index] ?? 0))),
          coalition.map((index) => amounts[index] ?? ZERO).reduce(plus, ZERO),
        ),
      )
      .sort(compare);
  const others = gains(other);
  for (const [index, gain] of gains(one).entries()) {
    const difference = compare(gain, others[index] ?? ZERO);
    if (difference !== 0) return difference;
  }
  return 0;
}

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item) =>
    permutations(items.filter((each) => each !== item)).map((rest) => [item, ...rest]),
  );
}

const coalitions = (size: number): readonly (readonly number[])[] =>
  Array.from({ length: 2 ** size - 1 }, (_, index) => index + 1).map((mask) =>
    Array.from({ length: size }, (_, index) => index).filter((index) => (mask >> index) % 2 === 1),
  );
