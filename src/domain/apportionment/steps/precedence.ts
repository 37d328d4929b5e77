import { assertNever } from '../../kernel/assert-never';
import { entry } from '../../kernel/entry';
import type { Precedence } from '../../money/largest-remainder';
import type { SchemeHousehold, TieKey } from '../scheme';

/** Who comes first among equals: by the stated keys, then by ordinal; never by name or position. */
export function precedenceOf(households: readonly SchemeHousehold[], tie: readonly TieKey[]): Precedence {
  return (a, b) => {
    const one = entry(households, a);
    const other = entry(households, b);
    for (const key of tie) {
      const difference = compareBy(key, one, other);
      if (difference !== 0) return difference;
    }
    return one.seq - other.seq;
  };
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
