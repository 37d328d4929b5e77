import { describe, expect, test } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { householdId } from '../../../src/domain/building/household';
import { namesIn } from '../../../src/features/households/names';
import { readEntry } from '../../../src/features/households/read-entry';

const id = householdId('H1');

describe('names in a cell', () => {
  test.each([
    ['王建国、李梅', ['王建国', '李梅']],
    ['王建国 李梅', ['王建国', '李梅']],
    ['王　伟', ['王伟']],
    ['买买提·艾山/古丽', ['买买提·艾山', '古丽']],
    ['王建国（继承）', ['王建国（继承）']],
    ['Anna Lee', ['Anna Lee']],
    [' ', []],
  ])('%j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });
});

describe('one household', () => {
  test('a corrected owner leaves the co-owners where they are', () => {
    expect(readEntry({ id }, ['王建国', '李梅'], { owner: '王健国' }).input).toEqual({
      id,
      owners: ['王健国', '李梅'],
    });
  });

  test('a co-owner needs an owner first, and so does a phone', () => {
    expect(readEntry({ id }, [], { coOwners: '李梅' }).faults).toEqual({
      coOwners: '请先填业主，再填这一格',
    });
    expect(readEntry({ id }, [], { phone: '13812345678' }).faults).toEqual({
      phone: '请先填业主，再填这一格',
    });
    expect(readEntry({ id }, [], { owner: '王建国', phone: '13812345678' })).toEqual({
      input: { id, owners: ['王建国'], phone: '13812345678' },
      faults: {},
    });
  });

  test('an area is read as it is typed, and an empty cell takes it away', () => {
    expect(readEntry({ id }, [], { area: '８９．２５㎡' }).input.area).toBe(area(8925));
    expect(readEntry({ id }, [], { area: '' }).input.area).toBeNull();
  });

  test('words where figures belong are kept out, with a way to put them right', () => {
    const { input, faults } = readEntry({ id }, ['王建国'], {
      area: '八十九',
      phone: '没有',
      source: '听说',
    });
    expect(input).toEqual({ id });
    expect(Object.keys(faults)).toEqual(['area', 'source', 'phone']);
  });
});
