import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { serve } from '../../scripts/serve.mjs';
import { test } from './app.ts';

const version = (page: Page): Promise<string | null> => page.locator('html').getAttribute('data-version');

/** A copy of the site whose next version this test can publish. */
describe('a new version of the site', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'linti-version-'));
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    cpSync('dist', folder, { recursive: true });
    site = await serve({ folder, port: 0 });
  });
  afterAll(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  const publish = (): void => {
    const replace = (file: string, from: RegExp, to: string): void => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      expect(text).toMatch(from);
      writeFileSync(path.join(folder, file), text.replace(from, to));
    };
    replace('index.html', /<html /, '<html data-version="new" ');
    replace('sw.js', /"[0-9a-f]{16}"/, '"0123456789abcdef"');
  };

  test('waits while the old one is in use, then takes over when it is asked to', async ({ profile }) => {
    const context = await profile(site.address);
    const page = await context.newPage();
    await page.goto(site.address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();

    publish();
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      const { installing } = registration;
      await new Promise<void>((resolve) => {
        if (registration.waiting !== null) resolve();
        installing?.addEventListener('statechange', () => registration.waiting !== null && resolve());
      });
    });
    await page.reload();
    expect(await version(page)).toBeNull();

    await page.evaluate(async () => {
      const taken = new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
      (await navigator.serviceWorker.ready).waiting?.postMessage('use-new-version');
      await taken;
    });
    await page.reload();
    expect(await version(page)).toBe('new');
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
  });
});
