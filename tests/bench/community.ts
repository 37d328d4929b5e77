import type { Basis } from '../../src/domain/apportionment/rules';
import { homes } from '../../src/domain/apportionment/rules/example';
import type { Scheme } from '../../src/domain/apportionment/scheme';
import type { Working } from '../../src/domain/apportionment/working';
import { entry } from '../../src/domain/kernel/entry';
import { decimalText } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { aPool, aScheme } from '../domain/apportionment/scheme';
import { reckon } from './engine';

export const table = Object.fromEntries(
  ['0', '0.5', '1', '1.1', '1.2', '1.3', '1.4'].map((value, index) => [`${index + 1}`, decimalText(value)]),
);

const FIVE: readonly Basis[] = [
  { kind: 'area' },
  { kind: 'coef', table },
  { kind: 'coefArea', table },
  { kind: 'floorThenArea', table },
  { kind: 'arithmetic', c0: decimalText('1'), d: decimalText('0.5'), f0: 1 },
];

/** A community of 550 stairwells and 6 838 households, five schemes each: 2 750 schemes, 34 190 shares. */
export const community: readonly Scheme[] = Array.from({ length: 550 }, (_, index) => {
  const count = 12 + (index < 238 ? 1 : 0);
  const households = homes(1, 7, [6_000 + index, 8_000 + 3 * index]).slice(0, count);
  const costs = [{ id: 'lift', label: '电梯', amount: fen(40_000_000 + 137 * index) }];
  return FIVE.map((basis) => aScheme({ households, costs, pools: [aPool({ basis })] }));
}).flat();

/** The same community after every offer came in `more` fen higher; households and rules stay. */
export const dearer = (schemes: readonly Scheme[], more: number): readonly Scheme[] =>
  schemes.map((scheme) => ({
    ...scheme,
    costs: scheme.costs.map((cost) => ({ ...cost, amount: fen(cost.amount + more) })),
  }));

/** One after the other, and again from the first. */
export function inTurn<T>(all: readonly T[]): () => T {
  let turn = 0;
  return () => {
    turn += 1;
    return entry(all, turn % all.length);
  };
}

/** The working of a scheme that is known to work out. */
export function worked(scheme: Scheme): Working {
  const working = reckon(scheme);
  if (!working.ok) throw new Error('The scheme does not work out.');
  return working.value;
}
