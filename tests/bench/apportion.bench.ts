import currency from 'currency.js';
import { allocate, dinero } from 'dinero.js';
import { CNY } from 'dinero.js/currencies';
import { bench, describe } from 'vitest';
import { apportion } from '../../src/domain/apportionment/apportion';
import { reckon } from '../../src/domain/apportionment/reckon';
import type { Basis } from '../../src/domain/apportionment/rules';
import { homes } from '../../src/domain/apportionment/rules/example';
import { decimalText, whole } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { splitWhole } from '../../src/domain/money/largest-remainder';
import { aPool, aScheme } from '../domain/apportionment/scheme';

const table = Object.fromEntries(
  ['0', '0.5', '1', '1.1', '1.2', '1.3', '1.4'].map((value, index) => [`${index + 1}`, decimalText(value)]),
);
const FIVE: readonly Basis[] = [
  { kind: 'area' },
  { kind: 'coef', table },
  { kind: 'coefArea', table },
  { kind: 'floorThenArea', table },
  { kind: 'arithmetic', c0: decimalText('1'), d: decimalText('0.5'), f0: 1 },
];
const twelve = aScheme({
  households: homes(1, 6, [8_520, 6_235]),
  pools: [aPool({ basis: { kind: 'coefArea', table } })],
});

/** A community of 550 stairwells and 6 838 households, five schemes each. */
const community = Array.from({ length: 550 }, (_, index) => {
  const count = 12 + (index < 238 ? 1 : 0);
  const households = homes(1, 7, [6_000 + index, 8_000 + 3 * index]).slice(0, count);
  const costs = [{ id: 'lift', label: '电梯', amount: fen(40_000_000 + 137 * index) }];
  return FIVE.map((basis) => aScheme({ households, costs, pools: [aPool({ basis })] }));
}).flat();

describe('one stairwell of twelve', () => {
  bench('figures', () => {
    reckon(twelve);
  });
  bench('figures with the working of every one', () => {
    apportion(twelve);
  });
});

describe('a community of 6 838 households under five schemes', () => {
  bench(
    'figures',
    () => {
      for (const scheme of community) reckon(scheme);
    },
    { iterations: 5, time: 1_000 },
  );
});

describe('the split alone, 500 000.00 over twelve weights', () => {
  const parts = [0, 0, 43, 31, 85, 62, 94, 69, 102, 75, 111, 81];
  const weights = parts.map(whole);
  const sum = dinero({ amount: 50_000_000, currency: CNY });
  const yuan = currency(500_000);

  bench('splitWhole (largest remainder)', () => {
    splitWhole(50_000_000, weights);
  });
  bench('dinero.js allocate (odd fen to the largest ratio)', () => {
    allocate(sum, parts);
  });
  bench('currency.js distribute (equal parts only)', () => {
    yuan.distribute(12);
  });
});
