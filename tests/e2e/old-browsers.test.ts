import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { namesToRemove } from '../old-browsers/removals.ts';
import { actionsOn } from './actions.ts';
import { test } from './app.ts';

/**
 * This browser, without what the older one lacks: every type, function and method of the language and of the web that
 * MDN's tables do not give it is taken away before the page's first script runs. It stands in for browsers that no
 * machine of ours can run; how they draw, it cannot tell.
 */
describe('a browser without anything newer than', () => {
  for (const name of ['chrome', 'firefox', 'safari'] as const) {
    test(`the oldest ${name} opens a worked case, draws the agreement and saves it`, async ({
      site,
      profile,
    }) => {
      const context = await profile(site.home);
      const names = namesToRemove(name);
      expect(names.length).toBeGreaterThan(100);
      await context.addInitScript(remove, names);
      const page = await context.newPage();
      const { click } = actionsOn(page);
      await page.goto(site.home);
      expect(await page.evaluate(() => 'withResolvers' in Promise || 'groupBy' in Object)).toBe(false);
      expect(await page.locator('#old-browser').isVisible()).toBe(false);

      await click(page.getByRole('button', { name: /看示例：长春首例/ }));
      await page.waitForURL(/#\/p\//);
      const project = new URL(page.url()).hash;
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto(`${site.home}${project}/print`);
      await page.locator('canvas').first().waitFor({ timeout: 60_000 });
      const [download] = await Promise.all([
        page.waitForEvent('download', { timeout: 60_000 }),
        click('存成 PDF'),
      ]);
      const bytes = await readFile(await download.path());
      expect(bytes.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    });
  }
});

/** Runs in the page: takes away what each path names, where it can be taken away. */
function remove(paths: readonly string[]): void {
  for (const path of paths) {
    const steps = path.split('.');
    const last = steps.pop() ?? '';
    const holder = steps.reduce<unknown>(
      (held, step) => (held === undefined || held === null ? undefined : Reflect.get(Object(held), step)),
      globalThis,
    );
    if (typeof holder === 'object' || typeof holder === 'function') {
      if (holder !== null) Reflect.deleteProperty(holder, last);
    }
  }
}
