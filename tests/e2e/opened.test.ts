import { Buffer } from 'node:buffer';
import { describe, expect } from 'vitest';
import { area } from '../../src/domain/building/area.ts';
import { encodeBackup } from '../../src/persistence/backup.ts';
import { consentText } from '../../src/text/zh-cn/consent.ts';
import { schemeText } from '../../src/text/zh-cn/scheme.ts';
import { ONE, OTHER, workedOn } from '../builders/copies.ts';
import { idOf, opinionOn, settled as settledProject } from '../builders/project.ts';
import { type App, screenStands, test } from './app.ts';
import { addresses, openSample } from './screens.ts';
import { desk, unsound } from './sound.ts';
import { resize } from './window-size.ts';

/** What a screen shows only after somebody has done something: its questions, its dialogs, its complaints. */
type Opened = { readonly name: string; readonly at: string; readonly open: (app: App) => Promise<void> };

const at = (route: keyof typeof addresses): string => addresses[route][0] ?? '';

const adjusting = (
  kind: keyof typeof schemeText.single.kinds,
  then?: (app: App) => Promise<void>,
): Opened => ({
  name: `single households: ${kind}`,
  at: at('scheme'),
  open: async (app) => {
    await app.click(schemeText.single.open);
    const dialog = app.page.getByRole('dialog');
    await app.click(dialog.getByRole('radio', { name: schemeText.single.kinds[kind], exact: true }));
    await then?.(app);
  },
});

const OPENED: readonly Opened[] = [
  adjusting('exempt'),
  adjusting('later'),
  adjusting('discount', (app) => app.click(schemeText.discount.record)),
  adjusting('bounds', async (app) => {
    await app.fill(app.page.getByRole('textbox', { name: schemeText.bounds.max }), '3万');
    await app.click(schemeText.bounds.record);
    await app.click(schemeText.bounds.record);
  }),
  adjusting('concession', async (app) => {
    await app.click(app.page.getByRole('radio', { name: schemeText.concession.chosen }));
    await app.click(schemeText.concession.record);
  }),
  adjusting('compensation', async (app) => {
    await app.fill(app.page.getByRole('textbox', { name: schemeText.compensation.amount }), '5000');
    await app.click(schemeText.compensation.record);
  }),
  { name: 'a gift', at: at('scheme'), open: (app) => app.click('201 自愿出…') },
  {
    name: 'parts with rules of their own',
    at: at('scheme'),
    open: (app) => app.click(schemeText.parts.open),
  },
  {
    name: 'the question before answers are set aside',
    at: at('scheme'),
    open: async (app) => {
      await app.click('增加 7 层系数');
      await app.click(app.page.getByRole('button', { name: schemeText.save, exact: true }).first());
    },
  },
  {
    name: 'another set of coefficients',
    at: at('scheme'),
    open: (app) => app.click(schemeText.changeTemplate),
  },
  {
    name: 'pasting a list',
    at: at('households'),
    open: async (app) => {
      await app.click('从表格粘贴');
      const box = app.page.getByRole('dialog').getByRole('textbox').first();
      await box.fill('房号\t业主\t面积\n101\t孙玉珍\t95.62\n909\t新来的\t八十');
    },
  },
  { name: 'adding a household', at: at('households'), open: (app) => app.click('加一户…') },
  { name: 'removing a household', at: at('households'), open: (app) => app.click('删一户…') },
  {
    name: 'an answer that lacks its reason, by somebody else',
    at: addresses.door[1] ?? '',
    open: async (app) => {
      await app.click(app.page.getByRole('radio', { name: /^不同意/ }));
      await app.choose(app.page.getByLabel('谁签的', { exact: true }), consentText.signers.proxy);
      await app.click(app.page.getByRole('button', { name: /^记下/ }).first());
    },
  },
  { name: 'what nobody has tried out', at: at('building'), open: (app) => app.click('试一试') },
  {
    name: 'the bounds of the building',
    at: at('building'),
    open: (app) => app.click(consentText.bounds.open),
  },
  { name: 'a notice without its days', at: at('notice'), open: (app) => app.click('登记公示') },
  { name: 'an objection of nobody', at: at('notice'), open: (app) => app.click('记下这条异议') },
  {
    name: 'an amount in words',
    at: at('costs'),
    open: async (app) => {
      await app.fill(app.page.getByLabel('金额').first(), '一些');
      await app.click('保存');
    },
  },
  { name: 'clearing the device', at: at('privacy'), open: (app) => app.click('导出并清除本机数据') },
  { name: 'the first question unanswered', at: at('setUp'), open: (app) => app.click('继续') },
  {
    name: 'a table to be taken over',
    at: at('importHouseholds'),
    open: async ({ page }) => {
      await page.getByLabel('住户表文件').setInputFiles('tests/fixtures/tables/duplicate-rooms.xlsx');
      await page.getByText('面积 ㎡ 在哪一列').first().waitFor();
    },
  },
  { name: 'the tour', at: at('home'), open: (app) => app.click('带我看一遍') },
];

describe('what opens on a screen', () => {
  test.for([0, 1, 2])(
    'is sound at every text size, has large targets and fits 320 px: part %i',
    { timeout: 900_000 },
    async (part, { site }) => {
      await openSample(site);
      const wrong: string[] = [];
      for (const each of OPENED.filter((_, index) => index % 3 === part)) {
        await resize(site.page, desk);
        // What was typed before must not stand in the way of what comes now.
        await site.page.evaluate(() => sessionStorage.clear());
        await site.page.reload();
        await site.go(each.at);
        await each.open(site);
        wrong.push(...(await unsound(site)).map((finding) => `${each.name}: ${finding}`));
      }
      expect(wrong).toEqual([]);
    },
  );

  test('is sound where two copies say different things', { timeout: 300_000 }, async ({ site }) => {
    const start = settledProject();
    const copies = [
      workedOn(start, ONE, sized(start, 9000), opinionOn(start, '302')),
      workedOn(start, OTHER, sized(start, 9500), opinionOn(start, '302', 'objects')),
    ];
    for (const [index, { id, recorded }] of copies.entries()) {
      const text = encodeBackup(recorded, { project: id, savedAt: '2026-11-24T08:00:00.000Z' });
      await site.page.goto(site.home);
      await screenStands(site.page);
      await site.page.getByLabel('选择备份文件').setInputFiles({
        name: `${index}.linti.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
      await site.page.waitForURL(new RegExp(`#/p/${id}`));
    }
    await site.go(`/p/${start.id}/disagreements`);
    await site.page.getByRole('heading', { name: '301 的面积' }).waitFor();
    expect(await unsound(site)).toEqual([]);
  });
});

const sized = (project: ReturnType<typeof settledProject>, hundredths: number) =>
  ({
    kind: 'enterHouseholds',
    way: 'typed',
    rows: [{ id: idOf(project, '301'), area: area(hundredths) }],
  }) as const;
