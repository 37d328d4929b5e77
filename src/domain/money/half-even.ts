import { compare, floorOf, fractionOf, isSame, type Ratio, ratio } from '../kernel/ratio';

const HALF = ratio(1n, 2n);

/** The nearest whole number, a half to the even one (四舍六入五成双). For display only: shares rounded one by one lose the sum. */
export function halfEven(value: Ratio): bigint {
  const below = floorOf(value);
  const fraction = fractionOf(value);
  if (isSame(fraction, HALF)) return below % 2n === 0n ? below : below + 1n;
  return compare(fraction, HALF) < 0 ? below : below + 1n;
}
