import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { fen } from '../../../src/domain/money/fen';
import { formalYuan } from '../../../src/text/formal-yuan';
import { textOfPages } from '../../documents/text-of-pages';
import type { App } from '../app.ts';

/** Seven floors of two flats as they stand in a spreadsheet: room, owner, area. */
const OWNERS =
  '孙玉珍 郭福林 于淑芳 姜文博 韩秀英 高志斌 丁国良 石建军 林振华 白雪梅 王德顺 马晓东 宋凤兰 曹立新'.split(
    ' ',
  );
const SHEET = OWNERS.map((owner, index) => {
  const isFirst = index % 2 === 0;
  return [`${Math.floor(index / 2) + 1}0${isFirst ? 1 : 2}`, owner, isFirst ? '95.62' : '78.46'] as const;
});

const ANSWERED = ['101', '102', '201', '202', '301', '302', '401', '402', '501', '502', '601', '602'];

/** From nothing to the agreement: what an organiser does in one afternoon. Gives the downloaded PDF's pages as text. */
export async function fromNothingToTheAgreement(app: App): Promise<readonly string[]> {
  const { page, click, fill, paste } = app;

  await click(
    page.getByRole('link', { name: /新建一个单元/ }).or(page.getByRole('button', { name: /新建一个单元/ })),
  );
  await fill(page.getByLabel('小区'), '向阳小区');
  await fill(page.getByLabel('几号楼'), '5');
  await fill(page.getByLabel('几单元'), '2');
  await click('继续');
  await fill(page.getByLabel('层数'), '7');
  await click('继续');
  await click('继续');
  await click('建好，去填住户名单');

  const sheet = [['房号', '业主', '面积'], ...SHEET].map((row) => row.join('\t')).join('\r\n');
  await paste(page.getByRole('textbox', { name: /101.*业主/ }), sheet);
  await page.getByText('填入了 14 户').first().waitFor();
  await click('继续：填费用和补贴');

  await fill(page.getByLabel('电梯设备和安装 金额'), '52万');
  await fill(page.getByLabel('政府补贴 金额'), '10万');
  await click('保存');
  await click('继续：定分摊办法');

  await click(page.getByRole('button', { name: /长春做法/ }).first());
  await click('保存');

  await goHome(app);
  await click('继续登记意见');
  await click(page.getByRole('button', { name: /101/ }).first());
  for (const room of ANSWERED) {
    await page.getByRole('region', { name: new RegExp(`^${room} `) }).waitFor();
    await click(page.getByRole('radio', { name: '同意并出资' }));
    await click(page.getByRole('button', { name: new RegExp(`^记下 ${room}`) }));
  }

  await goHome(app);
  await click('去核对');
  await click(page.getByRole('button', { name: /^定稿：/ }));
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    click('存成 PDF'),
  ]);
  expect(download.suggestedFilename()).toBe('加装电梯协议书-向阳小区5号楼2单元-方案A第1版.pdf');
  return textOfPages(new Uint8Array(await readFile(await download.path())));
}

/** On a phone a household has a page of its own, and the way home leads over the building. */
async function goHome({ page, click }: App): Promise<void> {
  const back = page.locator('header').getByRole('link').first();
  const isHome = async (): Promise<boolean> =>
    /项目首页$/.test((await back.getAttribute('aria-label')) ?? '');
  if (!(await isHome())) await click(back);
  await expect.poll(isHome).toBe(true);
  await click(back);
}

/** What each household pays, read off the page where it is explained; the paper must say the same. */
export function expectWholeAgreement(pages: readonly string[]): void {
  const text = pages.join('\n').replace(/\s/g, '');
  for (const [room, owner] of SHEET) {
    expect(text, room).toContain(room);
    expect(text, owner).toContain(owner);
  }
  const lines = pages.join('\n');
  const amounts = [...lines.matchAll(/ (\d{1,3},\d{3}) 人民币([零壹贰叁肆伍陆柒捌玖拾佰仟万元整]+)/g)];
  expect(amounts.length).toBeGreaterThanOrEqual(10);
  for (const [, digits = '', words] of amounts) {
    expect(words).toBe(formalYuan(fen(Number(digits.replace(',', '')) * 100)));
  }
  const shared = amounts
    .slice(0, 10)
    .reduce((sum, [, digits = '']) => sum + Number(digits.replace(',', '')), 0);
  expect(shared).toBe(420_000);
  expect(text).toContain('420,000');
  expect(text).toContain(formalYuan(fen(42_000_000)));
  for (const page of pages) expect(page.replace(/\s/g, '')).toMatch(/第\d+页共\d+页/);
}
