import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/domain/apportionment/apportion';
import { UNITS } from '../../src/domain/apportionment/scheme';
import { plainSchemes, RUNS } from '../properties/arbitraries';
import { add, div, mul, q, same, slowRound, slowWeights } from './shares';

describe('a slow reckoning straight from the definitions', () => {
  it('agrees on every exact share and on every rounded one', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const outcome = apportion(scheme);
        if (!outcome.ok) throw new Error(outcome.error[0]?.code);
        const basis = scheme.pools[0]?.basis ?? { kind: 'equal' };
        const total = outcome.value.net;
        const unit = UNITS[scheme.unit];
        const collect = scheme.roundMode === 'ceil' ? total : Math.ceil(total / unit) * unit;
        const weights = slowWeights(basis, scheme.households);
        const sum = weights.reduce(add, q(0));
        const exact = weights.map((weight) => div(mul(q(collect), weight), sum));
        outcome.value.shares.forEach((share, index) => {
          expect(same(exact[index] ?? q(-1), [share.exact.n, share.exact.d])).toBe(true);
        });
        const inUnits = exact.map((each) => div(each, q(unit)));
        const isBefore = (a: number, b: number): boolean => {
          const one = scheme.households[a];
          const other = scheme.households[b];
          if (one === undefined || other === undefined) return one !== undefined;
          return (other.floor - one.floor || other.area - one.area || one.seq - other.seq) < 0;
        };
        const slow =
          scheme.roundMode === 'ceil'
            ? inUnits.map(([n, d]) => (n + d - 1n) / d)
            : slowRound(inUnits, BigInt(collect / unit), isBefore);
        expect(outcome.value.shares.map(({ amount }) => amount)).toEqual(
          slow.map((each) => Number(each) * unit),
        );
      }),
      RUNS,
    );
  });
});
