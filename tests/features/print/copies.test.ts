import { expect, it } from 'vitest';
import { copiesFrom, sheetsFor } from '../../../src/features/print/copies';

it.each([
  ['4', 4],
  ['１６', 16],
  ['0', 1],
  ['1000', 99],
  ['两份', 3],
])('%s copies are read as %d', (typed, copies) => {
  expect(copiesFrom(typed, 3)).toBe(copies);
});

it('each copy begins on a sheet of its own', () => {
  expect(sheetsFor(13, 4)).toBe(28);
});
