import fc from 'fast-check';
import Nzh from 'nzh';
import { expect, it } from 'vitest';
import { fen } from '../../src/domain/money/fen';
import { formalYuan } from '../../src/text/formal-yuan';

/** An independent writer of the same numerals; it leaves out the 整 that whole yuan end in by 《支付结算办法》. */
function byNzh(amount: number): string {
  const yuan = `${Math.floor(amount / 100)}.${String(amount % 100).padStart(2, '0')}`;
  const words = Nzh.cn.toMoney(yuan, { outSymbol: false });
  return words.endsWith('元') ? `${words}整` : words;
}

it('writes every amount up to a billion yuan as an independent program does', () => {
  const upTo = (most: number) => fc.integer({ min: 0, max: most });
  const amounts = fc.oneof(
    upTo(100_000_000_000),
    upTo(1_000_000_000).map((yuan) => yuan * 100),
    upTo(100_000),
    upTo(100_000).map((tenThousands) => tenThousands * 1_000_000),
  );
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(formalYuan(fen(amount))).toBe(byNzh(amount));
    }),
    { numRuns: 2000 },
  );
});
