import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { FLATS_PER_FLOOR, STOREYS } from '../../src/domain/building/shape';
import { PICTURE_VIEWS } from '../../src/shell/picture/picture-floors';
import { type TextSize, textSizes } from '../../src/ui/header/text-size';
import type { BuildingSpec } from '../gallery/generated-building.ts';
import { test } from './app.ts';
import { openGallery } from './gallery.ts';
import { cramped } from './overflow.ts';
import { resize } from './window-size.ts';

/** Windows, and the columns in them that the screens give the picture: alone, beside a panel, on a tablet, on phones. */
const places = [
  { window: 1280, width: '780px' },
  { window: 1280, width: '390px' },
  { window: 768, width: '100%' },
  { window: 390, width: '100%' },
  { window: 320, width: '100%' },
] as const;
type Place = (typeof places)[number];
type Look = { readonly place: Place; readonly spec: BuildingSpec };

const upTo = (least: number, most: number): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);
const words = ['usual', 'long'] as const;

/** Every view of a building with everyday words and with the longest, in every place; and the small picture beside the tasks. */
const everyLook = (storeys: number, flats: number): readonly Look[] =>
  words.flatMap((each) => [
    ...PICTURE_VIEWS.flatMap((view) =>
      places.map(
        (place): Look => ({
          place,
          spec: { storeys, flats, words: each, view, variant: 'full', width: place.width },
        }),
      ),
    ),
    {
      place: places[0],
      spec: { storeys, flats, words: each, view: 'opinions', variant: 'mini', width: '300px' },
    },
  ]);

/** Every so many of the looks, beginning with another one for each building: together they show every one. */
const inTurn = (looks: readonly Look[], every: number, at: number): readonly Look[] =>
  looks.filter((_, index) => index % every === at % every);

/** Most of the corners, and every number of floors and of flats: each building in its turn of the looks. */
const looks: readonly Look[] = [
  ...[STOREYS.least, STOREYS.most].flatMap((storeys, at) =>
    [FLATS_PER_FLOOR.least, FLATS_PER_FLOOR.most].flatMap((flats, side) =>
      inTurn(everyLook(storeys, flats), 3, at + side),
    ),
  ),
  ...upTo(FLATS_PER_FLOOR.least, FLATS_PER_FLOOR.most).flatMap((flats) =>
    inTurn(everyLook(6, flats), 7, flats),
  ),
  ...upTo(STOREYS.least, STOREYS.most).flatMap((storeys) =>
    inTurn(everyLook(storeys, FLATS_PER_FLOOR.least + ((storeys * 3) % FLATS_PER_FLOOR.most)), 14, storeys),
  ),
];

/** The gallery's server packs its libraries while the first page loads in a fresh clone, and then asks for them anew. */
const REPACKED = /Failed to load resource.*(404|504)/;

let gallery: Awaited<ReturnType<typeof openGallery>>;
beforeAll(async () => {
  gallery = await openGallery();
});
afterAll(() => gallery.close());

/** Draws one building after another, place by place, and gathers what has no room. */
async function findings(page: Page, size: TextSize): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const place of places) {
    await resize(page, { width: place.window, height: 800 });
    for (const look of looks.filter((each) => each.place === place)) {
      await show(page, look.spec);
      const found = await cramped(page);
      wrong.push(...found.slice(0, 2).map((each) => `${size} ${JSON.stringify(look.spec)}: ${each}`));
    }
  }
  return wrong;
}

const show = (page: Page, spec: BuildingSpec): Promise<void> =>
  page.evaluate(async (detail) => {
    window.dispatchEvent(new CustomEvent('show', { detail }));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, spec);

describe.each(textSizes)('the picture of any building with text of size %s', (size) => {
  test('has room for every label of every flat', { timeout: 900_000 }, async ({ profile }) => {
    const page = await (await profile(gallery.address, REPACKED)).newPage();
    await page.goto(`${gallery.address}#/fit/${size}`);
    await page.getByRole('heading').waitFor();
    // Laid out, but not painted: that takes most of the time, and nobody looks.
    await page.addStyleTag({ content: 'html { visibility: hidden }' });
    expect(await findings(page, size)).toEqual([]);
  });
});
