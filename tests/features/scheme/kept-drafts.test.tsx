import { beforeEach, expect, test, vi } from 'vitest';
import { draftOf } from '../../../src/features/scheme/draft';
import { COEFFICIENTS } from '../../builders/project';

beforeEach(() => sessionStorage.clear());

/** The module as a page has it that was just loaded. */
const loaded = () => {
  vi.resetModules();
  return import('../../../src/features/scheme/kept-drafts');
};

test('a proposal that was being changed is there again after a reload', async () => {
  const before = await loaded();
  before.keep('P1', { name: 'A', drafts: { A: draftOf({ ...COEFFICIENTS, unit: '100yuan' }) } });
  const after = await loaded();
  expect(after.keptFor('P1')).toEqual({
    name: 'A',
    drafts: { A: draftOf({ ...COEFFICIENTS, unit: '100yuan' }) },
  });
  expect(after.keptFor('P2').drafts).toEqual({});
});

test('what was saved or discarded does not come back, nor what nobody can read', async () => {
  const before = await loaded();
  before.keep('P1', { name: 'A', drafts: { A: draftOf(COEFFICIENTS) } });
  before.keep('P1', { name: 'A', drafts: {} });
  sessionStorage.setItem('linti.typed.scheme.P2', '{"name":"A","proposals":[{"name":"A","__proto__":1}]}');
  sessionStorage.setItem('linti.typed.scheme.P3', 'no json');
  const after = await loaded();
  expect(['P1', 'P2', 'P3'].map((id) => after.keptFor(id).drafts)).toEqual([{}, {}, {}]);
});
