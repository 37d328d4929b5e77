import { expect, it } from 'vitest';
import { isTermKey, TERM_GROUPS, TERMS } from '../../../src/domain/agreement/terms';

it('every term has a key of its own and a group that forms know', () => {
  expect(new Set(TERMS.map(({ key }) => key)).size).toBe(TERMS.length);
  const groups = [...TERM_GROUPS];
  expect(TERMS.filter(({ group }) => !groups.includes(group))).toEqual([]);
});

it('a key that an older or a newer version of the app wrote is told from those there are', () => {
  expect(TERMS.every(({ key }) => isTermKey(key))).toBe(true);
  expect(['', 'Copies', 'colour'].filter(isTermKey)).toEqual([]);
});
