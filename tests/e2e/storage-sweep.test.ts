import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { addressOf, screenStands, test } from './app.ts';
import { lastBlank, openSampleHere, setTermOnDisk } from './example.ts';

const WAYS = ['throws', 'aborts', 'hangs'] as const;
type Failure = { readonly at: number; readonly way: (typeof WAYS)[number] };

/** In the page, before anything of it runs: one call to the storage goes wrong, openings and the library's own included. */
function failOnce({ at, way }: Failure): void {
  const storage = { calls: 0 };
  Object.assign(window, { storage });
  const { transaction } = IDBDatabase.prototype;
  const { open } = IDBFactory.prototype;
  const isDue = (): boolean => {
    storage.calls += 1;
    return storage.calls === at;
  };
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    const fails = isDue();
    if (fails && way === 'throws') throw new DOMException('disturbed', 'UnknownError');
    const begun = transaction.call(this, stores, mode, options);
    if (fails && way === 'aborts') queueMicrotask(() => begun.abort());
    if (fails && way === 'hangs')
      Object.defineProperty(begun, 'oncomplete', { set: () => undefined, get: () => null });
    return begun;
  };
  IDBFactory.prototype.open = function (name, version) {
    if (!isDue()) return open.call(this, name, version);
    if (way === 'throws') throw new DOMException('disturbed', 'UnknownError');
    const request = open.call(this, `${name}-astray`, version);
    Object.defineProperty(request, 'onsuccess', { set: () => undefined, get: () => null });
    if (way === 'aborts') setTimeout(() => request.onerror?.(new Event('error')), 0);
    return request;
  };
}

/** One visit: the sample is opened and a sentence saved. Gives what the app said to be on disk, and how many calls it took. */
async function visit(
  context: BrowserContext,
  home: string,
  failure: Failure,
): Promise<{ readonly said: 'kept' | 'not kept'; readonly calls: number }> {
  const page = await context.newPage();
  await page.addInitScript(failOnce, failure);
  await page.goto(home);
  await screenStands(page);
  const said = await Promise.race([workOn(page, home), complaint(page)]);
  const calls = await page.evaluate(() => Number(Reflect.get(Reflect.get(window, 'storage'), 'calls')));
  await page.close();
  return { said, calls };
}

async function workOn(page: Page, home: string): Promise<'kept' | 'not kept'> {
  if ((await page.getByText('不会保存在这个浏览器里').count()) > 0) return 'not kept';
  const project = await openSampleHere(page);
  await page.goto(`${home}#${project}/terms`);
  await lastBlank(page).waitFor();
  await setTermOnDisk(page, '这一句存好了');
  return 'kept';
}

/** Resolves when the app says that something was not read or not kept. */
async function complaint(page: Page): Promise<'not kept'> {
  await page
    .getByText(/没有保存成功|没有存进这个浏览器|没有读出来|没有把以前的内容交出来|没有打开/)
    .first()
    .waitFor();
  return 'not kept';
}

test('whichever storage call of a visit fails, what was said to be saved is there at the next, and no loss is made up', {
  timeout: 900_000,
}, async ({ profile }) => {
  const home = addressOf('site');
  const { calls } = await visit(await profile(home), home, { at: 0, way: 'throws' });
  expect(calls).toBeGreaterThan(10);
  let kept = 0;
  for (let at = 1; at <= calls; at += 2) {
    const way = WAYS[at % WAYS.length] ?? 'throws';
    const context = await profile(home, /^(Console|Nobody caught)/);
    const { said } = await visit(context, home, { at, way });
    const page = await context.newPage();
    await page.goto(home);
    await screenStands(page);
    const failure = `call ${at} ${way}`;
    expect(await page.getByRole('heading', { name: '这台电脑上少了以前的记录' }).count(), failure).toBe(0);
    expect(await page.getByText('读不懂').count(), failure).toBe(0);
    if (said === 'kept') {
      kept += 1;
      const project = await openSampleHere(page);
      await page.goto(`${home}#${project}/terms`);
      await lastBlank(page).waitFor();
      expect(await lastBlank(page).inputValue(), failure).toBe('这一句存好了');
    }
    await context.close();
  }
  expect(kept).toBeGreaterThan(0);
});
