import { describe, expect, inject } from 'vitest';
import { type App, test } from './app.ts';

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
      browser,
    }) => {
      const context = await browser.newContext();
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
      await context.close();
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
