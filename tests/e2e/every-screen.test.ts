import { describe, expect } from 'vitest';
import { type TextSize, textSizes } from '../../src/ui/header/text-size';
import { type App, test } from './app.ts';
import { cardCode, everyRoute, openSample, setTextSize, sidewaysScroll, smallTargets } from './screens.ts';

/** A desk, and what is left of it at 400 %: 320 by 200 px of the page. */
const desk = { width: 1280, height: 800 };
const enlarged = { width: 320, height: 200 };

/** 44 px with the smallest text, 60 px for who chose larger text. */
const least = (size: TextSize): number => (size === 'standard' ? 44 : 60);

/** Waits for a page that is still arranging itself; gives what is wrong when it no longer changes. */
async function settled(look: () => Promise<readonly string[]>): Promise<readonly string[]> {
  const until = Date.now() + 5000;
  let found = await look();
  while (found.length > 0 && Date.now() < until) found = await look();
  return found;
}

async function tooWide({ page }: App): Promise<readonly string[]> {
  const pixels = await sidewaysScroll(page);
  return pixels > 0 ? [`${pixels} px too wide`] : [];
}

/** What is wrong with the page as it stands, on a desk and at 400 %. */
async function findings(app: App, size: TextSize): Promise<readonly string[]> {
  const small = () => smallTargets(app.page, least(size));
  await setTextSize(app.page, size);
  await app.page.setViewportSize(desk);
  const onDesk = [...(await settled(app.axe)), ...(await settled(small))];
  await app.page.setViewportSize(enlarged);
  const atFour = [...(await settled(() => tooWide(app))), ...(await settled(small))];
  return [...onDesk, ...atFour.map((finding) => `at 400 %: ${finding}`)].map((each) => `${size}: ${each}`);
}

/** Nothing is folded away from the eye of the test. */
const unfold = ({ page }: App): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** A meeting in a full screen could not be given another size. */
const inWindow = ({ page }: App): Promise<void> =>
  page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.resolve();
  });

/** Routes in parts, so that a failure tells its part and no single test runs for minutes. */
const parts = [0, 1, 2, 3].map((part) => everyRoute.filter((_, index) => index % 4 === part));

describe('at every text size every screen', () => {
  test.for(parts)(
    'is sound, has large targets and fits 320 px: %s and others',
    { timeout: 900_000 },
    async (routes, { site }) => {
      await openSample(site);
      await inWindow(site);
      const wrong: string[] = [];
      for (const route of routes) {
        await site.page.setViewportSize(desk);
        await site.go(route);
        await unfold(site);
        for (const size of textSizes) {
          wrong.push(...(await findings(site, size)).map((finding) => `${route}: ${finding}`));
        }
      }
      expect(wrong).toEqual([]);
    },
  );
});

describe.each(textSizes)('the card by itself on a phone, with text of size %s', (size) => {
  test('is sound, has large targets and fits 320 px', async ({ phone }) => {
    await phone.page.goto(`${phone.home}h/#${cardCode}`);
    await phone.page.getByRole('heading', { name: '501' }).waitFor();
    await setTextSize(phone.page, size);
    for (const question of await phone.page.locator('summary').all()) await question.tap();
    expect(await phone.axe()).toEqual([]);
    expect(await smallTargets(phone.page, least(size))).toEqual([]);
    await phone.page.setViewportSize({ width: 320, height: 568 });
    expect(await settled(() => tooWide(phone))).toEqual([]);
  });
});
