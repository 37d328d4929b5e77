import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import type { Scheme } from '../../../src/domain/apportionment/scheme';
import { householdId } from '../../../src/domain/building/household';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const stranger = householdId('999');
const household = householdId('201');
const one = fen(1);
const less = fen(-1);
const lift = { id: 'lift', label: '', amount: fen(30_000_000) };
const grant = { id: 'g', label: '', mode: 'deducted', kind: 'fixed', amount: one } as const;

const UNKNOWN = { code: 'E_UNKNOWN_HOUSEHOLD', household: stranger };
const NEGATIVE = { code: 'E_FUNDING', funding: '', reason: { kind: 'negative' } };

/** What is wrong with a scheme, and the whole of what is said about it: nothing else, and where it stands. */
const cases: readonly (readonly [string, Partial<Scheme>, object])[] = [
  ['costs.1.id', { costs: [lift, lift] }, { code: 'E_DUP_ID', of: 'cost', id: 'lift' }],
  ['funding.1.id', { funding: [grant, grant] }, { code: 'E_DUP_ID', of: 'funding', id: 'g' }],
  [
    'pools.1.id',
    { pools: [aPool({}), aPool({ portion: { kind: 'percent', pct: decimalText('0') } })] },
    { code: 'E_DUP_ID', of: 'pool', id: 'all' },
  ],
  ['compensation.0', { compensation: [{ household: stranger, amount: one }] }, UNKNOWN],
  [
    'contributions.1',
    {
      contributions: [
        { household: null, amount: one },
        { household: stranger, amount: one },
      ],
    },
    UNKNOWN,
  ],
  ['fixed.0', { fixed: [{ kind: 'amount', household: stranger, amount: one }] }, UNKNOWN],
  ['nonPayers.1', { nonPayers: [household, stranger] }, UNKNOWN],
  ['credits.0', { credits: [{ kind: 'providentFund', household: stranger, amount: one }] }, UNKNOWN],
  ['pools.0.only.1', { pools: [aPool({ only: [household, stranger] })] }, UNKNOWN],
  ['pools.0.exempt.households.0', { pools: [aPool({ exempt: { households: [stranger] } })] }, UNKNOWN],
  [
    'pools.0.discountWeight.0',
    { pools: [aPool({ discountWeight: { [stranger]: decimalText('1') } })] },
    UNKNOWN,
  ],
  [
    'bounds.1',
    {
      bounds: [
        { of: { kind: 'all' }, min: one },
        { of: { kind: 'household', household: stranger }, min: one },
      ],
    },
    UNKNOWN,
  ],
  ['absorber', { absorber: { kind: 'household', household: stranger } }, UNKNOWN],
  [
    'absorber',
    { funding: [grant], absorber: { kind: 'funding', id: 'x' } },
    { code: 'E_FUNDING', funding: 'x', reason: { kind: 'unknownFunding' } },
  ],
  ['costs.1', { costs: [lift, { id: 'b', label: '', amount: less }] }, NEGATIVE],
  ['compensation.0', { compensation: [{ household, amount: less }] }, NEGATIVE],
  ['contributions.0', { contributions: [{ household, amount: less }] }, NEGATIVE],
  ['fixed.0', { fixed: [{ kind: 'amount', household, amount: less }] }, NEGATIVE],
  ['fixed.0', { fixed: [{ kind: 'percent', household, pct: decimalText('-1') }] }, NEGATIVE],
  ['credits.0', { credits: [{ kind: 'providentFund', household, amount: less }] }, NEGATIVE],
];

describe('what is wrong with a scheme is said once, with the place where it stands:', () => {
  it.each(cases)('%s', (field, changes, expected) => {
    const outcome = apportion(aScheme(changes));
    expect(outcome.ok ? [] : outcome.error).toEqual([{ ...expected, field }]);
  });
});

describe('nothing is wrong with', () => {
  const sound: readonly (readonly [string, Partial<Scheme>])[] = [
    [
      'sums of nothing',
      { compensation: [{ household, amount: fen(0) }], contributions: [{ household, amount: fen(0) }] },
    ],
    [
      'a grant that absorbs what caps leave over',
      { funding: [grant], absorber: { kind: 'funding', id: 'g' } },
    ],
    ['a gift from outside', { contributions: [{ household: null, amount: one }] }],
  ];
  it.each(sound)('%s', (_name, changes) => {
    expect(apportion(aScheme(changes)).ok).toBe(true);
  });
});

describe('what cannot be reckoned is said with its place:', () => {
  const percent = (pct: string): Scheme['pools'] => [
    aPool({ portion: { kind: 'percent', pct: decimalText(pct) } }),
  ];
  const places: readonly (readonly [string, string, Partial<Scheme>])[] = [
    ['E_CAPS_TOO_LOW', 'bounds', { bounds: [{ of: { kind: 'all' }, max: one }] }],
    ['E_FLOOR_TOO_HIGH', 'bounds', { bounds: [{ of: { kind: 'all' }, min: fen(9_000_000) }] }],
    ['E_BOUNDS_CROSS', 'bounds', { bounds: [{ of: { kind: 'all' }, min: fen(2), max: one }] }],
    ['E_FIXED_EXCEEDS_NET', 'fixed', { fixed: [{ kind: 'amount', household, amount: fen(40_000_000) }] }],
    ['E_POOL_SUM', 'pools', { pools: percent('99') }],
    ['E_FUNDING', 'funding.1', { funding: [grant, { ...grant, id: 'h', amount: less }] }],
    ['E_FUNDING', 'credits', { credits: [{ kind: 'providentFund', household, amount: fen(9_000_000) }] }],
    ['E_ZERO_WEIGHT', 'pools.0.basis', { nonPayers: aScheme().households.map(({ id }) => id) }],
    ['E_BASIS', 'costs.0.pool', { pools: [aPool({ portion: { kind: 'items' } })] }],
  ];
  it.each(places)('%s, %s', (code, field, changes) => {
    const outcome = apportion(aScheme(changes));
    expect(outcome.ok ? null : outcome.error[0]).toMatchObject({ code, field });
  });

  it('a cap that is just the sum is none too low, and a credit of all that is payable none too much', () => {
    const exact = { of: { kind: 'all' }, min: fen(3_000_000), max: fen(3_000_000) } as const;
    expect(apportion(aScheme({ bounds: [exact] })).ok).toBe(true);
    const credit = { kind: 'providentFund', household, amount: fen(3_000_000) } as const;
    expect(apportion(aScheme({ credits: [credit] })).ok).toBe(true);
  });
});
