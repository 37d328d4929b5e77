import { describe, expect } from 'vitest';
import { meetingText } from '../../src/text/zh-cn/meeting.ts';
import { type App, test } from './app.ts';
import { sidewaysScroll } from './screens.ts';

const { tries, pages, save } = meetingText;

/** The sample's meeting, from its home page, as the community secretary opens it. */
async function openMeeting({ page, click }: App, how: 'mouse' | 'keyboard'): Promise<void> {
  await click(page.getByRole('button', { name: /^看示例/ }));
  const link = page.getByRole('link', { name: '开居民会' });
  await link.waitFor();
  if (how === 'mouse') await click(link);
  else {
    await link.focus();
    await page.keyboard.press('Enter');
  }
  await page.getByRole('heading', { level: 1, name: pages[0] }).waitFor();
}

const heading = ({ page }: App, name: string): Promise<void> =>
  page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

/** Tabs until what has the focus is called so; a person would do the same. */
async function tabTo({ page }: App, name: RegExp): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    const called = await page.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.getAttribute('aria-label') ?? ''} ${activeElement?.textContent ?? ''} ${
        activeElement?.closest('label')?.textContent ?? ''
      }`;
    });
    if (name.test(called)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nothing called ${name} is reached by Tab.`);
}

describe('a meeting', () => {
  test('is held by keyboard alone: through the pages, a try, back, and out', { timeout: 240_000 }, async ({
    site,
  }) => {
    const { page } = site;
    await openMeeting(site, 'keyboard');
    await page.keyboard.press('ArrowRight');
    await heading(site, pages[1]);
    expect(await page.getByText('¥62,083').isVisible()).toBe(true);
    await tabTo(site, new RegExp(`^增加 ${tries.kinds.price}`));
    await page.keyboard.press('Enter');
    await page.getByText('总价 520,000 → 530,000').waitFor();
    expect(await page.getByText('¥62,083').count()).toBe(0);
    await tabTo(site, new RegExp(tries.restore));
    await page.keyboard.press('Enter');
    await page.getByText('¥62,083').waitFor();
    for (const [at, name] of pages.entries()) {
      await page.keyboard.press(`${at + 1}`);
      await heading(site, name);
    }
    await page.keyboard.press('Escape');
    if (await page.getByRole('heading', { level: 1, name: pages[4] }).isVisible())
      await page.keyboard.press('Escape');
    await page.getByRole('link', { name: '开居民会' }).waitFor();
  });

  test('is held by mouse alone, and what it kept can be taken back like every other change', {
    timeout: 240_000,
  }, async ({ site }) => {
    const { page, click } = site;
    await openMeeting(site, 'mouse');
    await click(meetingText.next);
    await click(tries.glassStep);
    await click(tries.save);
    await page.getByText(save.asks(9)).waitFor();
    await click(save.confirmMoney);
    await page.getByText('540,000').first().waitFor();
    await click(meetingText.exit);
    await page.getByText('要筹 440,000 元').waitFor();
    await click(page.getByRole('button', { name: /^撤销/ }));
    await page.getByText('要筹 420,000 元').waitFor();
  });

  test('is read in the hand with a finger: through the pages, a try, and back', { timeout: 240_000 }, async ({
    finger,
  }) => {
    const { page, click } = finger;
    await openMeeting(finger, 'mouse');
    await click(meetingText.next);
    await heading(finger, pages[1]);
    await page.getByText('¥62,083').waitFor();
    await click(page.getByRole('button', { name: new RegExp(`^增加 ${tries.kinds.price}`) }));
    await page.getByText('总价 520,000 → 530,000').waitFor();
    expect(await page.getByText('¥62,083').count()).toBe(0);
    await click(tries.restore);
    await page.getByText('¥62,083').waitFor();
    for (const name of pages.slice(2)) {
      await click(meetingText.next);
      await heading(finger, name);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    }
    await click(meetingText.exit);
    await page.getByRole('link', { name: '开居民会' }).waitFor();
  });
});
