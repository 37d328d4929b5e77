import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import type { Scheme } from '../../../src/domain/apportionment/scheme';
import { area } from '../../../src/domain/building/area';
import { householdId } from '../../../src/domain/building/household';
import { decimalText, ratio } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const dec = decimalText;
const id = householdId;
const table = { '2': dec('1'), '3': dec('1'), '4': dec('1'), '5': dec('1'), '6': dec('1') };
const grant = { id: 'g', label: '补贴', mode: 'deducted' as const };
const [home, next] = aScheme().households;
if (home === undefined || next === undefined) throw new Error('No homes.');

const cases: readonly (readonly [string, Partial<Scheme>, Readonly<Record<string, unknown>>])[] = [
  [
    'two households of one id',
    { households: [home, { ...next, id: home.id }] },
    { code: 'E_DUP_ID', of: 'household', field: 'households.1.id' },
  ],
  [
    'two cost lines of one id',
    {
      costs: [
        { id: 'a', label: '', amount: fen(1) },
        { id: 'a', label: '', amount: fen(1) },
      ],
    },
    { code: 'E_DUP_ID', of: 'cost' },
  ],
  [
    'an area finer than 0.01 m²',
    { households: [{ ...home, area: 85.205 as typeof home.area }, next] },
    { code: 'E_AREA_PRECISION', household: home.id },
  ],
  [
    'a level area of nothing',
    { households: [{ ...home, servedLevels: [{ level: 5, area: 0 as typeof home.area }] }, next] },
    { code: 'E_AREA_PRECISION' },
  ],
  [
    'compensation for a stranger',
    { compensation: [{ household: id('999'), amount: fen(1) }] },
    { code: 'E_UNKNOWN_HOUSEHOLD', household: '999', field: 'compensation.0' },
  ],
  [
    'a gift of a stranger',
    { contributions: [{ household: id('999'), amount: fen(1) }] },
    { code: 'E_UNKNOWN_HOUSEHOLD' },
  ],
  [
    'a stranger among the exempt',
    { pools: [aPool({ exempt: { households: [id('999')] } })] },
    { code: 'E_UNKNOWN_HOUSEHOLD', field: 'pools.0.exempt.households.0' },
  ],
  [
    'a discount for a stranger',
    { pools: [aPool({ discountWeight: { '999': decimalText('0.5') } })] },
    { code: 'E_UNKNOWN_HOUSEHOLD', household: '999', field: 'pools.0.discountWeight.0' },
  ],
  [
    'a cap for a stranger',
    { bounds: [{ of: { kind: 'household', household: id('999') }, max: fen(1) }] },
    { code: 'E_UNKNOWN_HOUSEHOLD' },
  ],
  [
    'a stranger who absorbs',
    { absorber: { kind: 'household', household: id('999') } },
    { code: 'E_UNKNOWN_HOUSEHOLD', field: 'absorber' },
  ],
  [
    'a grant that absorbs and is not there',
    { absorber: { kind: 'funding', id: 'x' } },
    { code: 'E_FUNDING', reason: { kind: 'unknownFunding' } },
  ],
  [
    'a negative cost',
    { costs: [{ id: 'a', label: '', amount: fen(-1) }] },
    { code: 'E_FUNDING', reason: { kind: 'negative' } },
  ],
  [
    'a negative grant',
    { funding: [{ ...grant, kind: 'fixed', amount: fen(-1) }] },
    { code: 'E_FUNDING', funding: 'g', reason: { kind: 'negative' } },
  ],
  [
    'a subsidy table without this height',
    { funding: [{ ...grant, kind: 'table', amounts: { '4': fen(1) }, storeys: 9 }] },
    { code: 'E_FUNDING', reason: { kind: 'noTableEntry', storeys: 9 } },
  ],
  [
    'a grant for a line that is not there',
    { funding: [{ ...grant, kind: 'actualCapped', items: ['x'], cap: fen(1) }] },
    { code: 'E_FUNDING', reason: { kind: 'unknownItem', item: 'x' } },
  ],
  [
    'a percent of a line that is not there',
    { funding: [{ ...grant, kind: 'percentCapped', pct: dec('10'), base: ['x'] }] },
    { code: 'E_FUNDING' },
  ],
  [
    'fund money above what is payable',
    { credits: [{ household: home.id, kind: 'providentFund', amount: fen(99_999_999) }] },
    { code: 'E_FUNDING', reason: { kind: 'creditAbovePayable', household: home.id, excess: 96_999_999 } },
  ],
  [
    'fixed sums above the net',
    { fixed: [{ kind: 'percent', household: home.id, pct: dec('100.5') }] },
    { code: 'E_FIXED_EXCEEDS_NET', excess: 150_000 },
  ],
  ['no pools', { pools: [] }, { code: 'E_POOL_SUM', difference: ratio(100n) }],
  [
    'pools of 99 percent',
    { pools: [aPool({ portion: { kind: 'percent', pct: dec('99') } })] },
    { code: 'E_POOL_SUM', difference: ratio(1n) },
  ],
  [
    'a negative pool',
    {
      pools: [
        aPool({ portion: { kind: 'percent', pct: dec('-1') } }),
        aPool({ id: 'b', portion: { kind: 'percent', pct: dec('101') } }),
      ],
    },
    { code: 'E_POOL_SUM' },
  ],
  [
    'a line for a pool that is not there',
    { pools: [aPool({ portion: { kind: 'items' } })] },
    { code: 'E_BASIS', reason: { kind: 'unknownPool' } },
  ],
  [
    'pools of which some take a percent and some their lines',
    {
      costs: [{ id: 'lift', label: '', amount: fen(1), pool: 'b' }],
      pools: [aPool({}), aPool({ id: 'b', portion: { kind: 'items' } })],
    },
    { code: 'E_BASIS', pool: 'all', reason: { kind: 'mixedPools' }, field: 'pools.0.portion' },
  ],
  [
    'nobody left to pay',
    { nonPayers: aScheme().households.map((each) => each.id) },
    { code: 'E_ZERO_WEIGHT', pool: 'all', amount: 30_000_000 },
  ],
  [
    'a floor without a coefficient',
    { pools: [aPool({ basis: { kind: 'coef', table: { '2': dec('1') } } })] },
    { code: 'E_NO_COEF', floor: 3, household: '301', field: 'pools.0.basis.table.3' },
  ],
  [
    'a negative coefficient',
    { pools: [aPool({ basis: { kind: 'coef', table: { ...table, '2': dec('-1') } } })] },
    { code: 'E_NEG_WEIGHT', household: '201' },
  ],
  [
    'a negative discount',
    { pools: [aPool({ discountWeight: { '201': dec('-1') } })] },
    { code: 'E_NEG_WEIGHT', field: 'pools.0.discountWeight.201' },
  ],
  [
    'a series that multiplies by nothing',
    { pools: [aPool({ basis: { kind: 'geometric', c0: dec('1'), r: dec('0'), f0: 2 } })] },
    { code: 'E_BASIS', reason: { kind: 'malformed', part: 'r' } },
  ],
  [
    'percents of households for some only',
    { pools: [aPool({ basis: { kind: 'householdPercent', percents: { '201': dec('100') } } })] },
    { code: 'E_NO_COEF' },
  ],
  [
    'parts for some only',
    { pools: [aPool({ basis: { kind: 'usage', uses: { '201': dec('1') } } })] },
    { code: 'E_NO_COEF' },
  ],
  [
    'agreed amounts for some only',
    { pools: [aPool({ basis: { kind: 'custom', amounts: { '201': fen(1) } } })] },
    { code: 'E_NO_COEF' },
  ],
  [
    'a height for some only',
    { pools: [aPool({ basis: { kind: 'height', stopHeightMm: { '2': 3_000 } } })] },
    { code: 'E_NO_COEF', floor: 3 },
  ],
  [
    'stand-alone costs for some only',
    { pools: [aPool({ basis: { kind: 'shapley', standAlone: { '2': fen(1) } } })] },
    { code: 'E_NO_COEF', floor: 3 },
  ],
  [
    'a stop that the lift does not have',
    {
      households: [{ ...home, stop: 9 }, next],
      pools: [aPool({ basis: { kind: 'height', stopHeightMm: { '2': 3_000 } } })],
    },
    { code: 'E_NO_COEF' },
  ],
  [
    'a level of a home without a coefficient',
    {
      households: [
        {
          ...home,
          levelMode: 'max',
          servedLevels: [
            { level: 2, area: area(100) },
            { level: 9, area: area(100) },
          ],
        },
      ],
      pools: [aPool({ basis: { kind: 'floorThenArea', table } })],
    },
    { code: 'E_NO_COEF', floor: 9 },
  ],
  [
    'caps below the sum',
    { bounds: [{ of: { kind: 'all' }, max: fen(2_999_999) }] },
    { code: 'E_CAPS_TOO_LOW', shortfall: 10 },
  ],
  [
    'floors above the sum',
    { bounds: [{ of: { kind: 'all' }, min: fen(3_000_001) }] },
    { code: 'E_FLOOR_TOO_HIGH', excess: 10 },
  ],
  [
    'a floor above its cap',
    { bounds: [{ of: { kind: 'floor', floor: 2 }, min: fen(9), max: fen(8) }] },
    { code: 'E_BOUNDS_CROSS', household: '201', min: 9, max: 8 },
  ],
];

describe('a scheme is refused by name for', () => {
  it.each(cases)('%s', (_name, changes, expected) => {
    const outcome = apportion(aScheme(changes));
    expect(outcome.ok ? null : outcome.error[0]).toMatchObject(expected);
  });
});

describe('refusals', () => {
  it('name every household at once', () => {
    const outcome = apportion(
      aScheme({ pools: [aPool({ basis: { kind: 'coef', table: { '2': dec('1') } } })] }),
    );
    expect(outcome.ok ? [] : outcome.error.map((error) => 'household' in error && error.household)).toEqual([
      '301',
      '302',
      '401',
      '402',
      '501',
      '502',
      '601',
      '602',
    ]);
  });

  it('state by how much percents miss 100 and amounts miss the total', () => {
    const percents = apportion(
      aScheme({
        pools: [
          aPool({ basis: { kind: 'floorPercent', within: 'equal', table: { ...table, '2': dec('98') } } }),
        ],
      }),
    );
    expect(percents.ok ? null : percents.error[0]).toMatchObject({
      code: 'E_PERCENT_SUM',
      sum: ratio(102n),
      difference: ratio(-2n),
    });
    const amounts = Object.fromEntries(aScheme().households.map((each) => [each.id, fen(3_500_000)]));
    const agreed = apportion(aScheme({ pools: [aPool({ basis: { kind: 'custom', amounts } })] }));
    expect(agreed.ok ? null : agreed.error[0]).toMatchObject({
      code: 'E_BASIS',
      reason: { kind: 'amountsDiffer', total: 30_000_000, sum: 35_000_000, difference: -5_000_000 },
    });
  });
});
