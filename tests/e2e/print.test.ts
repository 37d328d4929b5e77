import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Project } from '../../src/domain/project/project';
import { pixelFont } from '../../src/fonts/further/pixel-font';
import { encodeBackup } from '../../src/persistence/backup';
import { routes } from '../../src/routes/routes';
import { printText } from '../../src/text/zh-cn/print';
import { tower } from '../builders/buildings';
import { textOfPages } from '../documents/text-of-pages';
import { type App, PATIENCE, test } from './app';

const FULL = 'docs/examples/full.linti.json';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'linti-print-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Opens the typed project as a person would, with the owner of the first room called as wanted, and goes to the print page. */
async function openToPrint(app: App, owner?: string): Promise<void> {
  const text = await readFile(FULL, 'utf8');
  const [first] = JSON.parse(text).households;
  await app.page.getByLabel('选择备份文件').setInputFiles({
    name: 'typed.linti.json',
    mimeType: 'application/json',
    buffer: Buffer.from(owner === undefined ? text : text.replaceAll(first.owner, owner)),
  });
  await app.page.waitForURL(/#\/p\//);
  const [, project = ''] = /#\/p\/([^/]+)/.exec(app.page.url()) ?? [];
  await app.go(routes.print(project));
}

/** Opens a project from its backup and goes to the print page. */
async function openBackup(app: App, { id, recorded }: Project): Promise<void> {
  const text = encodeBackup(recorded, { project: id, savedAt: '2026-11-24T08:00:00.000Z' });
  await app.page.getByLabel('选择备份文件').setInputFiles({
    name: 'backup.linti.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await app.page.waitForURL(/#\/p\//);
  await app.go(routes.print(id));
}

/** Notes on the page what its workers say, so that a test can tell one that was ended from one that came to its end. */
const listenToWorkers = ({ page }: App): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    let started = 0;
    window.Worker = class extends window.Worker {
      constructor(code: string | URL, options?: WorkerOptions) {
        super(code, options);
        started += 1;
        const name = started;
        this.addEventListener('message', ({ data }) => {
          dataset['said'] = `${dataset['said'] ?? ''} ${name}:${data.kind}`;
        });
      }
    };
  });

/** What an address of the page's own holds, in base64. */
const bytesAt = ({ page }: App, address: string): Promise<string> =>
  page.evaluate(async (blob) => {
    const bytes = new Uint8Array(await (await fetch(blob)).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, address);

const isReady = ({ page }: App): Promise<void> =>
  page.getByRole('button', { name: printText.savePdf }).waitFor({ timeout: 120_000 });

async function download(
  app: App,
  button: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [file] = await Promise.all([app.page.waitForEvent('download'), app.click(button)]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The words of a PDF without the gaps that a change of face leaves. */
const wordsOf = async (bytes: Buffer): Promise<string> =>
  (await textOfPages(new Uint8Array(bytes))).join('').replace(/\s/g, '');

/** In the page: counts at each frame how often it is printed. The window that asks for a printer has nobody to close it. */
function askNobody(): void {
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
    get(this: HTMLIFrameElement) {
      return {
        print: () => {
          this.dataset['printed'] = String(Number(this.dataset['printed'] ?? 0) + 1);
        },
      };
    },
  });
}

describe('the print page', () => {
  test('saves the bytes that the command line makes, under a Chinese name', async ({ site }) => {
    await openToPrint(site);
    await isReady(site);
    const { name, bytes } = await download(site, printText.savePdf);
    await promisify(execFile)(
      process.execPath,
      ['scripts/linti.mjs', 'papers', FULL, folder, '--only', 'signingAgreement'],
      { env: { ...process.env, TZ: 'Asia/Shanghai' } },
    );
    expect(await readdir(folder)).toEqual([name]);
    expect(bytes.equals(await readFile(path.join(folder, name)))).toBe(true);
  });

  test('stops when it is cancelled, sets nothing afterwards, and sets the paper when it is asked again', async ({
    site,
  }) => {
    await site.page.route('**/*.font', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue();
    });
    await openToPrint(site);
    await site.click(printText.cancel);
    await site.page.getByRole('button', { name: printText.again }).waitFor();
    expect(await site.page.getByText(printText.cancelled).count()).toBe(1);
    // The fonts arrive all the same; the paper that was called off must not be set with them.
    await site.page.waitForTimeout(4000);
    expect(await site.page.getByRole('button', { name: printText.savePdf }).count()).toBe(0);
    await site.click(printText.again);
    await isReady(site);
  });

  test('stays alive while it sets a long paper, and a cancel takes effect in the midst of it', async ({
    site,
  }) => {
    await listenToWorkers(site);
    await openBackup(site, tower());
    // With a survey for every household 336 pages, so that there is time to change one's mind.
    await site.page.getByRole('checkbox', { name: /意见征询表/ }).check();
    const said = (): Promise<string> =>
      site.page.evaluate(() => document.documentElement.dataset['said'] ?? '');
    // The thread has what it needs and goes on to set the pages.
    await expect.poll(said, { timeout: PATIENCE }).toMatch(/(\d):progress \1:progress$/);
    await site.click(printText.cancel);
    await site.page.getByRole('button', { name: printText.again }).waitFor();
    await expect.poll(() => site.page.workers().length, { timeout: PATIENCE }).toBe(0);
    expect(await said()).toMatch(/progress$/);
    await site.click(printText.again);
    await isReady(site);
  });

  test('prints the bytes that it shows: in the print window, or in a tab where the page may not reach the frame', async ({
    site,
    file,
  }) => {
    await openToPrint(site);
    await isReady(site);
    await site.page.evaluate(askNobody);
    await site.click(printText.print);
    const frame = site.page.locator('iframe[src^="blob:"]');
    await frame.waitFor({ state: 'attached' });
    await expect.poll(() => frame.getAttribute('data-printed')).toBe('1');
    const { bytes } = await download(site, printText.savePdf);
    expect(await bytesAt(site, (await frame.getAttribute('src')) ?? '')).toBe(bytes.toString('base64'));

    await openToPrint(file);
    await isReady(file);
    const [tab] = await Promise.all([file.context.waitForEvent('page'), file.click(printText.print)]);
    expect(tab.url()).toMatch(/^blob:/);
    await file.page.getByText(printText.printedBy.tab).waitFor();
  });

  test('shows the pages on a phone and saves one as a picture for a chat group', async ({ phone }) => {
    await openToPrint(phone);
    await isReady(phone);
    await phone.page.getByRole('img', { name: printText.pageAlt(1) }).waitFor();
    const { name, bytes } = await download(phone, printText.saveImage);
    expect(name).toMatch(/^加装电梯协议书-.*-第1页\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    const width = bytes.readUInt32BE(16);
    expect(width).toBeGreaterThan(1600);
  });
});

describe('a character that the paper fonts lack', () => {
  test('is fetched by the site, else taken from a font file that the person chooses', async ({ site }) => {
    await openToPrint(site, '王㞓𰀀');
    await isReady(site);
    await site.page.getByText(printText.rareTitle('𰀀')).waitFor();
    await site.click(printText.rareSystem);
    await site.page.getByText(printText.rareSystemLacks).waitFor();
    await site.page.getByLabel(printText.rareFileInput).setInputFiles({
      name: 'own.ttf',
      mimeType: 'font/ttf',
      buffer: Buffer.from(pixelFont([{ codePoint: 0x30000, rows: [[true]] }])),
    });
    await site.page.getByText(printText.rareTitle('𰀀')).waitFor({ state: 'detached' });
    await isReady(site);
    const { bytes } = await download(site, printText.savePdf);
    expect(await wordsOf(bytes)).toContain('王㞓𰀀');
  });

  test('is drawn by the fonts of the machine in the single file, and printed as a frame before', async ({
    file,
  }) => {
    await openToPrint(file, '王㞓');
    await isReady(file);
    const before = await download(file, printText.savePdf);
    expect(await wordsOf(before.bytes)).toContain('王□');
    await file.click(printText.rareSystem);
    await file.page.getByText(printText.rareTitle('㞓')).waitFor({ state: 'detached' });
    await isReady(file);
    const { bytes } = await download(file, printText.savePdf);
    expect(await wordsOf(bytes)).toContain('王㞓');
    expect(bytes.toString('latin1')).toContain('LintiDrawn');
  });
});
