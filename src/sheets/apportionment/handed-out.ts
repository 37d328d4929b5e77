/** One household's part of a whole number of units (份), as a table shows its working. */
export type Part = {
  /** Whole part and remainder of units × weight ÷ all weights. */
  readonly base: number;
  readonly remainder: number;
  /** Place of the remainder among all, from 1; 0 where nothing is left over. */
  readonly rank: number;
  readonly odd: 0 | 1;
};

/**
 * The working of the largest remainder (最大余数法) line by line, as the formulas of a table come to it; `order` tells
 * who comes first among equal remainders.
 */
export function handedOut(
  units: bigint,
  weights: readonly bigint[],
  order: (a: number, b: number) => number,
): { readonly parts: readonly Part[]; readonly left: number } {
  const all = weights.reduce((sum, weight) => sum + weight, 0n);
  const cut = weights.map((weight) => ({
    base: all === 0n ? 0n : (units * weight) / all,
    remainder: all === 0n ? 0n : (units * weight) % all,
  }));
  const left = Number(units - cut.reduce((sum, { base }) => sum + base, 0n));
  const ranked = cut
    .flatMap(({ remainder }, place) => (remainder > 0n ? [{ remainder, place }] : []))
    .sort((a, b) =>
      a.remainder === b.remainder ? order(a.place, b.place) : a.remainder < b.remainder ? 1 : -1,
    );
  const ranks = new Map(ranked.map(({ place }, index) => [place, index + 1]));
  const parts = cut.map(({ base, remainder }, place): Part => {
    const rank = ranks.get(place) ?? 0;
    return {
      base: Number(base),
      remainder: Number(remainder),
      rank,
      odd: rank > 0 && rank <= left ? 1 : 0,
    };
  });
  return { parts, left };
}

/** Every part with something behind the point goes up (每户进一). */
export function roundedUp(
  fen: bigint,
  weights: readonly bigint[],
  unit: bigint,
): { readonly parts: readonly Part[]; readonly left: number } {
  const all = weights.reduce((sum, weight) => sum + weight, 0n) * unit;
  const parts = weights.map((weight): Part => {
    const remainder = all === 0n ? 0n : (fen * weight) % all;
    const base = all === 0n ? 0n : (fen * weight) / all;
    return { base: Number(base), remainder: Number(remainder), rank: 0, odd: remainder > 0n ? 1 : 0 };
  });
  return { parts, left: 0 };
}
