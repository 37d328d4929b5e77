import { readFile } from 'node:fs/promises';
import { describe, expect } from 'vitest';
import { textOfPages } from '../documents/text-of-pages';
import { type App, test } from './app';

/** Eight storeys of two flats with owners, areas, costs and a scheme, as somebody could have typed it. */
const FLATS = Array.from({ length: 16 }, (_, index) => `${Math.floor(index / 2) + 1}0${(index % 2) + 1}`);
const OWNERS =
  '孙玉珍 郭福林 于淑芳 姜文博 韩秀英 高志斌 丁国良 石建军 林振华 白雪梅 王德顺 马晓东 宋凤兰 曹立新 赵秀兰 钱进'.split(
    ' ',
  );
const TYPED = JSON.stringify({
  format: 'linti-project',
  version: 1,
  date: '2026-11-20',
  place: { estate: '向阳小区', building: '5 号楼', stairwell: '2 单元', city: '长春市' },
  floors: 8,
  households: FLATS.map((room, index) => ({
    room,
    owner: OWNERS[index] ?? '',
    area: index % 2 === 0 ? '95.62' : '78.46',
  })),
  costs: [{ label: '电梯和井道', yuan: '520000' }],
  funding: [{ label: '政府补贴', yuan: '100000' }],
  scheme: {
    basis: { kind: 'coef', table: Object.fromEntries(['3', '4', '5', '6', '7', '8'].map((f) => [f, f])) },
    exemptFloors: [1, 2],
  },
});

/** The same with an answer of every household, so that the agreement can be issued. */
const ANSWERED = JSON.stringify({
  ...JSON.parse(TYPED),
  opinions: FLATS.map((room) => ({ room, answer: 'consentsAndPays', on: '2026-11-20' })),
});

async function openTyped({ page }: App, text = TYPED): Promise<void> {
  await page.getByLabel('选择备份文件').setInputFiles({
    name: 'typed.linti.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.getByRole('heading', { name: /向阳小区/ }).waitFor();
}

async function goToTheDoors({ page, click }: App): Promise<void> {
  await click('继续登记意见');
  await click('挨户登记');
  await page.getByRole('heading', { name: '上门登记' }).waitFor();
}

/** Writes down one answer at the door, and says how many actions that took. */
async function record(app: App, room: string, answer = '同意并出资'): Promise<number> {
  const { page, click, total } = app;
  await page.getByRole('region', { name: new RegExp(`^${room} `) }).waitFor();
  const before = total();
  await click(page.getByRole('radio', { name: answer, exact: true }));
  await click(page.getByRole('button', { name: new RegExp(`^记下 ${room}`) }));
  return total() - before;
}

describe('going from door to door', () => {
  test('writes down fifteen opinions with at most three actions each', { timeout: 240_000 }, async ({
    site,
  }) => {
    await openTyped(site);
    await goToTheDoors(site);
    const actions: number[] = [];
    for (const room of FLATS.slice(0, 15)) actions.push(await record(site, room));
    process.stdout.write(`door to door: ${actions.join(' ')} actions\n`);
    expect(Math.max(...actions)).toBeLessThanOrEqual(3);
    await site.page.getByText('16 户里还有 1 户没问到').waitFor();
    expect(await site.axe()).toEqual([]);

    await site.click('看各户意见表');
    await site.page.getByRole('heading', { name: '各户意见表' }).waitFor();
    expect(await site.page.getByRole('row', { name: /同意并出资/ }).count()).toBe(15);
    expect(await site.axe()).toEqual([]);
  });

  test('flags every answer once the scheme is changed, and says before how many', {
    timeout: 240_000,
  }, async ({ site }) => {
    await openTyped(site);
    await goToTheDoors(site);
    for (const room of FLATS.slice(0, 4)) await record(site, room);
    await site.page.getByRole('region', { name: /^301 / }).waitFor();
    await site.click('回到楼栋图');
    await site.click('项目首页');
    await site.click(site.page.getByRole('link', { name: /费用和补贴/ }));
    await site.fill(site.page.getByLabel('电梯和井道 金额'), '60万');
    await site.click('保存');
    await site.page.getByText(/4 户/).first().waitFor();
    await site.click(site.page.getByRole('button', { name: /4 户/ }));
    await site.click('项目首页');
    await site.click('继续登记意见');
    await site.page.getByRole('button', { name: /101.*待再确认/ }).waitFor();
    expect(await site.page.getByRole('button', { name: /待再确认/ }).count()).toBe(4);
  });

  test('keeps the old entry when an answer is taken back', { timeout: 180_000 }, async ({ phone }) => {
    await openTyped(phone);
    await goToTheDoors(phone);
    await record(phone, '101');
    await phone.page.getByRole('region', { name: /^102 / }).waitFor();
    await phone.click('上一户 101');
    await phone.page.getByRole('region', { name: /^101 / }).waitFor();
    await phone.click('撤回这次意见');
    const lines = phone.page.getByRole('listitem');
    await lines.filter({ hasText: '撤回了意见' }).waitFor();
    expect(await lines.filter({ hasText: '同意并出资' }).count()).toBe(1);
    expect(await phone.axe()).toEqual([]);
  });

  test('asks for the number of the paper that lets somebody else sign', { timeout: 180_000 }, async ({
    site,
  }) => {
    const { page, click, choose, fill } = site;
    await openTyped(site);
    await goToTheDoors(site);
    await page.getByRole('region', { name: /^101 / }).waitFor();
    await click(page.getByRole('radio', { name: '同意并出资', exact: true }));
    await choose('谁签的', '代理人…');
    await fill(page.getByLabel('签字人姓名'), '刘芳');
    await click(page.getByRole('button', { name: /^记下 101/ }));
    await page.getByText('不是业主本人签的，请填授权委托书编号，例如 2026-01').first().waitFor();
    expect(await page.getByLabel('签字人姓名').inputValue()).toBe('刘芳');
    await fill(page.getByLabel('授权委托书编号'), '2026-07');
    await click(page.getByRole('button', { name: /^记下 101/ }));
    await page.getByRole('region', { name: /^102 / }).waitFor();
    await click('上一户 101');
    await page.getByText(/代理人 刘芳签的（编号 2026-07）/).waitFor();
  });

  test('keeps a photo of the paper small, without the camera’s notes, and refuses what is no picture', {
    timeout: 180_000,
  }, async ({ site }) => {
    const { page, click } = site;
    await openTyped(site);
    await goToTheDoors(site);
    await page.getByRole('region', { name: /^101 / }).waitFor();
    await click(page.getByText('登记人、备注、照片'));
    const input = page.getByLabel('拍下签字的纸', { exact: true }).and(page.locator('input'));
    await input.setInputFiles({
      name: '合同.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.4'),
    });
    await page.getByText(/这个文件打不开，不是照片/).waitFor();
    await input.setInputFiles({ name: '签字.jpg', mimeType: 'image/jpeg', buffer: await largePhoto(site) });
    const thumb = page.getByRole('button', { name: /放大看：101/ });
    await thumb.waitFor({ timeout: 60_000 });
    await record(site, '101');
    await page.getByRole('region', { name: /^102 / }).waitFor();
    await click('上一户 101');
    const kept = await page
      .getByRole('button', { name: /放大看：101/ })
      .locator('img')
      .getAttribute('src');
    expect(kept?.startsWith('data:image/jpeg;base64,')).toBe(true);
    const bytes = Buffer.from((kept ?? '').split(',')[1] ?? '', 'base64');
    process.stdout.write(`photo: ${bytes.length} bytes kept\n`);
    expect(bytes.length).toBeLessThanOrEqual(124_000);
    expect(bytes.includes('Exif')).toBe(false);
  });
});

/** A photo of 20 MB with a camera's notes in front, drawn by the browser itself. */
async function largePhoto({ page }: App): Promise<Buffer> {
  const drawn = await page.evaluate(() => {
    const canvas = document.createElement('canvas');
    canvas.width = 4000;
    canvas.height = 3000;
    const pen = canvas.getContext('2d');
    if (!pen) return '';
    for (let index = 0; index < 400; index += 1) {
      pen.fillStyle = `hsl(${(index * 47) % 360} 60% 50%)`;
      pen.fillRect((index * 391) % 4000, (index * 577) % 3000, 300, 200);
    }
    return canvas.toDataURL('image/jpeg', 0.98);
  });
  const jpeg = Buffer.from(drawn.split(',')[1] ?? '', 'base64');
  const exif = Buffer.from('ffe1001045786966000049492a0008000000', 'hex');
  const padding = new Uint8Array(20_000_000);
  const parts = [jpeg.subarray(0, 2), exif, jpeg.subarray(2)].map((part) => new Uint8Array(part));
  const whole = Buffer.concat([...parts, padding]);
  expect(whole.length).toBeGreaterThan(10_000_000);
  return whole;
}

describe('signing the issued agreement', () => {
  test('takes at most three actions from the picture, is undone by name, and stands apart from vote and payment', {
    timeout: 240_000,
  }, async ({ site }) => {
    const { page, click, total } = site;
    const home = (): Promise<void> => click('项目首页');
    await openTyped(site, ANSWERED);
    await click('去核对');
    await click(page.getByRole('button', { name: /^定稿：方案/ }));
    await page.getByRole('heading', { name: '打印', exact: false }).first().waitFor();
    await home();
    await page.getByText('已签 0/16 户').waitFor();
    await click('各户签约');
    await page.getByText(/还没签：/).waitFor();

    const before = total();
    await click(page.getByRole('button', { name: /^301 室，没签/ }));
    await click('记下 301 今天签了');
    await page.getByRole('button', { name: /^301 室，已签约.*已签协议/ }).waitFor();
    process.stdout.write(`a signature: ${total() - before} actions\n`);
    expect(total() - before).toBeLessThanOrEqual(3);
    await page.getByText('已签 1/16 户').waitFor();
    expect(await site.axe()).toEqual([]);

    await click(page.getByRole('button', { name: '撤销：登记 301 签约' }));
    await page.getByText('已签 0/16 户').waitFor();
    await click(page.getByRole('button', { name: '重做：登记 301 签约' }));
    await page.getByText('已签 1/16 户').waitFor();

    await click(page.getByRole('radio', { name: '意见', exact: true }));
    await click('各户意见表');
    const row = page.getByRole('row', { name: /登记 301 的意见/ });
    await row.waitFor();
    expect((await row.getByRole('cell').allTextContents()).join(' ')).toMatch(/同意.*答应出资.*已签约/);
  });
});

describe('the printed result', () => {
  test('repeats the four tests with the figures of the screen', { timeout: 240_000 }, async ({ site }) => {
    const { page, click } = site;
    await openTyped(site);
    await goToTheDoors(site);
    for (const room of FLATS.slice(0, 12)) await record(site, room);
    await record(site, FLATS[12] ?? '', '不同意…');
    await page.getByRole('region', { name: /^702 / }).waitFor();
    await click('回到楼栋图');
    await page.getByRole('heading', { name: '楼栋图' }).waitFor();
    const side = (await page.getByRole('complementary').textContent())?.replace(/\s/g, '');
    const shares = [...(side ?? '').matchAll(/(?:参与表决|其中同意)(\d+\.\d\d%)/g)].map(([, share]) => share);
    expect(shares).toHaveLength(4);

    await site.go(`${new URL(page.url()).hash.slice(1).replace(/\/building.*/, '')}/print`);
    await click(page.getByRole('checkbox', { name: /协议书/ }).first());
    await click(page.getByRole('checkbox', { name: /表决结果公示/ }));
    const save = page.getByRole('button', { name: '存成 PDF' });
    await save.waitFor({ timeout: 120_000 });
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), click(save)]);
    const pages = await textOfPages(new Uint8Array(await readFile(await download.path())));
    const printed = [...pages.join('\n').matchAll(/\d\. (?:参与表决|同意)的.*? (\d+\.\d\d%) /g)].map(
      ([, share]) => share,
    );
    expect(printed).toHaveLength(4);
    expect([...printed].sort()).toEqual([...shares].sort());
    const text = pages.join('\n').replace(/\s/g, '');
    expect(text).toContain('13人16人');
    expect(text).toContain('12人13人');
  });
});
