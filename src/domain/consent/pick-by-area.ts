import { at } from './at';
/**
 * Whether exactly `size` of the areas can be picked that add up to between `least` and `most`.
 *
 * The smallest and the largest pick bound the answer. Between them, one flat after another is
 * exchanged for the next larger one; only where such a step leaps over the whole interval are all
 * attainable sums worked out.
 */
export function canPick(areas: readonly number[], size: number, least: number, most: number): boolean {
  if (size > areas.length || Math.max(0, least) > most) return false;
  const ascending = [...areas].sort((a, b) => a - b);
  const sum = (part: readonly number[]): number => part.reduce((total, each) => total + each, 0);
  const smallest = sum(ascending.slice(0, size));
  const largest = sum(ascending.slice(ascending.length - size));
  if (smallest > most || largest < least) return false;
  return slides(ascending, size, smallest, least, most) || attains(ascending, size, Math.max(0, least), most);
}

function slides(
  ascending: readonly number[],
  size: number,
  smallest: number,
  least: number,
  most: number,
): boolean {
  let total = smallest;
  if (total >= least) return true;
  for (let place = size - 1; place >= 0; place -= 1) {
    for (let index = place; index < place + ascending.length - size; index += 1) {
      total += at(ascending, index + 1) - at(ascending, index);
      if (total >= least && total <= most) return true;
    }
  }
  return false;
}

/** 160 000 m²: no stairwell has more, and the bits of one sum still fit in memory. */
const MOST_AREA = 2 ** 24;

/** All attainable sums at once, as the bits of one whole number for each count. */
function attains(areas: readonly number[], size: number, least: number, most: number): boolean {
  if (most > MOST_AREA) return false;
  const limit = (1n << BigInt(most + 1)) - 1n;
  const sums: bigint[] = [1n, ...Array.from({ length: size }, () => 0n)];
  for (const area of areas) {
    for (let count = size; count > 0; count -= 1) {
      const grown = (at(sums, count - 1) << BigInt(area)) & limit;
      sums[count] = at(sums, count) | grown;
    }
  }
  return at(sums, size) >> BigInt(least) !== 0n;
}
