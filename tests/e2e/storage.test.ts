import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from 'playwright-core';
import { afterEach, describe, expect, inject } from 'vitest';
import { browserFlags } from '../browser/find-browser.ts';
import { type App, expectQuiet, test } from './app.ts';
import { type Watch, watch } from './watch.ts';

/** Rounds of pulling the plug; a hundred are for a long night: `LINTI_KILL_ROUNDS=100`. */
const ROUNDS = Number(process.env['LINTI_KILL_ROUNDS'] ?? 3);

const homes = ['site', 'file'] as const;
const addressOf = (home: (typeof homes)[number]): string =>
  inject(home === 'site' ? 'siteAddress' : 'fileAddress');

/** Opens a worked example and gives the address of its project. */
async function openSample({ page, click }: Pick<App, 'page' | 'click'>): Promise<string> {
  await click(page.getByRole('button', { name: /看示例：长春/ }));
  await page.waitForURL(/#\/p\//);
  await page.locator('#root h1').first().waitFor();
  return new URL(page.url()).hash.slice(1);
}

const terms = (project: string): string => `${project}/terms`;

const lastField = (page: Page): Locator => page.locator('main input[type="text"]:visible').last();

/** Writes into the last blank of the agreement and saves it; resolves once the page has said that it is on disk. */
async function setTerm(page: Page, text: string): Promise<void> {
  await lastField(page).fill(text);
  const saved = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let isSaving = false;
        new MutationObserver(() => {
          const status = document.querySelector('header')?.textContent ?? '';
          if (/正在保存/.test(status)) isSaving = true;
          else if (isSaving && /已(自动)?保存/.test(status)) resolve();
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
  );
  await page.getByRole('button', { name: '保存约定', exact: true }).click();
  await saved;
}

describe('two windows of one browser', () => {
  for (const home of homes) {
    test(`one writes and the other reads, takes over, and gets the pen when the first dies (${home})`, async ({
      site,
      file,
    }) => {
      const app = home === 'site' ? site : file;
      const project = await openSample(app);
      const other = await app.context.newPage();
      await other.goto(`${app.home}#${project}`);
      await other.getByText('另一个窗口正在改这个项目').waitFor();
      expect(await app.page.getByText('另一个窗口正在改这个项目').count()).toBe(0);

      await other.getByRole('button', { name: '在这里改' }).click();
      await app.page.getByText('另一个窗口正在改这个项目').waitFor();
      expect(await other.getByText('另一个窗口正在改这个项目').count()).toBe(0);

      await other.close();
      await app.page.getByText('另一个窗口正在改这个项目').waitFor({ state: 'detached', timeout: 1_000 });
    });
  }
});

describe('storage that fails', () => {
  for (const home of homes) {
    test(`a browser that keeps nothing is told so, and the app can still be used (${home})`, async ({
      profile,
    }) => {
      const context = await profile(addressOf(home));
      await context.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('no', 'SecurityError');
        };
      });
      const page = await context.newPage();
      await page.goto(addressOf(home));
      await page.getByText('现在做的内容不会保存在这个浏览器里').waitFor();
      await page.getByRole('button', { name: /看示例：长春/ }).click();
      await page.waitForURL(/#\/p\//);
      await page.locator('#root h1').first().waitFor();
    });
  }

  test('cleared under the page, the page freezes with what it has and hands out a backup that restores it', async ({
    site,
  }) => {
    const { page, context, click } = site;
    await openSample(site);
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.clearDataForOrigin', {
      origin: new URL(site.home).origin,
      storageTypes: 'indexeddb',
    });
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByText('浏览器里存的这个项目被清掉了').waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), click('立即导出备份')]);
    const saved = await download.path();

    await page.goto(`${site.home}#/`);
    await page.reload();
    await page.getByRole('heading', { name: '这台电脑上少了以前的记录' }).waitFor();
    expect(await page.getByText(/上次有 \d+ 条记录/).count()).toBeGreaterThan(0);
    expect(await site.axe()).toEqual([]);
    await page.getByLabel('选择备份文件').setInputFiles(saved);
    await page.getByRole('link', { name: /14 户/ }).waitFor();
  });
});

describe('files that are not what they should be', () => {
  const bad = [
    ['cut off', '{"format":"linti-backup","version":1,"header":{', /读不出来/],
    ['foreign', '{"name":"something else"}', /这不是邻梯的文件/],
    ['newer', '{"format":"linti-backup","version":99}', /更新的邻梯/],
    ['empty', '', /是空的/],
  ] as const;
  for (const home of homes) {
    test(`are refused in a sentence (${home})`, async ({ site, file }) => {
      const { page } = home === 'site' ? site : file;
      for (const [name, text, words] of bad) {
        await page.getByLabel('选择备份文件').setInputFiles({
          name: `${name}.linti.json`,
          mimeType: 'application/json',
          buffer: Buffer.from(text),
        });
        await page.getByText(words).waitFor();
      }
      expect(await page.getByRole('link', { name: /户 · / }).count()).toBe(0);
    });
  }
});

describe('a browser that dies', () => {
  const folders: string[] = [];
  afterEach(() => {
    living.splice(0).forEach(killGroup);
    folders.splice(0).forEach(removeFolder);
  });

  for (const home of homes) {
    test(`loses nothing that was said to be saved (${home})`, {
      timeout: 60_000 + ROUNDS * 20_000,
    }, async () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'linti-kill-'));
      folders.push(folder);
      let kept = '';
      let project = '';
      for (let round = 0; round <= ROUNDS; round += 1) {
        const { page, kill, complaints } = await startBrowser(folder, addressOf(home));
        if (project === '') {
          await page.getByRole('button', { name: /看示例：长春/ }).click();
          await page.waitForURL(/#\/p\//);
          project = new URL(page.url()).hash.slice(1);
        }
        await page.goto(`${addressOf(home)}#${terms(project)}`);
        await lastField(page).waitFor();
        if (kept !== '') expect(await lastField(page).inputValue()).toBe(kept);
        kept = String(500 + round);
        await setTerm(page, kept);
        expectQuiet(complaints);
        await kill();
      }
    });
  }
});

/** A helper process of a killed browser may still write for a moment: what then stays in the temporary folder hurts nobody. */
function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  } catch {
    // The system empties its temporary folder.
  }
}

/** Browsers that a failing test would leave running. */
const living: ChildProcess[] = [];

function killGroup({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid !== undefined && exitCode === null && signalCode === null) process.kill(-pid, 'SIGKILL');
}

/** A browser of its own process group, which can be killed as by pulling the plug. */
async function startBrowser(
  folder: string,
  address: string,
): Promise<{
  readonly page: Page;
  readonly kill: () => Promise<void>;
  readonly complaints: Watch['complaints'];
}> {
  const { path: executable, env } = inject('browser');
  rmSync(path.join(folder, 'SingletonLock'), { force: true });
  const child: ChildProcess = spawn(
    executable,
    [...browserFlags, '--headless', `--user-data-dir=${folder}`, '--remote-debugging-port=0', 'about:blank'],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  living.push(child);
  const endpoint = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /DevTools listening on (\S+)/.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(said)));
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const context: BrowserContext = browser.contexts()[0] ?? (await browser.newContext());
  const { complaints } = watch(context, address);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.locator('#root h1').first().waitFor();
  return {
    page,
    complaints,
    kill: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      killGroup(child);
      await gone;
    },
  };
}
