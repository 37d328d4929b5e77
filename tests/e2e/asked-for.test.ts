import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { routes } from '../../src/routes/routes';
import { changchun } from '../../src/sample/changchun';
import { sampleProjectId } from '../../src/sample/sample';
import { test } from './app.ts';
import { everyRoute, household, openSample } from './screens.ts';

const building = routes.building(sampleProjectId(changchun.key), household);

/** What moves on the page, and the longest fade, in seconds. */
const motion = (page: Page): Promise<{ readonly moving: readonly string[]; readonly fade: number }> =>
  page.evaluate(() => {
    const styles = [...document.querySelectorAll('body *')].map((element) => getComputedStyle(element));
    const fades = styles.flatMap(({ transitionDuration }) =>
      transitionDuration.split(',').map(Number.parseFloat),
    );
    return {
      moving: styles.map(({ animationName }) => animationName).filter((name) => name !== 'none'),
      fade: Math.max(0, ...fades),
    };
  });

describe('nothing happens that nobody asked for', () => {
  test('nothing moves on any screen, and what fades does so within 0.12 seconds, or at once if the system says so', {
    timeout: 600_000,
  }, async ({ site }) => {
    await openSample(site);
    for (const route of everyRoute) {
      await site.go(route);
      await site.page.emulateMedia({ reducedMotion: 'no-preference' });
      const usual = await motion(site.page);
      expect({ route, ...usual }).toEqual({ route, moving: [], fade: expect.any(Number) });
      expect(usual.fade).toBeLessThanOrEqual(0.12);
      await site.page.emulateMedia({ reducedMotion: 'reduce' });
      expect({ route, ...(await motion(site.page)) }).toEqual({ route, moving: [], fade: 0 });
    }
  });

  test('nothing on any screen makes a sound or plays by itself', { timeout: 600_000 }, async ({ site }) => {
    await openSample(site);
    await site.page.evaluate(() => {
      speechSynthesis.speak = () => document.documentElement.setAttribute('data-spoke', '');
    });
    for (const route of everyRoute) {
      await site.go(route);
      expect(await site.page.locator('audio, video, marquee, [data-spoke]').count()).toBe(0);
    }
  });
});

/** What tells one state from another in the picture without any colour: its word, its pattern, its kind of line. */
const statesDrawn = (page: Page): Promise<readonly (readonly [string, string])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main [data-cell]')].map((cell) => {
      const pattern = cell.querySelector('[data-pattern]');
      const glyph = cell.querySelector('svg:not([data-pattern])')?.innerHTML ?? '';
      const line = getComputedStyle(cell).borderTopStyle;
      return [cell.dataset['kind'] ?? '', `${glyph} ${pattern?.getAttribute('data-pattern') ?? ''} ${line}`];
    }),
  );

/** Patterns whose lines have the colour of their ground, so that nothing is seen of them. */
const drowned = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('svg[data-pattern]')].flatMap((svg) => {
      const ground = svg.querySelector('[class*=ground]');
      const same = ground !== null && getComputedStyle(ground).fill === getComputedStyle(svg).stroke;
      return same ? [svg.getAttribute('data-pattern') ?? ''] : [];
    }),
  );

/** Whether what has the focus, or what stands for it, has a ring of at least 3 px. */
const hasRing = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return null;
    const shown = [activeElement, activeElement.nextElementSibling, activeElement.parentElement].some(
      (element) => {
        if (element === null) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3;
      },
    );
    return shown ? null : activeElement.outerHTML.slice(0, 120);
  });

describe.each(['light', 'dark'] as const)('in the colours of a %s system', (colorScheme) => {
  test('states are told apart, patterns are seen and the focus has its ring', { timeout: 240_000 }, async ({
    site,
  }) => {
    const { page } = site;
    await openSample(site);
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    await site.go(building);
    const drawn = new Map(await statesDrawn(page));
    expect(drawn.size).toBeGreaterThanOrEqual(6);
    expect(new Set(drawn.values()).size).toBe(drawn.size);
    expect(await drowned(page)).toEqual([]);
    for (let press = 0; press < 40; press += 1) {
      await page.keyboard.press('Tab');
      expect(await hasRing(page)).toBeNull();
    }
  });
});
