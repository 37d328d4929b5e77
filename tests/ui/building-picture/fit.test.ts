import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPicture, fitsRows, type Measure } from '../../../src/ui/building-picture/fit';
import type { PictureFloor } from '../../../src/ui/building-picture/picture';
import { textWidth } from '../../../src/ui/building-picture/text-width';

const standard: Measure = { row: 450, rem: 18, gap: 8, indent: 26, strip: 14 };

const building = (floors: number, flats: number, amount = '¥62,083'): readonly PictureFloor[] =>
  Array.from({ length: floors }, (_, floor) => ({
    key: `${floor}`,
    label: `${floor + 1} 层`,
    cells: Array.from({ length: flats }, (_, flat) => ({
      id: `${floor}-${flat}`,
      room: `${floor + 1}0${flat + 1}`,
      kind: 'to-reconfirm',
      word: '待再确认',
      amount,
      note: '自愿',
    })),
  }));

test('two flats side by side show everything at full size', () => {
  expect(fitPicture(building(7, 2), 'full', 'elevation', standard)).toMatchObject({
    density: 'words',
    amountSize: 1.67,
    showNotes: true,
  });
});

test('words give way first, then the indent; the row never gets narrower than room and amount need', () => {
  const densities = [2, 3, 4, 6, 8].map(
    (flats) => fitPicture(building(7, flats), 'full', 'elevation', standard).density,
  );
  const order = ['words', 'glyphs', 'tight'];
  const ranks = densities.map((density) => order.indexOf(density));
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  expect(ranks.at(-1)).toBe(2);
  expect(fitPicture(building(7, 8), 'full', 'elevation', standard).minRow).toBeGreaterThan(standard.row);
});

test('for every building the amount it chooses fits into the narrowest cell, or the row is widened', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 33 }),
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 200, max: 1400 }),
      fc.constantFrom(18, 24, 30),
      fc.constantFrom('¥0', '¥62,083', '¥123,456'),
      (floors, flats, width, rem, amount) => {
        const measure = { ...standard, row: width, rem };
        const fit = fitPicture(building(floors, flats, amount), 'full', 'elevation', measure);
        const row = Math.max(width, fit.minRow);
        const cell = (row - measure.gap * (flats - 1)) / flats;
        const indent = fit.density === 'tight' ? measure.strip : measure.indent;
        expect(indent + textWidth(amount) * fit.amountSize * rem).toBeLessThanOrEqual(cell);
      },
    ),
  );
});

test('the mini picture falls back to glyphs alone', () => {
  const mini = building(12, 8).map((floor) => ({
    ...floor,
    cells: floor.cells.map(({ id, room, kind }) => ({ id, room, kind })),
  }));
  expect(fitPicture(mini, 'mini', 'elevation', { ...standard, row: 280, gap: 4, indent: 20 }).density).toBe(
    'marks',
  );
});

test('where a line of a phone has no room for the longest flat, all flats get two lines', () => {
  expect(fitsRows(building(7, 2), 390, 18)).toBe(true);
  const withShop = building(7, 2).map((floor, at) => ({
    ...floor,
    cells: floor.cells.map((cell) => (at === 0 ? { ...cell, room: '负二层商铺B-12' } : cell)),
  }));
  expect(fitsRows(withShop, 390, 18)).toBe(false);
});

test('a cell whose amount needs the indent gives the indent up, whatever its first line has room for', () => {
  const amounts = building(2, 8).map((floor) => ({
    ...floor,
    cells: floor.cells.map(({ id, room }) => ({ id, room, kind: 'plain' as const, amount: '¥117,652' })),
  }));
  expect(fitPicture(amounts, 'full', 'elevation', { ...standard, row: 600 }).density).toBe('tight');
});
