import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { browserFlags } from '../browser/find-browser.ts';
import { type Actions, actionsOn } from './actions.ts';
import { axeFindings } from './axe.ts';
import { fingerOn } from './hands/finger.ts';
import type { Hand } from './hands/hand.ts';
import { keysOn } from './hands/keys.ts';
import { mouseOn } from './hands/mouse.ts';
import { type Watch, watch } from './watch.ts';

/** The app as a person has it open: its page, the verbs to use it with, and what must hold when the test ends. */
export type App = Actions & {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly home: string;
  /** Goes to an address inside the app, such as `/new`. */
  readonly go: (route: string) => Promise<void>;
  readonly axe: () => Promise<readonly string[]>;
  /** Excuses complaints that the test brings about on purpose. */
  readonly forgive: Watch['forgive'];
};

type Fixtures = {
  readonly browser: Browser;
  /** The hosted site on a wide screen. */
  readonly site: App;
  /** The single html file, opened from disk. */
  readonly file: App;
  /** The hosted site on a phone. */
  readonly phone: App;
  /** The hosted site, used with keys alone. */
  readonly keys: App;
  /** The hosted site on a larger phone, used with a finger. */
  readonly finger: App;
  /**
   * Opens a further profile, for tests that prepare a browser of their own; it is watched like the others. `expected`
   * excuses the complaint that the preparation brings about.
   */
  readonly profile: (home: string, expected?: RegExp) => Promise<BrowserContext>;
};

const person: BrowserContextOptions = {
  locale: 'zh-CN',
  timezoneId: 'Asia/Shanghai',
  viewport: { width: 1366, height: 768 },
  acceptDownloads: true,
  reducedMotion: 'reduce',
};
const phone: BrowserContextOptions = {
  ...person,
  viewport: { width: 375, height: 667 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const largerPhone: BrowserContextOptions = { ...phone, viewport: { width: 390, height: 844 } };

/** How long a shared machine may take over a single step, in milliseconds; less while a test is being written. */
export const PATIENCE = Number(process.env['LINTI_PATIENCE'] ?? 90_000);

/** A test with the app in it. Each asserts by itself that no request left the page and nothing complained. */
export const test = base.extend<Fixtures>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads the fixtures a function wants off its parameter
    async ({}, use) => {
      const { path, env } = inject('browser');
      const browser = await chromium.launch({
        executablePath: path,
        args: [...browserFlags],
        env: { ...definedEnvironment(), ...env },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  site: async ({ browser }, use) => withApp(browser, inject('siteAddress'), person, use),
  file: async ({ browser }, use) => withApp(browser, inject('fileAddress'), person, use),
  phone: async ({ browser }, use) => withApp(browser, inject('siteAddress'), phone, use),
  keys: async ({ browser }, use) => withApp(browser, inject('siteAddress'), person, use, keysOn),
  finger: async ({ browser }, use) => withApp(browser, inject('siteAddress'), largerPhone, use, fingerOn),
  profile: async ({ browser }, use) => {
    const opened: { readonly context: BrowserContext; readonly complaints: Watch['complaints'] }[] = [];
    await use(async (home, expected) => {
      const context = await browser.newContext(person);
      context.setDefaultTimeout(PATIENCE);
      await context.addInitScript(withoutFilePicker);
      await context.addInitScript(marksArrival);
      const { complaints, forgive } = watch(context, home);
      if (expected) forgive(expected);
      opened.push({ context, complaints });
      return context;
    });
    for (const { context, complaints } of opened) {
      await context.close();
      expectQuiet(complaints);
    }
  },
});

/** What holds at the end of every browser test. */
export const expectQuiet = (complaints: Watch['complaints']): void =>
  expect(complaints(), 'nothing leaves the page and nothing complains').toEqual([]);

async function withApp(
  browser: Browser,
  home: string,
  options: BrowserContextOptions,
  use: (app: App) => Promise<void>,
  handOn: (page: Page) => Hand = mouseOn,
): Promise<void> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript(withoutFilePicker);
  await context.addInitScript(marksArrival);
  const { complaints, forgive } = watch(context, home);
  const page = await context.newPage();
  await page.goto(home);
  await screenStands(page);
  await use({
    ...actionsOn(page, handOn(page)),
    page,
    context,
    home,
    go: async (route) => {
      await page.goto(`${home}#${route}`);
      await screenStands(page);
    },
    axe: () => axeFindings(page),
    forgive,
  });
  await context.close();
  expectQuiet(complaints);
}

/** The window of the system in which a place is chosen cannot be driven: files come as downloads, as in Firefox. */
export function withoutFilePicker(): void {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
}

/** In the page: marks the address whose screen is drawn, and the width it has, once the app has heard of either. */
export function marksArrival(): void {
  const mark = (name: string, value: () => string) => (): void => {
    setTimeout(() => document.documentElement.setAttribute(name, value()));
  };
  const address = mark('data-arrived', () => location.hash);
  const width = mark('data-heard-width', () => `${window.innerWidth}`);
  for (const event of ['hashchange', 'DOMContentLoaded']) window.addEventListener(event, address);
  for (const event of ['resize', 'DOMContentLoaded']) window.addEventListener(event, width);
}

/**
 * Every screen has its heading; before that there is nothing to read or press. An address changes before the app
 * hears of it: until then the heading is the one of the screen before.
 */
export async function screenStands(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.getAttribute('data-arrived') === location.hash);
  await page.locator('#root > :not(.first-glance) h1').first().waitFor();
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Where the app is at home: on a site, and as a single file on a disk. What holds in one must hold in the other. */
export const homes = ['site', 'file'] as const;

export const addressOf = (home: (typeof homes)[number]): string =>
  inject(home === 'site' ? 'siteAddress' : 'fileAddress');
