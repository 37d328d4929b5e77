import { describe, expect, it } from 'vitest';
import { signingAgreement } from '../../src/documents/signing-agreement';
import type { PaperContent } from '../../src/domain/agreement/content';
import { fen } from '../../src/domain/money/fen';
import { aPaperContent } from '../builders/paper-content';
import { printed } from './printed';
import { textOfPages } from './text-of-pages';

const refunds = [
  { room: '301', share: fen(3_000_000), refund: fen(1_000_000) },
  { room: '401', share: fen(4_500_000), refund: fen(1_500_000) },
];
const textOf = async (content: PaperContent): Promise<string> =>
  (await textOfPages(await printed(signingAgreement, content))).join('').replace(/\s/g, '');

describe('the annex of what comes back after acceptance', () => {
  it('says what each fronts, has back and bears in the end, with the sums', async () => {
    const text = await textOf(aPaperContent({ refunds }));
    expect(text).toContain('四、补助到账后退还验收后才拨付的补助￥25,000，由各户先垫付');
    expect(text).toContain('30130,00010,00020,000');
    expect(text).toContain('合计75,00025,00050,000');
  });

  it('comes after the concessions where somebody gave way', async () => {
    const lines = [{ room: '301', before: fen(100), change: fen(-1), after: fen(99) }];
    const concessions = [{ room: '301', amount: fen(1), reason: '挡光', lines }];
    expect(await textOf(aPaperContent({ refunds, concessions }))).toContain('五、补助到账后退还');
  });

  it('is not printed where nothing comes back', async () => {
    expect(await textOf(aPaperContent())).not.toContain('到账后返还');
  });
});
