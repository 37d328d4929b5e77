import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { type App, addressOf, homes, screenStands, test } from './app.ts';
import { lastTerm, openSampleHere, setTermOnDisk } from './example.ts';

type Home = (typeof homes)[number];

/** Chooses a backup file as a person does, on whatever page asks for one. */
async function chooseBackup(page: Page, content: string | Buffer, name = '备份.linti.json'): Promise<void> {
  const buffer = typeof content === 'string' ? Buffer.from(content) : content;
  await page.getByLabel('选择备份文件').setInputFiles({ name, mimeType: 'application/json', buffer });
}

async function downloaded(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toMatch(/^加梯-.+\.linti\.json$/);
  return readFile(await download.path(), 'utf8');
}

const backupOf = (app: App): Promise<string> => downloaded(app.page, () => app.click('存一份备份'));

/** What is in a backup besides the moment at which it was saved. */
function contentOf(text: string): unknown {
  const { header, ...documents } = JSON.parse(text);
  const { savedAt: _, sha256: __, ...lasting } = header;
  return { lasting, documents };
}

async function blankPage(
  profile: (home: string) => Promise<import('playwright-core').BrowserContext>,
  home: Home,
): Promise<Page> {
  const page = await (await profile(addressOf(home))).newPage();
  await page.goto(addressOf(home));
  await screenStands(page);
  return page;
}

/** One character of a hash or of what is sealed, so that the file stays JSON. */
function withOneCharacterChanged(text: string): string {
  const place = Math.max(text.lastIndexOf('"hash":"'), text.indexOf('"sealed":"')) + 30;
  return `${text.slice(0, place)}${text[place] === 'a' ? 'b' : 'a'}${text.slice(place + 1)}`;
}

describe.each(homes)('a backup file (%s)', (home) => {
  test('brings the same project with the same documents to another browser, also when it is opened twice', async ({
    site,
    file,
    profile,
  }) => {
    const app = home === 'site' ? site : file;
    const project = await openSampleHere(app.page);
    await lastTerm(app.page, app.home, project);
    await setTermOnDisk(app.page, '带走的一句话');
    await app.go(project);
    const backup = await backupOf(app);

    const page = await blankPage(profile, home);
    for (const time of ['once', 'twice']) {
      await chooseBackup(page, backup);
      await page.waitForURL(/#\/p\//);
      await screenStands(page);
      const again = await downloaded(page, () =>
        page.getByRole('button', { name: '存一份备份' }).first().click(),
      );
      expect(contentOf(again), time).toEqual(contentOf(backup));
      await page.goto(`${addressOf(home)}#/`);
      await page.getByRole('link', { name: /14 户/ }).waitFor();
      expect(await page.getByRole('link', { name: /14 户/ }).count()).toBe(1);
    }
    expect(await lastTerm(page, addressOf(home), project)).toBe('带走的一句话');
  });

  test('that is cut off, changed, doubled, empty, foreign, too large or newer is refused in a sentence and changes nothing', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const project = await openSampleHere(app.page);
    const backup = await backupOf(app);
    await app.go('/');
    const bad: readonly (readonly [string, string | Buffer, RegExp])[] = [
      ['cut off', backup.slice(0, backup.length / 2), /读不出来/],
      ['one character changed', withOneCharacterChanged(backup), /和保存时不一样了/],
      ['one byte changed', flipped(backup), /和保存时不一样了|读不出来/],
      ['doubled', backup + backup, /读不出来/],
      ['empty', '', /是空的/],
      ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), /读不出来/],
      ['foreign', '{"name":"something else"}', /这不是邻梯的文件/],
      ['a whole newer file', '{"format":"linti-backup","version":99}', /更新的邻梯/],
      [
        'reaching into the program',
        '{"format":"linti-backup","version":1,"__proto__":{"a":1}}',
        /读不懂（__proto__）/,
      ],
      ['too large', Buffer.alloc(20 * 1024 * 1024 + 1, 0x20), /超过 20 MB/],
    ];
    for (const [name, content, words] of bad) {
      await chooseBackup(app.page, content, `${name}.linti.json`);
      await app.page.getByText(words).waitFor();
      expect(await app.page.getByRole('link', { name: /14 户/ }).count(), name).toBe(1);
    }
    await app.go(project);
    expect(contentOf(await backupOf(app))).toEqual(contentOf(backup));
  });

  test('of the first version opens', async ({ profile }) => {
    const page = await blankPage(profile, home);
    await chooseBackup(page, await readFile('tests/fixtures/saved/v1.json'));
    await page.waitForURL(/#\/p\/saved-v1/);
    await screenStands(page);
    expect(await page.getByText('程序出了差错').count()).toBe(0);
  });

  test('under a password opens with it, and tells a wrong one from damage', async ({
    site,
    file,
    profile,
  }) => {
    const app = home === 'site' ? site : file;
    await openSampleHere(app.page);
    const plain = await backupOf(app);
    await app.click(app.page.getByText('存一份加密码的备份'));
    await app.fill('密码', '楼下的银杏树 1988');
    await app.fill('再输一遍密码', '楼下的银杏树 1988');
    const sealed = await downloaded(app.page, () => app.click('加密并保存'));
    await app.page.getByText('加密的备份存好了').waitFor();
    expect(sealed).not.toContain('长春');

    const page = await blankPage(profile, home);
    const unseal = async (password: string): Promise<void> => {
      await page.getByLabel('备份的密码').fill(password);
      await page.getByRole('button', { name: '打开', exact: true }).click();
    };
    await chooseBackup(page, sealed);
    await unseal('楼上的银杏树 1988');
    await page.getByText('密码对不上').waitFor();
    expect(await page.getByLabel('备份的密码').inputValue()).toBe('楼上的银杏树 1988');

    await chooseBackup(page, withOneCharacterChanged(sealed));
    await unseal('楼下的银杏树 1988');
    await page.getByText(/和保存时不一样了/).waitFor();

    await chooseBackup(page, sealed);
    await unseal('楼下的银杏树 1988');
    await page.waitForURL(/#\/p\//);
    await screenStands(page);
    const again = await downloaded(page, () =>
      page.getByRole('button', { name: '存一份备份' }).first().click(),
    );
    expect(contentOf(again)).toEqual(contentOf(plain));
  });
});

function flipped(text: string): Buffer {
  const bytes = Buffer.from(text);
  const place = Math.floor(bytes.length * 0.7);
  bytes[place] = (bytes[place] ?? 0) ^ 0x01;
  return bytes;
}

/** In the page: a window of the system in which a place is chosen, which ends as the test wants. */
function picker(ending: 'written' | 'cancelled' | 'full' | 'garbled' | 'forbidden'): void {
  const state = { text: '', closed: false };
  Object.assign(window, {
    picked: state,
    showSaveFilePicker: async ({ suggestedName }: { readonly suggestedName: string }) => {
      Object.assign(state, { suggestedName });
      if (ending === 'cancelled') throw new DOMException('cancelled', 'AbortError');
      if (ending === 'forbidden') throw new DOMException('not allowed', 'NotAllowedError');
      return {
        createWritable: async () => ({
          write: async (text: string) => {
            if (ending === 'full') throw new DOMException('full', 'QuotaExceededError');
            state.text = ending === 'garbled' ? text.slice(1) : text;
          },
          close: async () => {
            state.closed = true;
          },
          abort: async () => undefined,
        }),
        getFile: async () => new File([state.text], suggestedName),
      };
    },
  });
}

describe.each(homes)('the window in which a place is chosen (%s)', (home) => {
  test('takes the backup to that place, and nothing is downloaded beside', async ({ site, file }) => {
    const { page, click } = home === 'site' ? site : file;
    await openSampleHere(page);
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.evaluate(picker, 'written' as const);
    await click('存一份备份');
    await page.waitForFunction(
      () => 'picked' in window && JSON.stringify(window.picked).includes('"closed":true'),
    );
    const { text, suggestedName } = await page.evaluate(() =>
      Object.assign({ text: '', suggestedName: '' }, Reflect.get(window, 'picked')),
    );
    expect(text).toContain('"linti-backup"');
    expect(suggestedName).toMatch(/^加梯-.+\.linti\.json$/);
    expect(downloads).toBe(0);
  });

  test('writes nothing where the person closes it', async ({ site, file }) => {
    const { page, click } = home === 'site' ? site : file;
    await openSampleHere(page);
    let downloads = 0;
    page.on('download', () => {
      downloads += 1;
    });
    await page.evaluate(picker, 'cancelled' as const);
    await click('存一份备份');
    await page.waitForFunction(
      () => 'picked' in window && JSON.stringify(window.picked).includes('suggestedName'),
    );
    await page.waitForTimeout(500);
    expect(downloads).toBe(0);
    expect(await page.getByText('程序出了差错').count()).toBe(0);
  });

  for (const ending of ['full', 'garbled', 'forbidden'] as const) {
    test(`is replaced by a download where the place turns out ${ending}`, async ({ site, file }) => {
      const app = home === 'site' ? site : file;
      await openSampleHere(app.page);
      await app.page.evaluate(picker, ending);
      expect(JSON.parse(await backupOf(app)).format).toBe('linti-backup');
    });
  }
});
