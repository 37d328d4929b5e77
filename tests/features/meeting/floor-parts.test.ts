import { describe, expect, test } from 'vitest';
import { fitFloors, floorParts } from '../../../src/features/meeting/floor-parts';
import { settled } from '../../builders/project';

const [flat] = settled().state.households;
if (!flat) throw new Error('The settled project has flats.');
const tall = (storeys: number) => Array.from({ length: storeys }, (_, at) => ({ ...flat, floor: at + 1 }));

describe('the floors of a tall building', () => {
  test('stand on one page as long as they fit', () => {
    expect(floorParts(tall(7), 8).map(({ label }) => label)).toEqual(['1–7 层']);
  });

  test('are parted evenly, top first, and none is lost', () => {
    const parts = floorParts(tall(33), 8);
    expect(parts.map(({ floors }) => floors.length)).toEqual([7, 7, 7, 7, 5]);
    expect(parts.flatMap(({ floors }) => floors)).toEqual(
      tall(33)
        .map(({ floor }) => floor)
        .reverse(),
    );
    expect(parts[0]?.label).toBe('27–33 层');
  });

  test('keep rows that can be read, however low the screen is', () => {
    const { parts, row } = fitFloors(tall(33), 12);
    expect(parts.every(({ floors }) => floors.length >= 1)).toBe(true);
    expect(row).toBeGreaterThanOrEqual(1.42);
  });

  test('stay on their page when a try begins', () => {
    for (const storeys of [2, 7, 9, 18, 33]) {
      const before = fitFloors(tall(storeys), 24);
      const trying = fitFloors(tall(storeys), 24, { isTrying: true });
      expect(trying.parts).toEqual(before.parts);
      expect(trying.row).toBeLessThanOrEqual(before.row);
    }
  });
});
