import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import { scaledCosts } from '../../../src/domain/apportionment/fairness/airport-game';
import { checkFairness } from '../../../src/domain/apportionment/fairness/check-fairness';
import {
  distance,
  gini,
  proportionality,
  topToBottom,
} from '../../../src/domain/apportionment/fairness/concentration';
import { isInCore, upperRows } from '../../../src/domain/apportionment/fairness/core';
import type { Finding } from '../../../src/domain/apportionment/fairness/finding';
import { nucleolus } from '../../../src/domain/apportionment/fairness/nucleolus';
import {
  standAloneCosts,
  TYPICAL_COSTS,
  typicalStandAlone,
} from '../../../src/domain/apportionment/fairness/stand-alone';
import { homes } from '../../../src/domain/apportionment/rules/example';
import type { Scheme } from '../../../src/domain/apportionment/scheme';
import { shapleyValue } from '../../../src/domain/apportionment/segments';
import { householdId } from '../../../src/domain/building/household';
import { decimalText, ONE, ratio, whole } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const id = householdId;
const COSTS = {
  '1': fen(0),
  '2': fen(35_800_000),
  '3': fen(41_600_000),
  '4': fen(47_400_000),
  '5': fen(53_200_000),
  '6': fen(59_000_000),
};
const twelve = homes(1, 6, [8_000, 8_000]);

function check(changes: Partial<Scheme>, standAlone = COSTS): Readonly<Record<string, Finding>> {
  const scheme = aScheme({
    households: twelve,
    costs: [{ id: 'a', label: '', amount: fen(59_000_000) }],
    ...changes,
  });
  const outcome = apportion(scheme);
  if (!outcome.ok) throw new Error(outcome.error[0]?.code);
  return Object.fromEntries(
    checkFairness(scheme, outcome.value, standAlone).map((finding) => [finding.id, finding]),
  );
}
const verdicts = (findings: Readonly<Record<string, Finding>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(findings).map(([name, { verdict }]) => [name, verdict]));
const rising = aPool({
  basis: { kind: 'arithmetic', c0: decimalText('1'), d: decimalText('0.5'), f0: 2 },
  exempt: { floors: [1] },
});

describe('the fairness check', () => {
  it('finds nothing against the practised rule that lies closest to the Shapley value', () => {
    const found = check({ pools: [rising] });
    expect(new Set(Object.values(verdicts(found)))).toEqual(new Set(['pass']));
    expect(found['distance']).toMatchObject({ figures: { distance: ratio(841n, 17_700n) } });
    expect(found['concentration']).toMatchObject({
      figures: { giniPayers: ratio(1n, 5n), largestShare: ratio(3n, 20n), topToBottom: ratio(3n) },
    });
  });

  it('names the floor that pays for the others, when the ground floor is charged by area', () => {
    const found = check({ pools: [aPool({ basis: { kind: 'area' } })] });
    expect(found['lowerFloors']).toMatchObject({ verdict: 'fail', figures: { short: [{ stop: 1 }] } });
    expect(found['upperFloors']?.verdict).toBe('fail');
  });

  it('only asks to look where the ground floor agreed to what it pays', () => {
    const fixed = ['101', '102'].map((room) => ({
      kind: 'amount' as const,
      household: id(room),
      amount: fen(50_000),
    }));
    const found = check({ pools: [rising], fixed });
    expect(found['lowerFloors']?.verdict).toBe('watch');
  });

  it('fails figures that do not add up to what the house has to pay', () => {
    const scheme = aScheme({ households: twelve });
    const outcome = apportion(scheme);
    if (!outcome.ok) throw new Error(outcome.error[0]?.code);
    const shares = outcome.value.shares.map((share) => ({ ...share, amount: fen(share.amount + 1) }));
    const [balance] = checkFairness(scheme, { ...outcome.value, shares }, COSTS);
    expect(balance).toMatchObject({ id: 'balance', verdict: 'fail', figures: { sum: 30_000_012 } });
  });

  it('sees a lower home that pays more than a higher one', () => {
    const table = { '1': '0', '2': '3', '3': '2', '4': '2', '5': '2', '6': '2' };
    const coefficients = Object.fromEntries(
      Object.entries(table).map(([floor, each]) => [floor, decimalText(each)]),
    );
    const found = check({ pools: [aPool({ basis: { kind: 'coef', table: coefficients } })] });
    const turned = found['floorMonotone'];
    expect(turned?.verdict).toBe('watch');
    expect(turned?.id === 'floorMonotone' ? turned.figures.inversions.length : 0).toBe(16);
  });

  it('sees like homes that pay unlike, and whether that was agreed', () => {
    const agreed = check({ pools: [aPool({ ...rising, discountWeight: { '601': decimalText('0.5') } })] });
    expect(agreed['sameCondition']).toMatchObject({
      verdict: 'watch',
      figures: { groups: [{ households: ['601', '602'], agreed: true }] },
    });
    const percents = Object.fromEntries(
      twelve.map((each, index) => [each.id, decimalText(index < 4 ? '0' : index === 4 ? '30' : '10')]),
    );
    const unlike = check({ pools: [aPool({ basis: { kind: 'householdPercent', percents } })] });
    expect(unlike['sameCondition']?.verdict).toBe('fail');
  });

  it.each([
    [
      'a bound',
      { bounds: [{ of: { kind: 'household' as const, household: id('601') }, max: fen(4_000_000) }] },
    ],
    ['a fixed sum', { fixed: [{ kind: 'amount' as const, household: id('601'), amount: fen(1) }] }],
    ['an exemption', { pools: [aPool({ exempt: { households: [id('601')] } })] }],
    ['a pool for others', { pools: [aPool({ only: twelve.slice(0, 11).map((each) => each.id) })] }],
    [
      'a coefficient of its own',
      {
        households: twelve.map((each) =>
          each.id === '602' ? { ...each, ownCoefficient: decimalText('9') } : each,
        ),
        pools: [rising],
      },
    ],
  ])('takes %s for an agreement', (_name, changes) => {
    expect(check(changes)['sameCondition']?.verdict).toBe('watch');
  });

  it('leaves who waits out of the comparison, and tells which bounds were reached', () => {
    const found = check({
      pools: [rising],
      nonPayers: [id('601')],
      bounds: [{ of: { kind: 'household', household: id('602') }, max: fen(4_000_000) }],
    });
    expect(found['sameCondition']?.verdict).toBe('pass');
    expect(found['bounds']).toMatchObject({ verdict: 'watch', figures: { capped: ['602'], raised: [] } });
  });

  it('asks to look at what lies far from the Shapley value or is very uneven', () => {
    const table = Object.fromEntries(
      ['0', '0', '0', '0', '1', '20'].map((each, index) => [`${index + 1}`, decimalText(each)]),
    );
    const found = check({ pools: [aPool({ basis: { kind: 'coef', table } })] });
    expect(verdicts(found)).toMatchObject({ distance: 'watch', concentration: 'watch', balance: 'pass' });
  });

  it('holds when there is nothing to pay, and for homes that the costs say nothing about', () => {
    const found = check({ costs: [], pools: [rising] });
    expect(found['concentration']).toMatchObject({ figures: { topToBottom: null, largestShare: whole(0) } });
    const cellar = {
      ...(twelve[0] ?? twelve[1]),
      floor: -1,
      id: id('001'),
      seq: 99,
    } as (typeof twelve)[number];
    const tall = { ...cellar, floor: 9, id: id('901'), seq: 100 };
    expect(check({ households: [...twelve, cellar, tall] })['balance']?.verdict).toBe('pass');
  });
});

describe('the measures', () => {
  it('reads 0 where nobody pays', () => {
    expect([gini([]), gini([0, 0]), distance([0], [ONE]), distance([1], [whole(0)])]).toEqual(
      Array.from({ length: 4 }, () => whole(0)),
    );
    expect(topToBottom([])).toBeNull();
  });

  it('compares shares with what homes gain, losses counting as nothing', () => {
    expect(proportionality([1, 3], [whole(1), whole(3)])).toEqual(whole(1));
    expect(proportionality([4, 0], [whole(-2), whole(3)])).toEqual(whole(0));
  });

  it('knows the empty house', () => {
    expect(isInCore([], [])).toBe(true);
    expect(isInCore([], [{ household: 'a', need: 1, paid: 5 }])).toBe(false);
    expect(upperRows([], [])).toEqual([]);
    expect(nucleolus([], [])).toEqual([]);
    expect(nucleolus([{ stop: 2, cost: whole(9) }], [1, 2])).toEqual([whole(0), whole(9)]);
    expect(scaledCosts({ '1': fen(0) }, 5)).toEqual([{ stop: 1, cost: whole(0) }]);
    expect(
      shapleyValue(
        [
          { stop: 1, cost: 5 },
          { stop: 9, cost: 7 },
        ],
        [{ stop: 1, weight: ONE }],
      ),
    ).toEqual([whole(5)]);
  });
});

describe('what a lift up to each stop would cost', () => {
  const stops = [1, 2, 3].map((stop) => ({ stop, heightMm: (stop - 1) * 3_000 }));

  it('follows from what each cost line grows with', () => {
    const lines = [
      { amount: fen(100), driver: { kind: 'fixed' as const } },
      { amount: fen(40), driver: { kind: 'perStop' as const } },
      { amount: fen(60), driver: { kind: 'perHeight' as const } },
      { amount: fen(7), driver: { kind: 'atStop' as const, stop: 3 } },
    ];
    expect(standAloneCosts(lines, stops)).toEqual({ '1': 0, '2': 150, '3': 207 });
  });

  it('has typical figures to start from: 300 000 yuan and 58 000 for each floor', () => {
    const six = [1, 2, 3, 4, 5, 6].map((stop) => ({ stop, heightMm: (stop - 1) * 3_000 }));
    expect(typicalStandAlone(six)).toEqual(COSTS);
    for (const { low, typical, high } of TYPICAL_COSTS) expect(low < typical && typical < high).toBe(true);
  });
});
