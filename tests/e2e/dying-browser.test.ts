import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, describe, expect, onTestFinished } from 'vitest';
import { encodeBackup } from '../../src/persistence/backup.ts';
import { opened } from '../builders/project.ts';
import { chain, PROJECT } from '../persistence/chain.ts';
import { addressOf, expectQuiet, homes, screenStands, test } from './app.ts';
import { lastField, lastTerm, openSampleIn, setTermOnDisk } from './example.ts';
import { buryAll, type MortalBrowser, newProfile, startBrowser } from './mortal-browser.ts';

/** How often the browser is killed in each home; a hundred in all: `LINTI_KILL_ROUNDS=100`. */
const ROUNDS = Number(process.env['LINTI_KILL_ROUNDS'] ?? 20) / homes.length;

declare global {
  // biome-ignore lint/style/useConsistentTypeDefinitions: the page's own interface is added to
  interface Window {
    readonly saved: (count: number) => void;
  }
}

/**
 * In the page: writes one number after the other into the last blank and saves it, without a pause. Tells each
 * number only after the page has said that it is on disk.
 */
function editWithoutEnd({ first, field }: { readonly first: number; readonly field: string }): void {
  const input = [...document.querySelectorAll<HTMLInputElement>(field)].at(-1);
  const typeInto = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  let current = first;
  let isSaving = false;
  const edit = (): void => {
    isSaving = false;
    typeInto?.call(input, String(current));
    input?.dispatchEvent(new Event('input', { bubbles: true }));
    input?.form?.requestSubmit();
  };
  new MutationObserver(() => {
    const status = document.querySelector('header')?.textContent ?? '';
    if (status.includes('正在保存')) isSaving = true;
    if (!isSaving || !/已(自动)?保存/.test(status)) return;
    window.saved(current);
    current += 1;
    edit();
  }).observe(document.body, { subtree: true, childList: true, characterData: true });
  edit();
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.concurrent('a browser that is killed in the middle of edits', () => {
  afterAll(buryAll);

  for (const home of homes) {
    test(`loses nothing that was said to be saved (${home})`, {
      timeout: 120_000 + ROUNDS * 20_000,
    }, async () => {
      const address = addressOf(home);
      const folder = newProfile();
      let said = 0;
      let project = '';
      for (let round = 0; round <= ROUNDS; round += 1) {
        const { page, kill, complaints } = await startBrowser(folder, address);
        if (project === '') project = await openSampleIn(page, address);
        const found = Number(await lastTerm(page, address, project));
        expect(found, `round ${round}`).toBeGreaterThanOrEqual(said);
        const first = await new Promise<number>((resolve, reject) => {
          page
            .exposeFunction('saved', (count: number) => {
              said = count;
              resolve(count);
            })
            .then(() => page.evaluate(editWithoutEnd, { first: found + 1, field: lastField }))
            .catch(reject);
        });
        expect(first).toBe(found + 1);
        // So that some deaths come between two edits, and some within one.
        await pause((round * 37) % 150);
        expectQuiet(complaints);
        await kill();
      }
      expect(said).toBeGreaterThanOrEqual(ROUNDS);
    });
  }
});

/** A project with so many facts that they are written in several batches. */
const MANY = 2_400;
const long = [
  ...opened().recorded,
  ...chain(
    Array.from({ length: MANY }, (_, index) => ({
      kind: 'termsSet' as const,
      terms: { copies: String(index) },
    })),
    { after: opened().recorded },
  ),
];
const longBackup = {
  name: 'long.linti.json',
  mimeType: 'application/json',
  buffer: Buffer.from(encodeBackup(long, { project: PROJECT, savedAt: '2026-11-24T08:00:00.000Z' })),
};

/** Numbers of the facts that lie in the database, in order. */
function storedClocks(page: Page): Promise<readonly number[]> {
  return page.evaluate(
    () =>
      new Promise<readonly number[]>((resolve, reject) => {
        const request = indexedDB.open('_pouch_linti');
        request.onerror = () => reject(request.error ?? new Error('closed'));
        request.onsuccess = () => {
          const database = request.result;
          const keys = database.transaction('document-store').objectStore('document-store').getAllKeys();
          keys.onsuccess = () => {
            database.close();
            resolve(
              keys.result.map(String).flatMap((key) => Number(/^fact:[^:]+:(\d+)/.exec(key)?.[1] ?? [])),
            );
          };
        };
      }),
  );
}

test('a browser that is killed while a large backup is read in has a whole beginning, and opening it again completes it', async () => {
  onTestFinished(buryAll);
  const address = addressOf('site');
  const folder = newProfile();
  let most = 0;
  for (const wait of [120, 300, 600, 1_200]) {
    const { page, kill } = await startBrowser(folder, address);
    await page.goto(address);
    await screenStands(page);
    await page.getByLabel('选择备份文件').setInputFiles(longBackup);
    await pause(wait);
    await kill();

    const after = await startBrowser(folder, address);
    await after.page.goto(address);
    await screenStands(after.page);
    const clocks = await storedClocks(after.page);
    expect(clocks).toEqual(Array.from({ length: clocks.length }, (_, index) => index + 1));
    expect(clocks.length).toBeGreaterThanOrEqual(most);
    most = clocks.length;
    await after.close();
  }
  const { page, close } = await startBrowser(folder, address);
  await page.goto(address);
  await screenStands(page);
  await page.getByLabel('选择备份文件').setInputFiles(longBackup);
  await page.waitForURL(/#\/p\//);
  expect(await storedClocks(page)).toHaveLength(long.length);
  expect(await lastTermBut(page, address)).toBe(String(MANY - 1));
  await close();
});

/** The blank that the large backup fills in. */
async function lastTermBut(page: Page, home: string): Promise<string> {
  await page.goto(`${home}#/p/${PROJECT}/terms`);
  return page.getByLabel('协议份数').inputValue();
}

/** Where the browser keeps a database of the app. */
function databaseFolder(folder: string): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('.indexeddb.leveldb'),
  );
  if (found === undefined) throw new Error('The profile holds no database.');
  return path.join(folder, found);
}

const filesIn = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(folder)
    .filter((name) => pattern.test(name))
    .map((name) => path.join(folder, name));

function flip(file: string): void {
  const bytes = new Uint8Array(readFileSync(file));
  const middle = Math.floor(bytes.length / 2);
  for (let place = middle; place < Math.min(middle + 64, bytes.length); place += 1)
    bytes[place] = (bytes[place] ?? 0) ^ 0xff;
  writeFileSync(file, bytes);
}

const halve = (file: string): void => truncateSync(file, Math.floor(readFileSync(file).length / 2));
const empty = (file: string): void => truncateSync(file);

/** What a failing disk does to the files of the database while the browser is closed. */
const damages: readonly (readonly [string, (folder: string) => void])[] = [
  ['64 bytes of its log are flipped', (folder) => filesIn(folder, /\.log$/).forEach(flip)],
  ['its log is cut to half', (folder) => filesIn(folder, /\.log$/).forEach(halve)],
  ['its manifest is flipped', (folder) => filesIn(folder, /^MANIFEST/).forEach(flip)],
  ['its pointer is emptied', (folder) => filesIn(folder, /^CURRENT$/).forEach(empty)],
];

/** A profile in which the sample has been opened and changed several times. */
async function workedProfile(address: string, folder: string): Promise<string> {
  const { page, close } = await startBrowser(folder, address);
  const project = await openSampleIn(page, address);
  await close();
  return project;
}

async function change(browser: MortalBrowser, address: string, project: string): Promise<void> {
  await lastTerm(browser.page, address, project);
  await setTermOnDisk(browser.page, '改过');
}

const LOSS = '这台电脑上少了以前的记录';

describe('a database that', () => {
  afterEach(buryAll);

  for (const [what, damage] of damages) {
    test(`comes back with less because ${what} is a loss that is told, never a blank app`, async () => {
      const address = addressOf('site');
      const folder = newProfile();
      const project = await workedProfile(address, folder);
      damage(databaseFolder(folder));

      const { page, close } = await startBrowser(folder, address);
      await page.goto(address);
      await page.getByRole('heading', { name: LOSS }).waitFor();
      await page.goto(`${address}#${project}`);
      await page.getByRole('heading', { name: LOSS }).waitFor();
      await close();
    });
  }

  for (const home of homes) {
    test(`is put back to an earlier day is a loss that is told (${home})`, async () => {
      const address = addressOf(home);
      const folder = newProfile();
      const earlier = newProfile();
      const project = await workedProfile(address, folder);
      const database = databaseFolder(folder);
      cpSync(database, earlier, { recursive: true });
      const browser = await startBrowser(folder, address);
      await change(browser, address, project);
      await browser.close();
      rmSync(database, { recursive: true });
      cpSync(earlier, database, { recursive: true });

      const { page, close } = await startBrowser(folder, address);
      await page.goto(address);
      await page.getByRole('heading', { name: LOSS }).waitFor();
      expect(await page.getByText(/上次有 \d+ 条记录，现在只剩 \d+ 条/).count()).toBe(1);
      await close();
    });
  }
});

/** In the page: a place on the disk that takes half of what is written and then no more. */
function slowDisk(): void {
  Object.assign(window, {
    showSaveFilePicker: async () => {
      const root = await navigator.storage.getDirectory();
      const handle = await root.getFileHandle('old.linti.json', { create: true });
      return {
        createWritable: async () => {
          const writable = await handle.createWritable();
          return {
            write: async (text: string) => {
              await writable.write(text.slice(0, text.length / 2));
              document.title = 'half written';
              return new Promise(() => undefined);
            },
            close: () => writable.close(),
          };
        },
        getFile: () => handle.getFile(),
      };
    },
  });
}

/** In the page: the text of the file that lies at the place chosen, after writing it where a text is given. */
async function oldFile(text?: string): Promise<string> {
  const root = await navigator.storage.getDirectory();
  const handle = await root.getFileHandle('old.linti.json', { create: true });
  if (text !== undefined) {
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
  }
  return (await handle.getFile()).text();
}

test('a browser that is killed while it writes a backup over an older one leaves the older one whole', async () => {
  onTestFinished(buryAll);
  const address = addressOf('site');
  const folder = newProfile();
  const { page, kill } = await startBrowser(folder, address);
  const project = await openSampleIn(page, address);
  expect(await page.evaluate(oldFile, 'the older backup')).toBe('the older backup');
  await page.evaluate(slowDisk);
  await page.goto(`${address}#${project}`);
  await page.getByRole('button', { name: '存一份备份' }).first().click();
  await page.waitForFunction(() => document.title === 'half written');
  await kill();

  const after = await startBrowser(folder, address);
  await after.page.goto(address);
  expect(await after.page.evaluate(oldFile, undefined)).toBe('the older backup');
  await after.close();
});
