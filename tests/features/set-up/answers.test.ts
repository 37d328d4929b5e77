import { describe, expect, test } from 'vitest';
import { fieldId, problemsIn, shapeOf } from '../../../src/features/set-up/answers';
import { BLANK_DRAFT } from '../../../src/features/set-up/draft';
import { placeOf } from '../../../src/shell/place/place-form';

const draft = { ...BLANK_DRAFT, estate: ' 向阳小区 ', building: '５', stairwell: '2单元', storeys: '7' };

describe('the shape', () => {
  test('is read from full-width digits and a unit after them', () => {
    expect(shapeOf({ ...draft, storeys: '７ 层', flats: '３户' })).toMatchObject({
      storeys: 7,
      flatsPerFloor: 3,
    });
  });

  test.each(['', '1', '34', '七', '6.5', '-7'])('is unknown for %j storeys', (storeys) => {
    expect(shapeOf({ ...draft, storeys })).toBeNull();
    expect(problemsIn('storeys', { ...draft, storeys })).toEqual([
      { fieldId: fieldId('storeys'), message: '层数请填 2 到 33 的整数，例如 7' },
    ]);
  });

  test('has the basement and the ground floor that were answered', () => {
    expect(shapeOf({ ...draft, ground: 'open', basement: 'yes', entry: 'halfLanding' })).toEqual({
      storeys: 7,
      flatsPerFloor: 2,
      ground: 'open',
      hasBasement: true,
      entry: 'halfLanding',
    });
  });
});

describe('the place', () => {
  test('gets its words where only a number was typed', () => {
    expect(placeOf(draft)).toMatchObject({ estate: '向阳小区', building: '5 号楼', stairwell: '2单元' });
  });

  test('names the city whose rule applies, or the one that was typed', () => {
    expect(placeOf({ ...draft, jurisdiction: 'changchun', city: '延吉市' }).city).toBe('长春市');
    expect(placeOf({ ...draft, city: '延吉市' }).city).toBe('延吉市');
  });

  test('needs the estate and the building, nothing else', () => {
    expect(problemsIn('place', BLANK_DRAFT).map((each) => each.fieldId)).toEqual([
      fieldId('estate'),
      fieldId('building'),
    ]);
    expect(problemsIn('place', draft)).toEqual([]);
  });
});
