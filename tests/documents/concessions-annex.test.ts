import { describe, expect, it } from 'vitest';
import { shareNotice } from '../../src/documents/share-notice';
import { signingAgreement } from '../../src/documents/signing-agreement';
import type { PaperConcession, PaperContent } from '../../src/domain/agreement/content';
import { fen } from '../../src/domain/money/fen';
import { aPaperContent } from '../builders/paper-content';
import { printed } from './printed';
import { textOfPages } from './text-of-pages';

const concession: PaperConcession = {
  room: '301',
  amount: fen(200_000),
  reason: '连廊挡光',
  lines: [
    { room: '301', before: fen(3_000_000), change: fen(-200_000), after: fen(2_800_000) },
    { room: '601', before: fen(5_000_000), change: fen(66_667), after: fen(5_066_667) },
    { room: '602', before: fen(5_000_000), change: fen(66_667), after: fen(5_066_667) },
    { room: '702', before: fen(5_900_000), change: fen(66_666), after: fen(5_966_666) },
  ],
};

const pagesOf = async (content: PaperContent): Promise<readonly string[]> =>
  textOfPages(await printed(signingAgreement, content));

describe('the annex of concessions', () => {
  it('reads as the golden file has it: who gives way, why, who pays, before and after', async () => {
    const pages = await pagesOf(aPaperContent({ concessions: [concession] }));
    const page = pages.find((each) => each.includes('协商让步明细')) ?? '';
    await expect(page).toMatchFileSnapshot('../golden/concessions-annex.txt');
  });

  it('is not printed where nobody gave way', async () => {
    expect((await pagesOf(aPaperContent())).join('')).not.toContain('让步');
  });

  it('is spoken of on the public notice without the reason', async () => {
    const pages = await textOfPages(await printed(shareNotice, aPaperContent({ concessions: [concession] })));
    const text = pages.join('').replace(/\s/g, '');
    expect(text).toContain('经协商，301室少出￥2,000，由601、602、702室各多出￥666.66至￥666.67。');
    expect(text).not.toContain('挡光');
  });
});
