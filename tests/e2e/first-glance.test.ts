import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { frameText } from '../../src/text/zh-cn/frame.ts';
import { startText } from '../../src/text/zh-cn/start.ts';
import { addressOf, screenStands, test } from './app.ts';

const site = addressOf('site');

/** Lets the page come, and none of its scripts but what stands in it. */
async function withoutScripts(context: BrowserContext): Promise<void> {
  await context.route('**/assets/first-start-*.js', (route) => route.abort());
}

/** Has every page of the profile note whether the first glance was to be seen when its HTML had come. */
async function noteGlance(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const glance = document.querySelector('.first-glance');
      document.documentElement.setAttribute(
        'data-glance-at-first',
        glance ? getComputedStyle(glance).display : 'none',
      );
    });
  });
}

const glanceAtFirst = (page: Page): Promise<string | null> =>
  page.locator('html').getAttribute('data-glance-at-first');

const places = (page: Page, root: string): Promise<readonly (DOMRect | undefined)[]> =>
  page.evaluate(
    (inside) =>
      ['h1', 'p', 'header'].map((name) => {
        const found = document.querySelector(`#root > ${inside} ${name}`)?.getBoundingClientRect();
        return found && { ...found.toJSON(), right: 0, width: 0 };
      }),
    root,
  );

describe('before the scripts have come', () => {
  test('a newcomer reads what the tool does, and why it does not open', async ({ profile }) => {
    const context = await profile(site, /start-|ERR_FAILED|Failed to fetch/);
    await withoutScripts(context);
    const page = await context.newPage();
    await page.goto(site);
    await page.getByText(frameText.notOpened).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(startText.title);
    expect(await page.getByText(startText.lead).isVisible()).toBe(true);
  });

  test('who comes by the address of a page is not shown what newcomers see, and is told if it does not open', async ({
    profile,
  }) => {
    const context = await profile(site, /start-|ERR_FAILED|Failed to fetch/);
    await noteGlance(context);
    await withoutScripts(context);
    const page = await context.newPage();
    await page.goto(`${site}#/help`);
    await page.getByText(frameText.notOpened).waitFor();
    expect(await glanceAtFirst(page)).toBe('none');
  });

  test('who was here before is not shown what newcomers see', async ({ profile }) => {
    const context = await profile(site);
    await noteGlance(context);
    const page = await context.newPage();
    await page.goto(site);
    await page.getByText(startText.create.title).waitFor();
    expect(await glanceAtFirst(page)).toBe('block');
    await page.reload();
    await page.getByText(startText.create.title).waitFor();
    expect(await glanceAtFirst(page)).toBe('none');
  });

  test.for([1280, 600, 390])(
    'nothing moves when the start page takes its place, at %i px',
    async (width, { profile }) => {
      const context = await profile(site);
      const page = await context.newPage();
      await page.setViewportSize({ width, height: 844 });
      let letGo = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      await context.route('**/assets/first-start-*.js', async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(site, { waitUntil: 'commit' });
      await page.getByText(frameText.opening).waitFor();
      const before = await places(page, '.first-glance');
      letGo();
      await screenStands(page);
      await page.getByText(startText.create.title).waitFor();
      expect(await places(page, ':not(.first-glance)')).toEqual(before);
    },
  );
});
