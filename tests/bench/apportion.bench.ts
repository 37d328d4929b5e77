import currency from 'currency.js';
import { allocate, dinero } from 'dinero.js';
import { CNY } from 'dinero.js/currencies';
import { bench, describe } from 'vitest';
import { homes } from '../../src/domain/apportionment/rules/example';
import { whole } from '../../src/domain/kernel/ratio';
import { aPool, aScheme } from '../domain/apportionment/scheme';
import { table } from './community';
import { apportion, reckon, splitWhole } from './engine';

const twelve = aScheme({
  households: homes(1, 6, [8_520, 6_235]),
  pools: [aPool({ basis: { kind: 'coefArea', table } })],
});

describe('one stairwell of twelve', () => {
  bench('figures', () => {
    reckon(twelve);
  });
  bench('figures with the working of every one', () => {
    apportion(twelve);
  });
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
