import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { meetingText } from '../../src/text/zh-cn/meeting.ts';
import { type App, test } from './app.ts';
import { resize } from './window-size.ts';

/** Projectors and screens that community rooms have. */
const screens = [
  [1024, 768],
  [1280, 720],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const;

const buildings = [
  { storeys: 7, flats: 2 },
  { storeys: 33, flats: 8 },
] as const;

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

/** A stairwell with owners, costs and a scheme by coefficients, as a file that a person could have typed. */
function typed({ storeys, flats }: (typeof buildings)[number]): string {
  const floors = upTo(storeys);
  return JSON.stringify({
    format: 'linti-project',
    version: 1,
    date: '2026-11-20',
    place: { estate: '望江花园', building: '12 号楼', stairwell: '1 单元', city: '长春市' },
    floors: storeys,
    households: floors.flatMap((floor) =>
      upTo(flats).map((flat) => ({
        room: `${floor}0${flat}`,
        owner: `欧阳${floor}${flat}`,
        area: `${70 + flat * 5}.62`,
      })),
    ),
    costs: [{ label: '电梯和井道', yuan: `${storeys * flats * 45_000}` }],
    funding: [{ label: '政府补贴', yuan: '100000' }],
    scheme: {
      basis: { kind: 'coefArea', table: Object.fromEntries(floors.slice(2).map((f) => [`${f}`, `${f}`])) },
      exemptFloors: [1, 2],
    },
  });
}

async function openMeeting({ page, click }: App, building: (typeof buildings)[number]): Promise<void> {
  await page.getByLabel('选择备份文件').setInputFiles({
    name: 'typed.linti.json',
    mimeType: 'application/json',
    buffer: Buffer.from(typed(building)),
  });
  await page.getByRole('heading', { name: /望江花园/ }).waitFor();
  await page.evaluate(() => {
    Element.prototype.requestFullscreen = () => Promise.resolve();
  });
  await click(page.getByRole('link', { name: '开居民会' }));
  await page.getByRole('heading', { level: 1, name: meetingText.pages[0] }).waitFor();
}

/** What of the meeting does not fit the screen as it stands, one line each. */
const misfits = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, scrollHeight, clientWidth, clientHeight } = document.documentElement;
    const main = document.querySelector('main');
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const footer = document.querySelector('footer')?.getBoundingClientRect().top ?? clientHeight;
    const texts = [...document.querySelectorAll('main *, header *, footer *')].filter(
      (element) =>
        element.getClientRects().length > 0 &&
        !element.closest('[class*=hidden], svg, option') &&
        [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const cut = texts.flatMap((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const room = (element.closest('td, th') ?? document.body).getBoundingClientRect();
      const isInMain = element.closest('main') !== null;
      const isCut =
        left < Math.max(0, room.left) - 1 ||
        right > Math.min(clientWidth, room.right) + 1 ||
        (isInMain && (top < header - 1 || bottom > footer + 1));
      return isCut ? [`${element.textContent.trim().slice(0, 24)} is cut`] : [];
    });
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : []),
      ...(scrollHeight > clientHeight ? [`${scrollHeight - clientHeight} px too high`] : []),
      ...(main && main.scrollHeight > main.clientHeight + 1 ? ['its page scrolls'] : []),
      ...cut.slice(0, 4),
    ];
  });

/** Every page, and those with figures also while something is being tried. */
async function everyPage({ page, click }: App, screen: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const [at, name] of meetingText.pages.entries()) {
    await page.keyboard.press(`${at + 1}`);
    await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
    wrong.push(...(await settled(page)).map((found) => `${screen} ${name}: ${found}`));
  }
  await page.keyboard.press('2');
  await click(meetingText.tries.glassStep);
  for (const at of [2, 3, 4]) {
    await page.keyboard.press(`${at}`);
    wrong.push(
      ...(await settled(page)).map((found) => `${screen} ${meetingText.pages[at - 1]}, trying: ${found}`),
    );
  }
  await click(meetingText.tries.restore);
  return wrong;
}

/** Pages arrange themselves to the screen; what is wrong is asked when that has ended. */
async function settled(page: Page): Promise<readonly string[]> {
  await expect
    .poll(async () => (await misfits(page)).length, { timeout: 2500 })
    .toBe(0)
    .catch(() => undefined);
  return misfits(page);
}

describe.each(buildings)('a meeting about $storeys floors of $flats flats', (building) => {
  test('fits every screen whole: nothing scrolls, no figure is cut', { timeout: 600_000 }, async ({
    site,
  }) => {
    await openMeeting(site, building);
    const wrong: string[] = [];
    for (const [width, height] of screens) {
      await resize(site.page, { width, height });
      wrong.push(...(await everyPage(site, `${width}×${height}`)));
    }
    expect(wrong).toEqual([]);
  });
});
