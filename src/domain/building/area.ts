import type { Brand } from '../kernel/brand';

/** Exclusive area (专有部分面积) in whole units of 0.01 m²: the precision of the property register. */
export type Area = Brand<number, 'Area'>;

/** Makes an area of `hundredths` × 0.01 m²; throws unless it is a whole number between 1 and 10⁹. */
export function area(hundredths: number): Area {
  if (!Number.isSafeInteger(hundredths) || hundredths < 1 || hundredths > 1_000_000_000) {
    throw new RangeError(`Not an area in 0.01 m²: ${hundredths}`);
  }
  return hundredths as Area;
}
