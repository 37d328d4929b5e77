import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type App, addressOf, homes, screenStands, test } from './app.ts';
import { lastBlank, lastTerm, openSampleHere, setTerm, setTermOnDisk } from './example.ts';

/** Where the storage is that the browser gives the app. */
const originOf = (home: string): string => (home.startsWith('file:') ? 'file://' : new URL(home).origin);

const NOT_KEPT = '现在做的内容不会保存在这个浏览器里';

describe('a browser that keeps nothing', () => {
  for (const home of homes) {
    test(`is told so, and the app can still be used and its work taken along (${home})`, async ({
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
      await page.getByText(NOT_KEPT).waitFor();
      const project = await openSampleHere(page);
      expect(await savedBackup(page, '存一份备份')).toContain('"linti-backup"');
      expect(project).toMatch(/^\/p\//);
    });
  }
});

/** Presses a button that hands out a backup; gives the text of the file. */
async function savedBackup(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).first().click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

async function limitStorage(
  context: BrowserContext,
  page: Page,
  home: string,
  bytes?: number,
): Promise<void> {
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', {
    origin: originOf(home),
    ...(bytes === undefined ? {} : { quotaSize: bytes }),
  });
}

/** What the library that writes says to the console when there is no room. */
const FULL = /Database has a global failure|QuotaExceeded/;

describe('a browser without room', () => {
  test('says so when it fills up, hands out a backup, and saves what is in hand once there is room', async ({
    site,
  }) => {
    const { page, context, home } = site;
    site.forgive(FULL);
    const project = await openSampleHere(page);
    await lastTerm(page, home, project);
    await limitStorage(context, page, home, 1);
    // For half a minute the browser goes by the room that it found last.
    await page.waitForTimeout(31_000);
    await setTerm(page, '满了以后写的');
    await page.getByText(/存储空间满了，刚才的改动还没存上/).waitFor();
    expect(await page.getByText('没有保存成功').count()).toBeGreaterThan(0);
    expect(await page.getByText('约定已保存').count()).toBe(0);
    expect(await savedBackup(page, '立即导出备份')).toContain('满了以后写的');

    await limitStorage(context, page, home);
    await page.getByRole('button', { name: '再试一次' }).click();
    await page.getByText(/^已自动保存/).waitFor();
    await page.getByText('约定已保存').waitFor();
    await page.reload();
    await lastBlank(page).waitFor();
    expect(await lastBlank(page).inputValue()).toBe('满了以后写的');
  });

  test('from the very first start opens all the same, and says that nothing is kept', async ({ profile }) => {
    const home = addressOf('site');
    const context = await profile(home, FULL);
    const page = await context.newPage();
    await page.goto('about:blank');
    await limitStorage(context, page, home, 1);
    await page.goto(home);
    await page.getByText(NOT_KEPT).waitFor();
    await openSampleHere(page);
  });
});

/** In a page of the same origin: what a cleaning program does. */
const deleteDatabase = (): Promise<string> =>
  new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('_pouch_linti');
    request.onsuccess = () => resolve('deleted');
    request.onerror = () => resolve('failed');
    request.onblocked = () => resolve('blocked');
  });

async function openBeside({ context, home }: App): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${home}#/help`);
  await screenStands(page);
  return page;
}

describe.each(homes)('storage that is deleted under the page (%s)', (home) => {
  test('freezes it with what it has, and the backup that it hands out restores it', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const { page } = app;
    const project = await openSampleHere(page);
    await lastTerm(page, app.home, project);
    await setTermOnDisk(page, '删除之前写的');
    const beside = await openBeside(app);
    expect(await beside.evaluate(deleteDatabase)).toBe('deleted');
    await beside.close();

    await setTerm(page, '删除之后写的');
    await page.getByText('浏览器里存的这个项目被清掉了').waitFor();
    const backup = await savedBackup(page, '立即导出备份');
    expect(backup).toContain('删除之后写的');

    await page.goto(`${app.home}#/`);
    await page.reload();
    await page.getByRole('heading', { name: '这台电脑上少了以前的记录' }).waitFor();
    expect(await page.getByText(/上次有 \d+ 条记录/).count()).toBeGreaterThan(0);
    expect(await app.axe()).toEqual([]);
    await page.getByLabel('选择备份文件').setInputFiles({
      name: 'x.linti.json',
      mimeType: 'application/json',
      buffer: Buffer.from(backup),
    });
    await page.getByRole('link', { name: /14 户/ }).waitFor();
    expect(await lastTerm(page, app.home, project)).toBe('删除之后写的');
  });

  test('is noticed when somebody comes back to the page, before anything is typed', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    await openSampleHere(app.page);
    const beside = await openBeside(app);
    expect(await beside.evaluate(deleteDatabase)).toBe('deleted');
    await beside.close();
    await app.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await app.page.getByText('浏览器里存的这个项目被清掉了').waitFor();
  });
});

/** In a page of the same origin: rewrites the one stored document that holds some words, or removes it. */
const meddle = ({ from, to }: { readonly from: string; readonly to: string | null }): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open('_pouch_linti');
    request.onerror = () => reject(new Error('closed'));
    request.onsuccess = () => {
      const stores = request.result.transaction(['by-sequence', 'document-store'], 'readwrite');
      const documents = stores.objectStore('by-sequence');
      const all = documents.getAll();
      all.onsuccess = () => {
        const text = all.result.map((each) => JSON.stringify(each)).find((each) => each.includes(from)) ?? '';
        const name: string = JSON.parse(text)._doc_id_rev;
        if (to === null) stores.objectStore('document-store').delete(name.split('::')[0] ?? '');
        const key = documents.index('_doc_id_rev').getKey(name);
        key.onsuccess = () => {
          if (to !== null && key.result) documents.put(JSON.parse(text.replaceAll(from, to)), key.result);
        };
      };
      stores.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  });

describe('a record in the browser', () => {
  const written = '写在记录里的一句话';

  /** Writes a sentence, closes the project, meddles with what is stored, and opens it again. */
  async function meddled(app: App, to: string | null): Promise<string> {
    const project = await openSampleHere(app.page);
    await lastTerm(app.page, app.home, project);
    await setTermOnDisk(app.page, written);
    await setTermOnDisk(app.page, '后来的一句');
    await app.go('/help');
    const beside = await openBeside(app);
    await beside.evaluate(meddle, { from: written, to });
    await beside.close();
    await app.page.reload();
    await app.go(project);
    return project;
  }

  test('that was altered is named, and nothing of the project is shown as if it were whole', async ({
    site,
  }) => {
    await meddled(site, '别人改成的一句话');
    await site.page.getByText(/存着的记录有一处读不懂（fact:/).waitFor();
    await site.go('/');
    await site.page.getByText(/读不懂/).waitFor();
  });

  test('from which an entry was deleted is a loss that is told', async ({ site }) => {
    await meddled(site, null);
    await site.page.getByRole('heading', { name: '这台电脑上少了以前的记录' }).waitFor();
  });
});

test('every writing transaction of a whole visit waits for the disk', async ({ profile }) => {
  const context = await profile(addressOf('site'));
  await context.addInitScript(() => {
    const taken: string[] = [];
    Object.assign(window, { taken });
    const ours = IDBDatabase.prototype.transaction;
    // The app puts its own way over this one; what counts is what the browser is asked for in the end.
    IDBDatabase.prototype.transaction = function (stores, mode, options) {
      const transaction = ours.call(this, stores, mode, options);
      if (transaction.mode === 'readwrite') taken.push(transaction.durability);
      return transaction;
    };
  });
  const page = await context.newPage();
  await page.goto(addressOf('site'));
  const project = await openSampleHere(page);
  await lastTerm(page, addressOf('site'), project);
  await setTermOnDisk(page, '一');
  await setTermOnDisk(page, '二');
  const taken = await page.evaluate(() =>
    'taken' in window && Array.isArray(window.taken) ? window.taken : [],
  );
  expect(taken.length).toBeGreaterThan(4);
  expect([...new Set(taken)]).toEqual(['strict']);
});
