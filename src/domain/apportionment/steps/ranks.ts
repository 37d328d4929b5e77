import { assertNever } from '../../kernel/assert-never';
import type { SchemeHousehold, TieKey } from '../scheme';

/** Each household's place among equals, 0 first: by the stated keys, then by ordinal; never by name or position. */
export function ranksOf(households: readonly SchemeHousehold[], tie: readonly TieKey[]): readonly number[] {
  const keys: readonly TieKey[] = [...tie, 'seqAsc'];
  const order = households
    .map((household, index) => ({ household, index }))
    .sort((a, b) => {
      for (const key of keys) {
        const difference = compareBy(key, a.household, b.household);
        if (difference !== 0) return difference;
      }
      return 0;
    });
  const ranks: number[] = Array.from({ length: households.length }, () => 0);
  order.forEach(({ index }, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}

function compareBy(key: TieKey, a: SchemeHousehold, b: SchemeHousehold): number {
  switch (key) {
    case 'floorDesc':
      return b.floor - a.floor;
    case 'areaDesc':
      return b.area - a.area;
    case 'seqAsc':
      return a.seq - b.seq;
    default:
      return assertNever(key);
  }
}
