import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { cardText } from '../../../src/text/zh-cn/card.ts';
import type { App } from '../app.ts';
import { cardCode } from '../screens.ts';

/** What somebody on the fifth floor does with the card that a neighbour sent: reads, asks all four questions, keeps it. */
export async function fromTheCardToItsPicture({ page, home, click, choose }: App): Promise<void> {
  await page.goto(`${home}h/#${cardCode}`);
  await page.getByRole('heading', { name: '501' }).waitFor();
  expect(await page.getByText('¥45,151').isVisible()).toBe(true);

  for (const [question, answer] of QUESTIONS) {
    expect(await page.getByText(answer).first().isVisible(), answer).toBe(false);
    await click(page.locator('summary', { hasText: question }));
    await page.getByText(answer).first().waitFor({ state: 'visible' });
  }

  await choose('字号', '特大（长辈版）');
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize))
    .toBe('30px');

  await click('存成图片');
  await page.getByRole('img', { name: cardText.imageAlt('501') }).waitFor();
  const [picture] = await Promise.all([page.waitForEvent('download'), click(cardText.downloadImage)]);
  expect(picture.suggestedFilename()).toMatch(/501.*\.png$/);
  const bytes = await readFile(await picture.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.length).toBeGreaterThan(20_000);
}

const QUESTIONS = [
  ['为什么是这个数', '14 户加起来正好 420,000 元'],
  ['和别的楼层比', '37,049～45,151'],
  ['以后每年要花多少', '还没有商定。商定以后写在协议书里。'],
  ['不同意怎么办，找谁问', '这张卡片不收款'],
] as const;
