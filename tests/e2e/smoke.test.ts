import { describe, expect } from 'vitest';
import { test } from './app.ts';

describe('the built app', () => {
  test('opens as a site, in Chinese', async ({ site }) => {
    expect(await site.page.title()).toContain('邻梯');
    expect(await site.page.locator('html').getAttribute('lang')).toBe('zh-CN');
    expect(await site.page.locator('#old-browser').isVisible()).toBe(false);
  });

  test('opens from a single file', async ({ file }) => {
    expect(await file.page.title()).toContain('邻梯');
    expect(await file.page.locator('#root').count()).toBe(1);
  });

  test('runs no string as markup', async ({ site, file }) => {
    site.forgive(/TrustedHTML/);
    file.forgive(/TrustedHTML/);
    for (const { page } of [site, file]) {
      await expect(
        page.evaluate(() => {
          document.body.innerHTML = '<b>x</b>';
        }),
      ).rejects.toThrow('TrustedHTML');
    }
  });

  test('asks for another browser where this one is too old', async ({ profile, site, file }) => {
    for (const { home } of [site, file]) {
      const context = await profile(home, /Object\.hasOwn is not a function/);
      await context.addInitScript(() => {
        Reflect.deleteProperty(Object, 'hasOwn');
      });
      const page = await context.newPage();
      await page.goto(home);
      expect(await page.getByRole('heading').allInnerTexts()).toEqual(['请换浏览器打开']);
      expect(await page.locator('#root').count()).toBe(0);
    }
  });
});

describe('the first screen', () => {
  test('gives axe nothing to object to', async ({ site }) => {
    expect(await site.axe()).toEqual([]);
  });

  test('gives axe nothing to object to on a phone, and needs no sideways scrolling', async ({ phone }) => {
    expect(await phone.axe()).toEqual([]);
    const { wide, shown } = await phone.page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      shown: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(shown);
  });
});
