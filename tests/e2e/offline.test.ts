import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './app.ts';

/** Resolves when the service worker has put by everything it means to keep. */
async function keptForOffline(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    const [name = ''] = await caches.keys();
    const requests = await (await caches.open(name)).keys();
    return requests.map(({ url }) => new URL(url).pathname);
  });
}

describe('without a connection', () => {
  test('the site keeps the whole app, fonts and paper maker included', async ({ site }) => {
    const kept = await keptForOffline(site.page);

    expect(kept).toContain('/');
    expect(kept.filter((path) => path.endsWith('.font'))).toHaveLength(3);
    expect(kept.filter((path) => path.endsWith('.js')).length).toBeGreaterThan(1);
  });

  test('the site opens again', async ({ site }) => {
    await keptForOffline(site.page);
    await site.context.setOffline(true);
    await site.page.reload();

    expect(await site.page.title()).toContain('邻梯');
    await site.page.locator('#root h1').first().waitFor();
    expect(await site.page.locator('#old-browser').isVisible()).toBe(false);
  });

  test('the fonts of the papers can be read from what was kept', async ({ site }) => {
    const kept = await keptForOffline(site.page);
    await site.context.setOffline(true);
    const sizes = await site.page.evaluate(
      async (fonts) => {
        const bytes = await Promise.all(fonts.map(async (font) => (await fetch(font)).arrayBuffer()));
        return bytes.map(({ byteLength }) => byteLength);
      },
      kept.filter((path) => path.endsWith('.font')),
    );

    expect(sizes.every((size) => size > 100_000)).toBe(true);
  });

  test('the site never reloads by itself', async ({ site }) => {
    await keptForOffline(site.page);
    await site.page.evaluate(() => {
      document.documentElement.dataset['stayed'] = 'yes';
    });
    await site.page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    expect(await site.page.locator('html').getAttribute('data-stayed')).toBe('yes');
  });
});
