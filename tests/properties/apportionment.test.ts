import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, exactShares } from '../../src/domain/apportionment/apportion';
import { figuresOf } from '../../src/domain/apportionment/figures-of';
import type { Figures } from '../../src/domain/apportionment/outcome';
import { reckon } from '../../src/domain/apportionment/reckon';
import { type Scheme, UNITS } from '../../src/domain/apportionment/scheme';
import { replay } from '../../src/domain/apportionment/trace/replay';
import type { Working } from '../../src/domain/apportionment/working';
import { digest } from '../../src/domain/kernel/digest';
import { entry } from '../../src/domain/kernel/entry';
import {
  compare,
  decimalText,
  isSame,
  minus,
  type Ratio,
  ratio,
  total,
  whole,
} from '../../src/domain/kernel/ratio';
import { type Fen, fen } from '../../src/domain/money/fen';
import { ratiosOf } from '../../src/domain/money/quotas';
import { coefficients, fullSchemes, households, plainSchemes, RUNS, tables } from './arbitraries';

function working(scheme: Scheme): Working {
  const outcome = reckon(scheme);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error.map(({ code }) => code)));
  return outcome.value;
}
const figures = (scheme: Scheme): Figures => figuresOf(working(scheme));
function exactly(scheme: Scheme): readonly { readonly exact: Ratio; readonly amount: Fen }[] {
  const held = working(scheme);
  const exact = exactShares(held);
  return figuresOf(held).shares.map(({ amount }, index) => ({ exact: entry(exact, index), amount }));
}
const sharesOf = (scheme: Scheme): Readonly<Record<string, number>> =>
  Object.fromEntries(figures(scheme).shares.map(({ household, amount }) => [household, amount]));
const sum = (held: readonly number[]): number => held.reduce((all, each) => all + each, 0);
const withBasis = (scheme: Scheme, basis: Scheme['pools'][number]['basis']): Scheme => ({
  ...scheme,
  pools: scheme.pools.map((pool) => ({ ...pool, basis })),
});
const absolute = (value: Ratio): Ratio => (value.n < 0n ? { n: -value.n, d: value.d } : value);

describe('the sum', () => {
  it('P1 is what there is to pay plus what goes to the reserve', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const { shares, net, reserve } = figures(scheme);
        expect(sum(shares.map(({ amount }) => amount))).toBe(net + reserve);
      }),
      RUNS,
    );
  });

  it('P2 balances with grants, gifts and compensation', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const held = figures(scheme);
        expect(sum(held.shares.map(({ payable }) => payable))).toBe(
          held.gross - held.external - held.outsideContributions + held.reserve + held.surplus,
        );
      }),
      RUNS,
    );
  });

  it('P3 is whole over the pools and exact over the households', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const held = working(scheme);
        expect(sum(held.pools.map(({ amount }) => amount))).toBe(held.rest);
        expect(isSame(total(ratiosOf(held.exact)), whole(held.rest))).toBe(true);
      }),
      RUNS,
    );
  });
});

describe('rounding', () => {
  it('P4 takes nobody a whole unit away from the exact share', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const unit = whole(UNITS[scheme.unit]);
        for (const { exact, amount } of exactly(scheme)) {
          expect(compare(absolute(minus(whole(amount), exact)), unit)).toBe(-1);
        }
      }),
      RUNS,
    );
  });

  it('P5 leaves equals within one unit, and equal where everybody is rounded up', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const shares = exactly(scheme);
        const spread = scheme.roundMode === 'ceil' ? 0 : UNITS[scheme.unit];
        for (const one of shares) {
          for (const other of shares) {
            if (isSame(one.exact, other.exact)) {
              expect(Math.abs(one.amount - other.amount)).toBeLessThanOrEqual(spread);
            }
          }
        }
      }),
      RUNS,
    );
  });

  it('P6 never turns the order of two shares', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const shares = exactly(scheme);
        for (const one of shares) {
          for (const other of shares) {
            if (compare(one.exact, other.exact) > 0) expect(one.amount).toBeGreaterThanOrEqual(other.amount);
          }
        }
      }),
      RUNS,
    );
  });

  it('P13 may take a unit back when the total rises, but no more, and never where all are rounded up', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const dearer = figures({
          ...scheme,
          costs: scheme.costs.map((cost) => ({ ...cost, amount: fen(cost.amount + 1) })),
        });
        const drop = scheme.roundMode === 'ceil' ? 0 : UNITS[scheme.unit];
        figures(scheme).shares.forEach(({ amount }, index) => {
          expect(dearer.shares[index]?.amount ?? -1).toBeGreaterThanOrEqual(amount - drop);
        });
      }),
      RUNS,
    );
  });

  it('P14 sends less than a unit to the reserve, or less than a unit for each payer', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const { reserve, shares } = figures(scheme);
        const payers = shares.filter(({ amount }) => amount > 0).length;
        const most = UNITS[scheme.unit] * (scheme.roundMode === 'ceil' ? Math.max(1, payers) : 1);
        expect(reserve).toBeGreaterThanOrEqual(0);
        expect(reserve).toBeLessThan(most);
      }),
      RUNS,
    );
  });

  it('P30 yields nothing but safe whole numbers, and whole units for those who share', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        for (const { amount, payable, cash, standing } of figures(scheme).shares) {
          expect([amount, payable, cash].every(Number.isSafeInteger)).toBe(true);
          if (standing === 'shares') expect(amount % UNITS[scheme.unit]).toBe(0);
        }
      }),
      RUNS,
    );
  });

  it('P34 settles ties by floor, area and ordinal, whatever the households are called', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const names = ['一〇二', '乙单元', '101', 'É', 'z'];
        const renamed = scheme.households.map((each, index) => ({
          ...each,
          id: `${names[index % names.length]}${index}` as (typeof each)['id'],
        }));
        const amounts = (held: Scheme): readonly number[] => figures(held).shares.map(({ amount }) => amount);
        expect(amounts({ ...scheme, households: renamed })).toEqual(amounts(scheme));
      }),
      RUNS,
    );
  });
});

describe('what must not matter', () => {
  it('P7 the order in which the households are listed', () => {
    fc.assert(
      fc.property(plainSchemes, fc.infiniteStream(fc.nat()), (scheme, keys) => {
        const shuffled = scheme.households
          .map((household) => ({ household, key: keys.next().value ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ household }) => household);
        expect(sharesOf({ ...scheme, households: shuffled })).toEqual(sharesOf(scheme));
      }),
      RUNS,
    );
  });

  it('P8 the scale of the weights', () => {
    fc.assert(
      fc.property(plainSchemes, fc.integer({ min: 1, max: 99 }), (scheme, percent) => {
        const discountWeight = Object.fromEntries(
          scheme.households.map(({ id }) => [id, decimalText(`0.${`${percent}`.padStart(2, '0')}`)]),
        );
        const scaled = { ...scheme, pools: scheme.pools.map((pool) => ({ ...pool, discountWeight })) };
        expect(sharesOf(scaled)).toEqual(sharesOf(scheme));
      }),
      RUNS,
    );
  });

  it('P9 whether the same sums are counted in fen or in yuan', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const inFen = { ...scheme, unit: 'fen' as const };
        const inYuan = {
          ...scheme,
          unit: 'yuan' as const,
          costs: scheme.costs.map((cost) => ({ ...cost, amount: fen(cost.amount * 100) })),
        };
        expect(figures(inYuan).shares.map(({ amount }) => amount)).toEqual(
          figures(inFen).shares.map(({ amount }) => amount * 100),
        );
      }),
      RUNS,
    );
  });

  it('P10 an exempt household, to anybody else', () => {
    fc.assert(
      fc.property(plainSchemes, fc.integer({ min: 1, max: 12 }), (scheme, floor) => {
        const stranger = { ...scheme.households[0], floor, id: 'x' as Scheme['nonPayers'][number], seq: 999 };
        const { area, kind } = scheme.households[0] ?? { area: undefined, kind: undefined };
        if (area === undefined || kind === undefined) return;
        const grown = {
          ...scheme,
          households: [...scheme.households, { ...stranger, area, kind }],
          pools: scheme.pools.map((pool) => ({ ...pool, exempt: { households: [stranger.id] } })),
        };
        expect(sharesOf(grown)).toEqual({ ...sharesOf(scheme), x: 0 });
      }),
      RUNS,
    );
  });

  it('P21 the order of fixed grants', () => {
    fc.assert(
      fc.property(plainSchemes, fc.nat(1_000_000), fc.nat(1_000_000), (scheme, a, b) => {
        const one = {
          kind: 'fixed' as const,
          id: 'a',
          label: 'a',
          mode: 'deducted' as const,
          amount: fen(a),
        };
        const other = { ...one, id: 'b', amount: fen(b) };
        expect(sharesOf({ ...scheme, funding: [one, other] })).toEqual(
          sharesOf({ ...scheme, funding: [other, one] }),
        );
      }),
      RUNS,
    );
  });

  it('P22 that a pool is cut in two with the same basis', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const [pool] = scheme.pools;
        if (pool === undefined) return;
        const half = { kind: 'percent' as const, pct: decimalText('50') };
        const even = {
          ...scheme,
          costs: scheme.costs.map((cost) => ({ ...cost, amount: fen(cost.amount * 2) })),
        };
        const cut = {
          ...even,
          pools: [
            { ...pool, portion: half },
            { ...pool, id: 'b', portion: half },
          ],
        };
        const exact = (held: Scheme): readonly Ratio[] => ratiosOf(working(held).exact);
        expect(exact(cut)).toEqual(exact(even));
      }),
      RUNS,
    );
  });

  it('P29 whether a sum of decimals was typed as one', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const [pool] = scheme.pools;
        if (pool === undefined) return;
        const portions = (pcts: readonly string[]): Scheme => ({
          ...scheme,
          costs: scheme.costs.map((cost) => ({ ...cost, amount: fen(cost.amount - (cost.amount % 1_000)) })),
          pools: pcts.map((pct, index) => ({
            ...pool,
            id: `p${index}`,
            portion: { kind: 'percent', pct: decimalText(pct) },
          })),
        });
        expect(sharesOf(portions(['0.1', '0.2', '99.7']))).toEqual(sharesOf(portions(['0.3', '99.7'])));
      }),
      RUNS,
    );
  });

  it('P32 a journey through JSON', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const back: Scheme = JSON.parse(JSON.stringify(scheme));
        const text = (held: Scheme): string =>
          digest(
            JSON.stringify(figures(held), (_key, value) => (typeof value === 'bigint' ? `${value}` : value)),
          );
        expect(text(back)).toBe(text(scheme));
      }),
      RUNS,
    );
  });
});

describe('who moves whom', () => {
  it('P11 a higher floor never pays less, where coefficients rise and areas are equal', () => {
    fc.assert(
      fc.property(
        plainSchemes,
        fc.array(coefficients(), { minLength: 12, maxLength: 12 }),
        (scheme, drawn) => {
          const rising = [...drawn].sort((a, b) => Number(a) - Number(b));
          const table = Object.fromEntries(rising.map((value, index) => [`${index + 1}`, value]));
          const alike = scheme.households.map((each) => ({
            ...each,
            area: scheme.households[0]?.area ?? each.area,
          }));
          const outcome = reckon(withBasis({ ...scheme, households: alike }, { kind: 'coefArea', table }));
          if (!outcome.ok) {
            expect(outcome.error[0]?.code).toBe('E_ZERO_WEIGHT');
            return;
          }
          const paid = figuresOf(outcome.value).shares.map(({ amount }, index) => ({
            amount,
            floor: alike[index]?.floor ?? 0,
          }));
          for (const lower of paid) {
            for (const upper of paid) {
              if (lower.floor < upper.floor) expect(upper.amount).toBeGreaterThanOrEqual(lower.amount);
            }
          }
        },
      ),
      RUNS,
    );
  });

  it('P12 a larger weight never lowers its own exact share nor raises another', () => {
    fc.assert(
      fc.property(plainSchemes, (scheme) => {
        const [first] = scheme.households;
        if (first === undefined || scheme.pools[0]?.basis.kind.startsWith('floor')) return;
        const heavier = {
          ...scheme,
          households: scheme.households.map((each) =>
            each === first ? { ...each, accessFactor: decimalText('1.5') } : each,
          ),
        };
        const before = ratiosOf(working(scheme).exact);
        ratiosOf(working(heavier).exact).forEach((after, index) => {
          const difference = compare(after, before[index] ?? whole(0));
          if (index === 0) expect(difference).toBeGreaterThanOrEqual(0);
          else expect(difference).toBeLessThanOrEqual(0);
        });
      }),
      RUNS,
    );
  });

  it('P19 compensation costs the same as a cost line and is passed on in full', () => {
    fc.assert(
      fc.property(plainSchemes, fc.nat(1_000_000), (scheme, amount) => {
        const [first] = scheme.households;
        if (first === undefined) return;
        const compensated = figures({
          ...scheme,
          compensation: [{ household: first.id, amount: fen(amount) }],
        });
        const asCost = figures({
          ...scheme,
          costs: [...scheme.costs, { id: 'b', label: '补偿', amount: fen(amount) }],
        });
        compensated.shares.forEach((share, index) => {
          const other = asCost.shares[index]?.payable ?? 0;
          expect(share.payable).toBe(index === 0 ? other - amount : other);
        });
      }),
      RUNS,
    );
  });

  it('P20 a capped percent stays within its cap and within what is left', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const { external, gross, funding } = figures(scheme);
        expect(external).toBeLessThanOrEqual(gross);
        const cap = scheme.funding.find(({ id }) => id === 'street');
        const street = funding.find(({ id }) => id === 'street')?.amount ?? -1;
        expect(cap?.kind === 'percentCapped' && street <= (cap.cap ?? 0)).toBe(true);
      }),
      RUNS,
    );
  });

  it('P25 a payer who leaves never makes another one cheaper', () => {
    fc.assert(
      fc.property(plainSchemes, fc.nat(), (scheme, pick) => {
        if (scheme.households.length < 2) return;
        const leaver = scheme.households[pick % scheme.households.length];
        if (leaver === undefined) return;
        const outcome = reckon({ ...scheme, nonPayers: [leaver.id] });
        if (!outcome.ok) {
          expect(outcome.error[0]?.code).toBe('E_ZERO_WEIGHT');
          return;
        }
        const before = ratiosOf(working(scheme).exact);
        ratiosOf(outcome.value.exact).forEach((after, index) => {
          if (scheme.households[index] !== leaver)
            expect(compare(after, before[index] ?? after)).toBeGreaterThanOrEqual(0);
        });
      }),
      RUNS,
    );
  });
});

describe('rules that must agree', () => {
  it('P23 coefficients all alike with equal sharing; equal areas with coefficients; one home a floor with floors first', () => {
    fc.assert(
      fc.property(plainSchemes, tables(1), (scheme, table) => {
        const ones = Object.fromEntries(Object.keys(table).map((floor) => [floor, decimalText('1')]));
        expect(sharesOf(withBasis(scheme, { kind: 'coef', table: ones }))).toEqual(
          sharesOf(withBasis(scheme, { kind: 'equal' })),
        );
        const alike = {
          ...scheme,
          households: scheme.households.map((each) => ({
            ...each,
            area: scheme.households[0]?.area ?? each.area,
          })),
        };
        expect(sharesOf(withBasis(alike, { kind: 'coefArea', table }))).toEqual(
          sharesOf(withBasis(alike, { kind: 'coef', table })),
        );
        const floors = new Set<number>();
        const single = {
          ...scheme,
          households: scheme.households.filter(
            ({ floor }) => !floors.has(floor) && floors.add(floor) !== undefined,
          ),
        };
        expect(sharesOf(withBasis(single, { kind: 'floorThenArea', table }))).toEqual(
          sharesOf(withBasis(single, { kind: 'coef', table })),
        );
      }),
      RUNS,
    );
  });

  it('P24 two homes and one of double area, where area counts', () => {
    fc.assert(
      fc.property(
        households(20),
        tables(1),
        fc.integer({ min: 0, max: 1_000_000_000 }),
        (all, table, amount) => {
          const [first] = all;
          if (first === undefined || first.area * 2 > 1_000_000_000) return;
          const scheme = (held: Scheme['households']): Scheme => ({
            ...base(amount),
            households: held,
            pools: [poolOf({ kind: 'coefArea', table })],
          });
          const twin = { ...first, id: 'twin' as typeof first.id, seq: 900 };
          const double = { ...first, area: (first.area * 2) as typeof first.area };
          const apart = ratiosOf(working(scheme([...all, twin])).exact);
          const merged = ratiosOf(working(scheme([double, ...all.slice(1)])).exact);
          const pair = total([apart[0] ?? whole(0), apart.at(-1) ?? whole(0)]);
          expect(isSame(pair, merged[0] ?? whole(-1))).toBe(true);
        },
      ),
      RUNS,
    );
  });
});

const base = (amount: number): Scheme => ({
  version: '1',
  unit: 'fen',
  roundMode: 'hamilton',
  tie: ['floorDesc', 'areaDesc', 'seqAsc'],
  households: [],
  costs: [{ id: 'lift', label: '电梯', amount: fen(amount) }],
  compensation: [],
  funding: [],
  contributions: [],
  fixed: [],
  pools: [],
  nonPayers: [],
  bounds: [],
  credits: [],
});
const poolOf = (basis: Scheme['pools'][number]['basis']): Scheme['pools'][number] => ({
  id: 'all',
  portion: { kind: 'percent', pct: decimalText('100') },
  basis,
});

describe('the working', () => {
  it('P31 gives every figure again when it is replayed, and ends in the shares', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const outcome = apportion(scheme);
        if (!outcome.ok) throw new Error(outcome.error[0]?.code);
        expect(replay(outcome.value.trace)).toEqual([]);
        const lines = new Map(outcome.value.trace.map(({ id, exact }) => [id, exact]));
        for (const { household, amount, payable } of outcome.value.shares) {
          expect(lines.get(`share.${household}`)).toEqual(ratio(BigInt(amount)));
          expect(lines.get(`payable.${household}`)).toEqual(ratio(BigInt(payable)));
        }
      }),
      RUNS,
    );
  });

  it('splits a subsidy that is paid later over those who fronted it, to the fen', () => {
    fc.assert(
      fc.property(fullSchemes, (scheme) => {
        const { shares, refundLater } = figures(scheme);
        expect(sum(shares.map((share) => share.refundLater))).toBe(refundLater);
        expect(shares.every((share) => share.refundLater >= 0)).toBe(true);
      }),
      RUNS,
    );
  });
});
