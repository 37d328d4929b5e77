import fc from 'fast-check';
import nzh from 'nzh/cn';
import { expect, it } from 'vitest';
import { fen } from '../../src/domain/money/fen';
import { formalYuan } from '../../src/text/formal-yuan';

/** The amount as a plain decimal without zeros at its end: 1 yuan as `1`, since the library leaves 整 out after `1.00`. */
function plain(amount: number): string {
  const rest = amount % 100;
  const behind = rest === 0 ? '' : `.${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${(amount - rest) / 100}${behind}`;
}

it('an amount in words reads as another library writes it, up to a hundred million yuan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (amount) => {
      expect(formalYuan(fen(amount))).toBe(nzh.toMoney(plain(amount), { outSymbol: false }));
    }),
    { numRuns: 2_000 },
  );
});

it('so do the amounts with zeros in every place', () => {
  for (let places = 0; places < 1 << 11; places += 1) {
    const amount = Number(Array.from({ length: 11 }, (_, at) => ((places >> at) & 1 ? '7' : '0')).join(''));
    expect(formalYuan(fen(amount))).toBe(nzh.toMoney(plain(amount), { outSymbol: false }));
  }
});
