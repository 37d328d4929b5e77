import { readFile } from 'node:fs/promises';
import { read as readBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect } from 'vitest';
import type { Project } from '../../src/domain/project/project.ts';
import { encodeBackup } from '../../src/persistence/backup.ts';
import { blank, carryOut, OPEN } from '../builders/project.ts';
import { type App, homes, screenStands, test } from './app.ts';
import { openSampleHere } from './example.ts';

/** The stairwell that the office files are about: seven floors of two flats, nothing known of them yet. */
const STAIRWELL = carryOut(blank(), { ...OPEN, shape: { ...OPEN.shape, storeys: 7 } });
const IMPORT = `/p/${STAIRWELL.id}/import`;

async function restore({ page }: App, { id, recorded }: Project): Promise<void> {
  const text = encodeBackup(recorded, { project: id, savedAt: '2026-11-24T08:00:00.000Z' });
  const buffer = Buffer.from(text);
  await page
    .getByLabel('选择备份文件')
    .setInputFiles({ name: 'a.linti.json', mimeType: 'application/json', buffer });
  await page.waitForURL(new RegExp(`#/p/${id}`));
  await screenStands(page);
}

const officeFile = (name: string): string => `tests/fixtures/tables/${name}`;

const choose = (
  app: App,
  file: Parameters<ReturnType<App['page']['locator']>['setInputFiles']>[0],
): Promise<void> => app.page.getByLabel('住户表文件').setInputFiles(file);

async function chooseText(app: App, name: string, content: string | Uint8Array): Promise<void> {
  await choose(app, { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

describe.each(homes)('a list from an office (%s)', (home) => {
  test('is looked at, taken over, taken back in one step, and says the second time that nothing changes', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const { page } = app;
    await restore(app, STAIRWELL);
    await app.go(IMPORT);
    await choose(app, officeFile('merged-title.xlsx'));
    await page.getByText('上面 2 行是标题，已跳过。').waitFor();
    expect(await page.getByLabel('面积 ㎡ 在哪一列').locator('option:checked').textContent()).toMatch(/面积/);
    const area = page.getByRole('row', { name: /^面积 ㎡/ });
    expect(await area.textContent()).toContain('95.62');
    expect(await area.textContent()).toContain('自动认出');
    await page.getByText('新填 14 户', { exact: true }).waitFor();
    await page.getByText('第 18、19 行没有房号（合计、备注这些）').waitFor();
    await page.getByText('没有用到的列：序号、备注。').waitFor();
    expect(await app.axe()).toEqual([]);
    await app.click('导入 14 户');
    await page.getByText('导入了 14 户').first().waitFor();
    await app.click('撤销');
    await page.getByText('这次导入已经撤销，名单和导入前一样。').waitFor();

    await app.go('/help');
    await app.go(IMPORT);
    await choose(app, officeFile('merged-title.xlsx'));
    await page.getByText('新填 14 户', { exact: true }).waitFor();
    await app.click('导入 14 户');
    await page.getByText('导入了 14 户').first().waitFor();
    await app.go('/help');
    await app.go(IMPORT);
    await choose(app, officeFile('merged-title.xlsx'));
    await page.getByText('14 户和名单一样', { exact: true }).waitFor();
    await page.getByText('没有要改的').waitFor();

    await app.go('/help');
    await app.go(IMPORT);
    await chooseText(
      app,
      '改.csv',
      '房号,业主,面积\n101,孙玉珍,95.62\n102,换了人,9999\n909,新来的,80\n103,,\n',
    );
    await page.getByText('改动 1 户、1 户和名单一样').waitFor();
    await page.getByText(/换了业主，请核对/).waitFor();
    await page.getByText(/第 4 行 909：楼里没有这个房号/).waitFor();
    expect(await app.axe()).toEqual([]);
  });

  test('is read by the columns that somebody chose, also the next time', async ({ site, file }) => {
    const app = home === 'site' ? site : file;
    const { page } = app;
    await restore(app, STAIRWELL);
    const list = '房号,户主,甲,乙\n101,孙玉珍,80,95.62\n102,郭福林,70,78.46\n';
    await app.go(IMPORT);
    await chooseText(app, '没名.csv', list);
    await page.getByLabel('面积 ㎡ 在哪一列').selectOption({ label: 'D 列：乙' });
    await page.getByText('您选的').first().waitFor();
    expect(await page.getByRole('row', { name: /^面积 ㎡/ }).textContent()).toContain('95.62');
    await app.click('导入 2 户');
    await page.getByText('导入了 2 户').first().waitFor();
    await app.go('/help');
    await app.go(IMPORT);
    await chooseText(app, '又来.csv', list);
    await page.getByText('上次选的').first().waitFor();
    await page.getByText('2 户和名单一样', { exact: true }).waitFor();
  });
});

test.for([
  ['merged-title.ods', '新填 14 户'],
  ['two-row-headings.xlsx', '新填 14 户'],
  ['trailing-totals.xls', '新填 14 户'],
  ['numbers-as-text.xlsx', '新填 14 户'],
  ['hidden-columns.xlsx', '新填 14 户'],
  ['gbk.csv', '新填 14 户'],
  ['unicode-text.txt', '新填 14 户'],
  ['web-page.xls', '新填 14 户'],
  ['biff.xls', '新填 14 户'],
  ['ten-thousands.xlsx', '新填 14 户'],
  ['duplicate-rooms.xlsx', '新填'],
] as const)('the file %s of an office is read in the browser', async ([name, words], { site }) => {
  await restore(site, STAIRWELL);
  await site.go(IMPORT);
  await choose(site, officeFile(name));
  await site.page.getByText(words).first().waitFor();
  expect(await site.page.getByText('没有导入', { exact: true }).count()).toBe(0);
});

/** Unpacks to more than anybody's list. */
const bomb = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(60 * 1024 * 1024),
  });

const MANY = 5_002;

test('a file that is none, too much, locked or broken is refused in a sentence, and the page lives', async ({
  site,
}) => {
  await restore(site, STAIRWELL);
  await site.go(IMPORT);
  const refused: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
    ['空.csv', '', /这个文件是空的/],
    ['没填.csv', ',,\n,,\n', /一个格子也没有填/],
    ['大.csv', new Uint8Array(20 * 1024 * 1024 + 1), /这个文件超过 20 MB/],
    ['炸弹.xlsx', bomb(), /展开后超过 40 MB/],
    ['长.csv', `房号,面积\n${'101,80\n'.repeat(MANY)}`, /超过 5000 行/],
    ['宽.csv', `房号${',x'.repeat(300)}\n101${',1'.repeat(300)}\n`, /超过 200 列/],
    ['备份.json', '{"format":"linti-backup","version":1}', /如果它是邻梯的备份/],
    ['合同.pdf', '%PDF-1.7\n%abc', /这是 PDF/],
    ['照片.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /这是图片/],
    [
      '断了.xlsx',
      new Uint8Array(await readFile(officeFile('merged-title.xlsx'))).subarray(0, 2_000),
      /读不全|损坏/,
    ],
  ];
  for (const [name, content, words] of refused) {
    await chooseText(site, name, content);
    await site.page.getByText(`「${name}」没有导入`).waitFor();
    await site.page.getByText(words).first().waitFor();
  }
  await choose(site, officeFile('gbk.csv'));
  await site.page.getByText('新填 14 户', { exact: true }).waitFor();
});

/** In the page: a thread that takes what it is given and never answers. */
function hangEveryReader(): void {
  Worker.prototype.postMessage = () => undefined;
}

test('a list that hangs its reader is given up in a sentence, and the next one is read', async ({ site }) => {
  const { page } = site;
  await restore(site, STAIRWELL);
  await site.go(IMPORT);
  const answer = await page.evaluateHandle(() => Worker.prototype.postMessage);
  await page.evaluate(hangEveryReader);
  await choose(site, officeFile('gbk.csv'));
  await page.getByText('「gbk.csv」没有导入').waitFor();
  await page.getByText(/30 秒/).first().waitFor();
  expect(await page.getByRole('button', { name: /^导入 / }).count()).toBe(0);

  await page.evaluate((post) => {
    Worker.prototype.postMessage = post;
  }, answer);
  await choose(site, officeFile('gbk.csv'));
  await page.getByText('新填 14 户', { exact: true }).waitFor();
});

/** Presses a button that saves a file; gives its name and bytes. */
async function saved(app: App, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([app.page.waitForEvent('download'), app.click(button)]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

describe.each(homes)('the lists that leave the app (%s)', (home) => {
  test('are masked unless somebody chose otherwise, come back without a change, and read back as what the screen says', async ({
    site,
    file,
  }) => {
    const app = home === 'site' ? site : file;
    const { page } = app;
    const project = await openSampleHere(page);
    await app.go(`${project}/export`);
    const masked = await saved(app, '住户名单：存成 CSV');
    expect(masked.name).toMatch(/^住户名单-.+\.csv$/);
    expect(masked.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(masked.bytes.toString('utf8')).toMatch(/[\u4e00-\u9fff]\*/);

    await app.click(page.getByRole('radio', { name: /^写全/ }));
    const full = await saved(app, '住户名单：存成 Excel 表');
    const csv = await saved(app, '住户名单：存成 CSV');
    expect(csv.bytes.toString('utf8')).not.toContain('*');
    const book = readBook(full.bytes, { type: 'buffer', cellFormula: true });
    const cells = Object.values(Object.values(book.Sheets)[0] ?? {});
    expect(cells.filter((cell) => typeof cell === 'object' && 'f' in cell)).toEqual([]);
    expect(book.SheetNames).toEqual(['住户名单']);
    const shares = await saved(app, '分摊结果：存成 Excel 表');
    expect(readBook(shares.bytes, { type: 'buffer' }).SheetNames).toEqual(['分摊结果']);
    const json: unknown = JSON.parse((await saved(app, '分摊结果：存成 JSON')).bytes.toString('utf8'));
    expect(json).toHaveProperty('money.trace');
    await saved(app, '意见登记：存成 Excel 表');
    await page.getByText(/^存好了：意见登记/).waitFor();
    expect(await app.axe()).toEqual([]);

    for (const { name, bytes } of [full, csv]) {
      await app.go('/help');
      await app.go(`${project}/import`);
      await chooseText(app, name, new Uint8Array(bytes));
      await page.getByText(/^\d+ 户和名单一样$/).waitFor();
      await page.getByText('没有要改的').waitFor();
    }
  });
});
