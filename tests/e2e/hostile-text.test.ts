import { readFile } from 'node:fs/promises';
import { read as readBook } from '@e965/xlsx';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { day } from '../../src/domain/kernel/day.ts';
import { fen } from '../../src/domain/money/fen.ts';
import type { Project } from '../../src/domain/project/project.ts';
import { encodeBackup } from '../../src/persistence/backup.ts';
import { routes } from '../../src/routes/routes.ts';
import { parseDelimited } from '../../src/text/delimited.ts';
import { HOSTILE } from '../builders/corpus.ts';
import { agreed, carryOut, idOf, OPEN, opinionOn } from '../builders/project.ts';
import { textOfPages } from '../documents/text-of-pages.ts';
import { type App, screenStands, test } from './app.ts';
import { everyRoute, openSample } from './screens.ts';

/** The corpus as a keyboard can type it into one line. */
const TYPED = HOSTILE.filter((text) => !/[\p{Cc}]/u.test(text));
const SCRIPT = '<img src=x onerror=window.hacked=1>';

/** Whatever would show that typed text has come alive: a script that ran, an element that was made of it, a dialog. */
async function expectDead(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => ({
    hacked: 'hacked' in window,
    handlers: document.querySelectorAll('[onerror],[onload],[onclick],[onmouseover]').length,
    images: document.querySelectorAll('img[src="x"],iframe[srcdoc]').length,
    addresses: document.querySelectorAll('[href^="javascript:"],[src^="javascript:"]').length,
    polluted: 'polluted' in Object.prototype,
  }));
  expect(found, where).toEqual({ hacked: false, handlers: 0, images: 0, addresses: 0, polluted: false });
  expect(await page.getByText('程序出了差错').count(), where).toBe(0);
}

function watchDialogs(page: Page): () => readonly string[] {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return () => dialogs;
}

const fields =
  'main input[type="text"], main input:not([type]), main input[type="tel"], main input[type="search"], main textarea';

/** In the page: opens what is folded away and writes one text after the other into every field that takes words. */
function typeEverywhere({
  texts,
  fields: selector,
  from,
}: {
  readonly texts: readonly string[];
  readonly fields: string;
  readonly from: number;
}): number {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  let count = 0;
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(selector)) {
    if (field.readOnly || field.disabled) continue;
    const kind =
      field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    Object.getOwnPropertyDescriptor(kind, 'value')?.set?.call(field, texts[(from + count) % texts.length]);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }));
    count += 1;
  }
  return count;
}

/** In the page: presses whatever takes over what was typed. */
function submitEverywhere(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('main form')) form.requestSubmit();
}

test('typed into every field of every page, no text comes alive, and no page breaks', {
  timeout: 600_000,
}, async ({ site }) => {
  const { page, go } = site;
  const dialogs = watchDialogs(page);
  await openSample(site);
  let typed = 0;
  for (const route of everyRoute) {
    await go(route);
    // What a page fetches on demand may still be on its way.
    await page
      .locator(fields)
      .first()
      .waitFor({ timeout: 1_500 })
      .catch(() => undefined);
    typed += await page.evaluate(typeEverywhere, { texts: TYPED, fields, from: typed });
    await page.evaluate(submitEverywhere);
    await expectDead(page, route);
  }
  process.stdout.write(`hostile text: typed into ${typed} fields\n`);
  expect(typed).toBeGreaterThan(60);
  for (const route of everyRoute) {
    await go(route);
    await expectDead(page, `${route} once more`);
  }
  expect(dialogs()).toEqual([]);
});

/** A project in which everything that takes words holds something hostile. */
function hostileProject(): Project {
  const one = agreed();
  const words = (...keys: readonly string[]): Record<string, string> =>
    Object.fromEntries(keys.map((key, index) => [key, `${SCRIPT}${HOSTILE[index]}`]));
  const visible = TYPED.filter((text) => text === text.trim() && !/[\p{Cf},;/、，；]/u.test(text));
  const placed = carryOut(one, {
    kind: 'describePlace',
    jurisdiction: 'CN',
    place: {
      ...OPEN.place,
      estate: SCRIPT,
      building: '../../5',
      stairwell: '=1+1',
      contact: '@SUM(1+1)',
      community: SCRIPT,
    },
  });
  const named = carryOut(placed, {
    kind: 'enterHouseholds',
    way: 'pasted',
    rows: one.state.households.map(({ id }, index) => ({
      id,
      owners: [SCRIPT, visible[index] ?? '甲'],
      phone: '=1+1',
    })),
  });
  const priced = carryOut(named, {
    kind: 'setCosts',
    costs: [{ id: 'all', label: SCRIPT, amount: fen(7_000_000) }],
    funding: [
      {
        id: 'sub',
        label: '=HYPERLINK("http://evil.example")',
        mode: 'deducted',
        kind: 'fixed',
        amount: fen(1_000_000),
      },
    ],
  });
  const answered = ['101', '102', '201', '202', '301', '302'].reduce(
    (project, room) =>
      carryOut(
        project,
        opinionOn(project, room, 'consentsAndPays', { words: words('reason', 'note', 'signer', 'recorder') }),
      ),
    priced,
  );
  const posted = carryOut(answered, {
    kind: 'postNotice',
    notice: {
      postedOn: day('2026-11-10'),
      length: { days: 7, kind: 'calendar' },
      places: SCRIPT,
      calendar: { holidays: [], workedWeekends: [] },
    },
  });
  const objected = carryOut(posted, {
    kind: 'recordObjection',
    input: {
      household: idOf(posted, '101'),
      on: day('2026-11-11'),
      inWriting: false,
      words: { what: SCRIPT },
    },
  });
  return carryOut(objected, {
    kind: 'setTerms',
    terms: words('copies', 'leader', 'builder', 'bank', 'pipes', 'manager'),
  });
}

const project = hostileProject();

async function openHostile({ page }: App): Promise<void> {
  const text = encodeBackup(project.recorded, { project: project.id, savedAt: '2026-11-24T08:00:00.000Z' });
  await page.getByLabel('选择备份文件').setInputFiles({
    name: `${SCRIPT}.json`.replaceAll(/[<>]/g, ''),
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.waitForURL(new RegExp(`#/p/${project.id}`));
  await screenStands(page);
}

const household = idOf(project, '201');

/** Every page of the hostile project. */
const hostileRoutes = Object.values(routes).flatMap((route) => {
  if (typeof route === 'string') return [route];
  const made: (...parts: never[]) => string = route;
  const filled = made as (...parts: string[]) => string;
  return [filled(project.id), filled(project.id, household)];
});

const LIVE = /^[\s"\uFEFF]*[=+\-@＝＋－＠\t\r]/u;

describe('a project in which everything that takes words is hostile', () => {
  test('shows it as text on every page', { timeout: 400_000 }, async ({ site }) => {
    const dialogs = watchDialogs(site.page);
    await openHostile(site);
    for (const route of hostileRoutes) {
      await site.go(route);
      await expectDead(site.page, route);
    }
    await site.go(routes.households(project.id));
    await site.page.waitForTimeout(500);
    const shown = await site.page
      .locator('main')
      .evaluate((main) =>
        [main.textContent, ...[...main.querySelectorAll('input')].map(({ value }) => value)].join('\n'),
      );
    expect(shown).toContain(SCRIPT);
    await site.go(routes.opinions(project.id));
    await site.page.getByText(SCRIPT).first().waitFor();
    expect(dialogs()).toEqual([]);
  });

  test('prints it as text, under a file name that stays in its folder', { timeout: 240_000 }, async ({
    site,
  }) => {
    await openHostile(site);
    await site.go(routes.print(project.id));
    const [download] = await Promise.all([
      site.page.waitForEvent('download', { timeout: 120_000 }),
      site.page.getByRole('button', { name: '存成 PDF' }).click({ timeout: 120_000 }),
    ]);
    expect(download.suggestedFilename()).not.toMatch(/[\\/:*?"<>|]|^\./);
    const text = (await textOfPages(new Uint8Array(await readFile(await download.path()))))
      .join('')
      .replace(/\s/g, '');
    expect(text).toContain(SCRIPT.replace(/\s/g, ''));
    await expectDead(site.page, 'print');
  });

  test('lets no formula live in what leaves the app', { timeout: 240_000 }, async ({ site }) => {
    await openHostile(site);
    await site.go(routes.export(project.id));
    await site.click(site.page.getByRole('radio', { name: /^写全/ }));
    for (const list of ['住户名单', '意见登记', '分摊结果']) {
      for (const [format, ending] of [
        ['Excel 表', 'xlsx'],
        ['CSV', 'csv'],
      ] as const) {
        const [download] = await Promise.all([
          site.page.waitForEvent('download'),
          site.click(`${list}：存成 ${format}`),
        ]);
        expect(download.suggestedFilename()).not.toMatch(/[\\/:*?"<>|]|^\./);
        const bytes = await readFile(await download.path());
        if (ending === 'xlsx') {
          const book = readBook(bytes, { type: 'buffer', cellFormula: true });
          const cells = Object.values(book.Sheets).flatMap((sheet) => Object.values(sheet));
          expect(
            cells.filter((cell) => typeof cell === 'object' && 'f' in cell),
            list,
          ).toEqual([]);
        } else {
          const cells = parseDelimited(bytes.toString('utf8').slice(1), ',').flat();
          const cellsAlive = cells.filter((cell) => LIVE.test(cell) && !/^-?[\d.]+$/.test(cell));
          expect(cellsAlive, list).toEqual([]);
        }
      }
    }
    const [backup] = await Promise.all([
      site.page.waitForEvent('download'),
      site.go(routes.home(project.id)).then(() => site.click('存一份备份')),
    ]);
    expect(backup.suggestedFilename()).not.toMatch(/[\\/:*?"<>|]|^\./);
  });

  test('is as dead in a list that is imported from every format', { timeout: 240_000 }, async ({ site }) => {
    const { page } = site;
    await openHostile(site);
    const rows = ['201', '202', '301', '302'].map((room, index) => [
      room,
      TYPED[index * 4] ?? '',
      SCRIPT,
      '80',
    ]);
    const csv = [['房号', '业主', '备注', '面积'], ...rows]
      .map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(','))
      .join('\n');
    const html = `<table><tr><td>房号<td>业主<td>面积</tr>${rows.map(([room = '', owner = '']) => `<tr><td>${room}<td>${owner}<td>80</tr>`).join('')}<script>window.hacked=1</script><img src=x onerror=window.hacked=1></table>`;
    const { utils, write } = await import('@e965/xlsx');
    const sheet = utils.aoa_to_sheet([
      ['房号', '业主', '面积'],
      ...rows.map(([room, owner]) => [room, owner, 80]),
    ]);
    sheet['B2'] = { t: 's', f: 'HYPERLINK("http://evil.example","点我")', v: '点我' };
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, '名单');
    const files: readonly (readonly [string, Buffer])[] = [
      ['a.csv', Buffer.from(csv)],
      ['a.xls', Buffer.from(html)],
      ...(['xlsx', 'biff8', 'ods'] as const).map(
        (kind) =>
          [
            `b.${kind === 'biff8' ? 'xls' : kind}`,
            Buffer.from(new Uint8Array(write(book, { type: 'array', bookType: kind }))),
          ] as const,
      ),
    ];
    for (const [name, buffer] of files) {
      await site.go('/help');
      await site.go(routes.importHouseholds(project.id));
      await page
        .getByLabel('住户表文件')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await page.getByRole('heading', { name: '导入会改什么' }).waitFor();
      await expectDead(page, name);
      const take = page.getByRole('button', { name: /^导入 \d+ 户$/ });
      if ((await take.count()) > 0 && (await take.isEnabled())) await take.click();
      await expectDead(page, `${name} taken over`);
    }
    await site.go(routes.households(project.id));
    await expectDead(page, 'households');
  });
});
