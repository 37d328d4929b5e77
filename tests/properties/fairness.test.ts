import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Player,
  type StandAlone,
  scaledCosts,
} from '../../src/domain/apportionment/fairness/airport-game';
import { gini } from '../../src/domain/apportionment/fairness/concentration';
import { isInCore } from '../../src/domain/apportionment/fairness/core';
import { nucleolus } from '../../src/domain/apportionment/fairness/nucleolus';
import { segmentsOf, shapleyValue } from '../../src/domain/apportionment/segments';
import {
  compare,
  isSame,
  ONE,
  plus,
  type Ratio,
  ratio,
  total,
  whole,
  ZERO,
} from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { nucleolusOrder, slowCore, slowShapley } from '../oracle/game';
import { RUNS } from './arbitraries';

/** Up to seven riders over four stops, the top one always used. */
const games = fc
  .record({
    steps: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 4, maxLength: 4 }),
    needs: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }),
  })
  .map(({ steps, needs }) => {
    let cost = 0;
    const standAlone: StandAlone = Object.fromEntries(
      steps.map((step, index) => {
        cost += step;
        return [`${index + 1}`, fen(cost)];
      }),
    );
    return { standAlone, needs: [...needs, 4], full: cost };
  });
type Game = { readonly standAlone: StandAlone; readonly needs: readonly number[]; readonly full: number };

const shapley = ({ standAlone, needs }: Game): readonly Ratio[] =>
  shapleyValue(
    segmentsOf(standAlone),
    needs.map((stop) => ({ stop, weight: ONE })),
  );
const costOf = ({ standAlone }: Game, needs: readonly number[]): number =>
  needs.length === 0 ? 0 : (standAlone[`${Math.max(...needs)}`] ?? 0);

describe('the Shapley value', () => {
  it('P35 pays for the whole lift and is the mean over all orders of arrival', () => {
    fc.assert(
      fc.property(games, (game) => {
        const value = shapley(game);
        expect(isSame(total(value), whole(game.full))).toBe(true);
        expect(value).toEqual(slowShapley(game.needs, (needs) => costOf(game, needs)));
      }),
      { numRuns: 60 },
    );
  });

  it('P38 counts a rider of double weight as two alike', () => {
    fc.assert(
      fc.property(games, (game) => {
        const segments = segmentsOf(game.standAlone);
        const [first = 1, ...others] = game.needs;
        const rest = others.map((stop) => ({ stop, weight: ONE }));
        const [double = ZERO] = shapleyValue(segments, [{ stop: first, weight: whole(2) }, ...rest]);
        const [one = ZERO, two = ZERO] = shapleyValue(segments, [
          { stop: first, weight: ONE },
          { stop: first, weight: ONE },
          ...rest,
        ]);
        expect(plus(one, two)).toEqual(double);
      }),
      RUNS,
    );
  });

  it('P40 moves only those who ride through the stretch that gets dearer', () => {
    fc.assert(
      fc.property(games, fc.integer({ min: 1, max: 4 }), (game, stop) => {
        const dearer = Object.fromEntries(
          Object.entries(game.standAlone).map(([key, cost]) => [
            key,
            Number(key) >= stop ? fen(cost + 10) : cost,
          ]),
        );
        const after = shapley({ ...game, standAlone: dearer });
        shapley(game).forEach((before, index) => {
          const isRider = (game.needs[index] ?? 0) >= stop;
          expect(compare(after[index] ?? ZERO, before)).toBe(isRider ? 1 : 0);
        });
      }),
      RUNS,
    );
  });
});

describe('the core', () => {
  it('P36 holds the Shapley value and the nucleolus', () => {
    fc.assert(
      fc.property(games, (game) => {
        const costs = scaledCosts(game.standAlone, game.full);
        for (const value of [shapley(game), nucleolus(costs, game.needs)]) {
          expect(slowCore(game.needs, value, (needs) => costOf(game, needs))).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('P37 is the nested test and nothing more, negative amounts included', () => {
    const paid = fc.array(fc.integer({ min: -40, max: 150 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(games, paid, (game, drawn) => {
        const parts = drawn.slice(0, game.needs.length - 1);
        const last = game.full - parts.reduce((sum, part) => sum + part, 0);
        const amounts = [...parts, last];
        const players = amounts.map(
          (each, index): Player => ({ household: `${index}`, need: game.needs[index] ?? 0, paid: each }),
        );
        expect(isInCore(scaledCosts(game.standAlone, game.full), players)).toBe(
          slowCore(game.needs, amounts.map(whole), (needs) => costOf(game, needs)),
        );
      }),
      RUNS,
    );
  });

  it('leaves the worst-off group of the nucleolus better off than under any small transfer', () => {
    fc.assert(
      fc.property(games, fc.nat(6), fc.nat(6), (game, from, to) => {
        const value = nucleolus(scaledCosts(game.standAlone, game.full), game.needs);
        const a = from % game.needs.length;
        const b = to % game.needs.length;
        const moved = value.map((amount, index) => {
          if (a === b) return amount;
          return index === a
            ? plus(amount, ratio(-1n, 3n))
            : index === b
              ? plus(amount, ratio(1n, 3n))
              : amount;
        });
        expect(
          nucleolusOrder(game.needs, value, moved, (needs) => costOf(game, needs)),
        ).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the Gini coefficient', () => {
  const paid = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 });

  it('P39 lies between 0 and 1 − 1/n, ignores the scale, and is 0 exactly for equals', () => {
    fc.assert(
      fc.property(paid, fc.integer({ min: 1, max: 9 }), (amounts, scale) => {
        const value = gini(amounts);
        expect(compare(value, ZERO)).toBeGreaterThanOrEqual(0);
        expect(compare(value, ratio(BigInt(amounts.length - 1), BigInt(amounts.length)))).toBeLessThanOrEqual(
          0,
        );
        expect(gini(amounts.map((each) => each * scale))).toEqual(value);
        const isEqual = amounts.every((each) => each === amounts[0]);
        expect(value.n === 0n).toBe(isEqual);
      }),
      RUNS,
    );
  });
});
