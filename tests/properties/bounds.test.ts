import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '../../src/domain/apportionment/figures-of';
import { reckon } from '../../src/domain/apportionment/reckon';
import { type Scheme, UNITS } from '../../src/domain/apportionment/scheme';
import { isSame, times, whole } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { ratiosOf } from '../../src/domain/money/quotas';
import { plainSchemes, RUNS } from './arbitraries';

/** Bounds round about the even share, so that they bind now and then and fail now and then. */
const bounded = fc
  .record({
    scheme: plainSchemes,
    low: fc.integer({ min: 0, max: 110 }),
    high: fc.integer({ min: 90, max: 300 }),
  })
  .map(({ scheme, low, high }): Scheme => {
    const even = (scheme.costs[0]?.amount ?? 0) / scheme.households.length;
    const at = (percent: number) => fen(Math.floor((even * percent) / 100));
    return { ...scheme, bounds: [{ of: { kind: 'all' }, min: at(low), max: at(high) }] };
  });

describe('caps and floors', () => {
  it('P15 P18 hold after rounding, or are refused by name', () => {
    fc.assert(
      fc.property(bounded, (scheme) => {
        const outcome = reckon(scheme);
        if (!outcome.ok) {
          const codes = ['E_CAPS_TOO_LOW', 'E_FLOOR_TOO_HIGH', 'E_BOUNDS_CROSS'];
          expect(outcome.error.every(({ code }) => codes.includes(code))).toBe(true);
          return;
        }
        const [{ min = fen(0), max = fen(0) } = {}] = scheme.bounds;
        for (const { amount } of figuresOf(outcome.value).shares) {
          expect(amount).toBeGreaterThanOrEqual(min);
          expect(amount).toBeLessThanOrEqual(max);
        }
      }),
      RUNS,
    );
  });

  it('P17 leave one factor for everybody who is not at a bound', () => {
    fc.assert(
      fc.property(bounded, (scheme) => {
        const outcome = reckon(scheme);
        if (!outcome.ok) return;
        const { collected, bounded: held, sums } = outcome.value;
        const at = new Set<string>([...sums.bounds.capped, ...sums.bounds.raised]);
        const before = ratiosOf(collected);
        ratiosOf(held.quotas).forEach((after, index) => {
          const household = scheme.households[index];
          if (household === undefined || at.has(household.id)) return;
          expect(isSame(after, times(before[index] ?? whole(0), sums.bounds.factor))).toBe(true);
        });
      }),
      RUNS,
    );
  });

  it('P16 that nobody reaches change nothing', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const loose = {
          ...scheme,
          bounds: [
            { of: { kind: 'all' as const }, min: fen(0), max: fen(2_000_000_000 + UNITS[scheme.unit]) },
          ],
        };
        const one = reckon(loose);
        const other = reckon(scheme);
        if (!one.ok || !other.ok) throw new Error('Refused.');
        expect(figuresOf(one.value).shares).toEqual(figuresOf(other.value).shares);
      }),
      RUNS,
    );
  });
});
