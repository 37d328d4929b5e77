import { describe, expect } from 'vitest';
import { type App, homes, test } from './app.ts';
import { lastBlank, lastTerm, openSampleHere, setTermOnDisk } from './example.ts';

/** What is typed into a form, field by field. */
type Typed = {
  readonly form: string;
  readonly route: (project: string) => string;
  readonly prepare?: (app: App) => Promise<void>;
  readonly fields: Readonly<Record<string, string>>;
};

const FORMS: readonly Typed[] = [
  {
    form: 'the terms of the agreement',
    route: (project) => `${project}/terms`,
    fields: { 协议份数: '三十' },
  },
  { form: 'the place', route: (project) => `${project}/place`, fields: { 小区: '改了名的小区' } },
  {
    form: 'the costs',
    route: (project) => `${project}/costs`,
    fields: { '电梯设备和安装 金额': '61万' },
  },
  {
    form: 'the set-up of a stairwell',
    route: () => '/new',
    fields: { 小区: '还没建好的小区', 几号楼: '8' },
  },
  {
    form: 'an opinion',
    route: (project) => `${project}/door`,
    prepare: async ({ page, click }) => {
      await click(page.getByRole('radio', { name: /^不同意/ }));
      await click(page.getByText('登记人、备注、照片'));
    },
    fields: { 备注: '说了很久，还没记下' },
  },
  {
    form: 'a notice',
    route: (project) => `${project}/notice`,
    fields: { 贴在哪里: '一楼门厅和小区北门' },
  },
  {
    form: 'an objection',
    route: (project) => `${project}/notice`,
    fields: { 为什么: '担心挡光，要求看日照图' },
  },
];

test('a page that is loaded anew keeps the photo of a paper that is not recorded yet, and not after it is', async ({
  site,
}) => {
  const { page, click } = site;
  const project = await openSampleHere(page);
  const more = page.getByText('登记人、备注、照片');
  const picture = page.getByRole('button', { name: /放大看/ });
  await site.go(`${project}/door`);
  await click(more);
  await page.getByLabel('拍下签字的纸').setInputFiles('docs/images/building.png');
  await picture.waitFor();
  const kept = await page.locator('form img').first().getAttribute('src');
  await page.reload();
  await picture.waitFor();
  expect(await page.locator('form img').first().getAttribute('src')).toBe(kept);

  await click(page.getByRole('radio', { name: /^同意并出资/ }));
  await click(page.getByRole('button', { name: /^记下/ }));
  await page.getByRole('button', { name: /^撤销：/ }).waitFor();
  expect(
    await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.endsWith('.photo'))),
  ).toEqual([]);
});

describe.each(homes)('a page that is loaded anew in the middle of a form (%s)', (home) => {
  test.for(FORMS)(
    'loses nothing of what was typed: $form',
    async ({ route, prepare, fields }, { site, file }) => {
      const app = home === 'site' ? site : file;
      const project = await openSampleHere(app.page);
      await app.go(route(project));
      await prepare?.(app);
      for (const [label, text] of Object.entries(fields))
        await app.fill(app.page.getByLabel(label).first(), text);
      await app.page.reload();
      for (const [label, text] of Object.entries(fields)) {
        const field = app.page.getByLabel(label).first();
        await field.waitFor({ state: 'attached' });
        await expect.poll(() => field.inputValue(), { timeout: 10_000 }).toBe(text);
      }
    },
  );
});

describe.each(homes)('a clock that is put back ten years, and forward again (%s)', (home) => {
  test('changes neither the order of what happened nor what holds', async ({ site, file }) => {
    const app = home === 'site' ? site : file;
    const { page, context } = app;
    const project = await openSampleHere(page);
    const standing = async (): Promise<readonly string[]> => {
      await app.go(`${project}/building`);
      return page.locator('main').allInnerTexts();
    };
    const before = await standing();

    for (const [moment, words] of [
      ['2016-02-29T23:59:59+08:00', '十年以前写的'],
      ['2036-11-24T00:00:01+08:00', '十年以后写的'],
      ['2026-11-24T09:00:00+08:00', '最后写的'],
    ] as const) {
      await context.clock.setSystemTime(new Date(moment));
      await lastTerm(page, app.home, project);
      await setTermOnDisk(page, words);
    }
    await page.reload();
    await lastBlank(page).waitFor();
    expect(await lastBlank(page).inputValue()).toBe('最后写的');
    await app.click(page.getByRole('button', { name: /^撤销：/ }));
    await page.getByRole('button', { name: /^重做：/ }).waitFor();
    await page.getByText('正在保存').first().waitFor({ state: 'detached' });
    await page.reload();
    await lastBlank(page).waitFor();
    expect(await lastBlank(page).inputValue()).toBe('十年以后写的');
    expect(await standing()).toEqual(before);
    expect(await page.getByRole('heading', { name: '这台电脑上少了以前的记录' }).count()).toBe(0);
  });
});
