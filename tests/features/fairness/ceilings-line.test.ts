import { expect, test } from 'vitest';
import { ceilingsLine } from '../../../src/features/fairness/ceilings-line';

const part = (met: number, all: number) => ({ met, all });

test('the check-up tells how many who agree up to a sum can agree, and how much area', () => {
  const [line] = ceilingsLine({ heads: part(2, 3), area: part(16_000, 24_050) });
  expect(line).toMatchObject({ verdict: 'watch', value: '3 人里有 2 人够得上' });
  expect(line?.sentence).toMatch(/^1 人按这个方案要出的钱超过了自己说的数。.*160.*240\.5/);
});

test('the check-up passes where every sum holds, and is silent where nobody named one', () => {
  expect(ceilingsLine({ heads: part(1, 1), area: part(8_000, 8_000) })[0]?.verdict).toBe('pass');
  expect(ceilingsLine(null)).toEqual([]);
});
