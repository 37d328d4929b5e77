import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, over, plus, type Ratio, ratio, total, whole, ZERO } from '../../src/domain/kernel/ratio';
import { type Vessel, waterFill } from '../../src/domain/money/water-fill';
import { RUNS } from '../properties/arbitraries';

const vessels: fc.Arbitrary<readonly Vessel[]> = fc.array(
  fc
    .record({
      quota: fc.integer({ min: 0, max: 50 }),
      min: fc.integer({ min: 0, max: 20 }),
      room: fc.option(fc.integer({ min: 0, max: 60 })),
    })
    .map(({ quota, min, room }) => ({
      quota: whole(quota),
      min: whole(min),
      max: room === null ? null : whole(min + room),
    })),
  { minLength: 1, maxLength: 8 },
);

const clamp = ({ quota, min, max }: Vessel, factor: Ratio): Ratio => {
  const level = ratio(quota.n * factor.n, quota.d * factor.d);
  if (compare(level, min) < 0) return min;
  return max !== null && compare(level, max) > 0 ? max : level;
};

/** Closes in on the factor by halving, as far as figures of this size can differ. */
function halvingFactor(sum: Ratio, held: readonly Vessel[]): Ratio {
  let low = ZERO;
  let high = whole(10_000);
  for (let round = 0; round < 60; round += 1) {
    const middle = over(plus(low, high), whole(2));
    if (compare(total(held.map((each) => clamp(each, middle))), sum) < 0) low = middle;
    else high = middle;
  }
  return high;
}

const isNear = (a: Ratio, b: Ratio): boolean =>
  Math.abs(Number(a.n) / Number(a.d) - Number(b.n) / Number(b.d)) < 1e-6;

describe('water-filling', () => {
  it('agrees with closing in by halves, and adds up exactly', () => {
    fc.assert(
      fc.property(vessels, fc.integer({ min: 0, max: 400 }), (held, sum) => {
        const filled = waterFill(whole(sum), held);
        const least = total(held.map(({ min }) => min));
        if (!filled.ok) {
          if (filled.error.kind === 'floorsTooHigh') expect(compare(least, whole(sum))).toBe(1);
          else expect(held.every(({ quota, max }) => quota.n === 0n || max !== null)).toBe(true);
          return;
        }
        expect(compare(total(filled.value.amounts), whole(sum))).toBe(0);
        const slow = halvingFactor(whole(sum), held);
        filled.value.amounts.forEach((amount, index) => {
          const vessel = held[index];
          if (vessel !== undefined) expect(isNear(amount, clamp(vessel, slow))).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('is refused exactly where no factor can reach the total', () => {
    fc.assert(
      fc.property(vessels, fc.integer({ min: 0, max: 400 }), (held, sum) => {
        const least = total(held.map(({ min }) => min));
        const most = held.reduce<Ratio | null>((all, { quota, min, max }) => {
          if (all === null) return null;
          if (quota.n === 0n) return plus(all, min);
          return max === null ? null : plus(all, max);
        }, ZERO);
        const isPossible =
          compare(least, whole(sum)) <= 0 && (most === null || compare(most, whole(sum)) >= 0);
        expect(waterFill(whole(sum), held).ok).toBe(isPossible);
      }),
      RUNS,
    );
  });
});
