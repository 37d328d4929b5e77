import { expect, it } from 'vitest';
import { TERM_GROUPS, TERMS } from '../../../src/domain/agreement/terms';

it('every term has a key of its own and a group that forms know', () => {
  expect(new Set(TERMS.map(({ key }) => key)).size).toBe(TERMS.length);
  const groups = [...TERM_GROUPS];
  expect(TERMS.filter(({ group }) => !groups.includes(group))).toEqual([]);
});
