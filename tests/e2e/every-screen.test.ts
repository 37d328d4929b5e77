import { describe, expect } from 'vitest';
import { textSizes } from '../../src/ui/header/text-size';
import { type App, test } from './app.ts';
import { cardCode, everyRoute, openSample, setTextSize, smallTargets } from './screens.ts';
import { desk, least, settled, tooWide, unsound } from './sound.ts';
import { resize } from './window-size.ts';

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
        await resize(site.page, desk);
        await site.go(route);
        await unfold(site);
        wrong.push(...(await unsound(site)).map((finding) => `${route}: ${finding}`));
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
