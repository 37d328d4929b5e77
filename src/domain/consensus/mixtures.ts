/** Whole percents, one per ingredient, that add up to 100. */
export type Mixture = readonly number[];

/** Every mixture of `count` ingredients in steps of `step` percent, a divisor of 100. */
export function mixtures(count: number, step: number): readonly Mixture[] {
  const found: Mixture[] = [];
  const grow = (chosen: Mixture, left: number): void => {
    if (chosen.length === count - 1) found.push([...chosen, left]);
    else for (let part = 0; part <= left; part += step) grow([...chosen, part], left - part);
  };
  if (count > 0) grow([], 100);
  return found;
}

/** The mixtures that are one exchange of `step` percent between two ingredients away. */
export const neighbours = (mixture: Mixture, step: number): readonly Mixture[] =>
  mixture.flatMap((from, giver) =>
    from < step
      ? []
      : mixture.flatMap((_, taker) => (taker === giver ? [] : [exchanged(mixture, giver, taker, step)])),
  );

const exchanged = (mixture: Mixture, giver: number, taker: number, step: number): Mixture =>
  mixture.map((part, place) => (place === giver ? part - step : place === taker ? part + step : part));
