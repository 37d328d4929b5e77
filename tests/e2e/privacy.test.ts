import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { openProject } from '../../src/domain/project/project.ts';
import { routes } from '../../src/routes/routes.ts';
import { changchun } from '../../src/sample/changchun.ts';
import { playSample, sampleProjectId } from '../../src/sample/sample.ts';
import { homes, test } from './app.ts';
import { lastTerm, openSampleHere, setTerm } from './example.ts';
import { cardCode, household } from './screens.ts';

const project = openProject(sampleProjectId(changchun.key), playSample(changchun));
const NAMES = [...project.state.persons.values()].flatMap(({ name }) => name ?? []);

/** What is projected for a room to see, or handed to a phone. */
const SHOWN = [
  ...[1, 2, 3, 4, 5, 6, 7].map((page) => routes.meeting(project.id, page)),
  routes.card(project.id, household),
  routes.handedCard(cardCode),
];

test('what is projected or handed to a phone holds nobody’s full name', { timeout: 300_000 }, async ({
  site,
}) => {
  expect(NAMES.length).toBeGreaterThan(10);
  await openSampleHere(site.page);
  for (const route of SHOWN) {
    await site.go(route);
    await site.page.waitForTimeout(300);
    const text = await site.page.evaluate(() => document.body.textContent);
    expect(
      NAMES.filter((name) => text.includes(name)),
      route,
    ).toEqual([]);
  }
});

/** Everything that the browser holds of the app, as text. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases();
    const notes = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).map(String));
    const contents = databases.map(
      ({ name = '' }) =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open(name);
          request.onsuccess = () => {
            const database = request.result;
            const stores = [...database.objectStoreNames];
            if (stores.length === 0) return resolve('');
            const transaction = database.transaction(stores);
            const all = stores.map((store) => transaction.objectStore(store).getAll());
            transaction.oncomplete = () => {
              database.close();
              resolve(JSON.stringify(all.map(({ result }) => result)));
            };
          };
        }),
    );
    return [...notes, ...(await Promise.all(contents))].join('\n');
  });

describe.each(homes)('a shared computer (%s)', (home) => {
  test('holds nothing of anybody once it has been exported and cleared', async ({ site, file }) => {
    const app = home === 'site' ? site : file;
    const { page } = app;
    const route = await openSampleHere(page);
    await lastTerm(page, app.home, route);
    await setTerm(page, '存过的一句');
    await page.getByLabel('协议份数').fill('没存的一句');
    await app.go('/privacy');
    expect(await kept(page)).toContain(NAMES.at(0));
    expect(await kept(page)).toContain('没存的一句');
    const [download] = await Promise.all([page.waitForEvent('download'), app.click('导出并清除本机数据')]);
    expect(download.suggestedFilename()).toMatch(/\.linti\.json$/);
    await app.click('存好了，清除这台电脑上的资料');
    await page
      .getByText(/清除|清掉/)
      .last()
      .waitFor();
    await page.waitForTimeout(500);
    const rest = await kept(page);
    expect(NAMES.filter((name) => rest.includes(name))).toEqual([]);
    expect(rest).not.toMatch(/存过的一句|没存的一句|老干部宿舍/);
    await page.reload();
    await app.go('/');
    expect(await page.getByRole('heading', { name: '这台电脑上少了以前的记录' }).count()).toBe(0);
  });
});
