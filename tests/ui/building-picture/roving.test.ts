import { expect, test } from 'vitest';
import type { PictureFloor } from '../../../src/ui/building-picture/picture';
import { nextCell } from '../../../src/ui/building-picture/roving';

const floor = (
  label: string,
  ...rooms: readonly (readonly [room: string, weight: number])[]
): PictureFloor => ({
  key: label,
  label,
  cells: rooms.map(([room, weight]) => ({ id: room, room, kind: 'plain', weight })),
});

const building: readonly PictureFloor[] = [
  floor('3 层', ['301', 1], ['302', 1], ['303', 1], ['304', 1]),
  floor('2 层', ['201', 1], ['202', 1], ['203', 1], ['204', 1]),
  floor('架空层'),
  floor('1 层', ['商铺甲', 3], ['104', 1]),
  floor('地下', ['车库', 1]),
];

const from = (room: string, key: string, layout: 'elevation' | 'rows' = 'elevation'): string | undefined =>
  nextCell(building, room, key, layout)?.id;

test('moves along a floor and stops at its ends', () => {
  expect(from('302', 'ArrowRight')).toBe('303');
  expect(from('302', 'ArrowLeft')).toBe('301');
  expect(from('304', 'ArrowRight')).toBeUndefined();
  expect(from('303', 'Home')).toBe('301');
  expect(from('303', 'End')).toBe('304');
});

test('keeps the horizontal place between floors, over a floor without flats', () => {
  expect(from('301', 'ArrowDown')).toBe('201');
  expect(from('201', 'ArrowDown')).toBe('商铺甲');
  expect(from('204', 'ArrowDown')).toBe('104');
  expect(from('商铺甲', 'ArrowUp')).toBe('202');
  expect(from('104', 'ArrowDown')).toBe('车库');
  expect(from('301', 'ArrowUp')).toBeUndefined();
});

test('goes in reading order where flats stand under one another', () => {
  expect(from('304', 'ArrowDown', 'rows')).toBe('201');
  expect(from('201', 'ArrowUp', 'rows')).toBe('304');
});

test('leaves other keys alone', () => {
  expect(from('301', 'Tab')).toBeUndefined();
  expect(from('301', 'a')).toBeUndefined();
});
