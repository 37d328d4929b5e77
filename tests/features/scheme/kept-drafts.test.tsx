import { beforeEach, expect, test, vi } from 'vitest';
import { draftOf, setFloorPaying } from '../../../src/features/scheme/draft';
import { COEFFICIENTS, settled } from '../../builders/project';

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

test('what was set aside while it was changed is there again, too', async () => {
  const before = await loaded();
  const project = settled();
  const draft = setFloorPaying(draftOf(COEFFICIENTS), 3, false, project.state.households);
  before.keep('P1', { name: 'A', drafts: { A: draft } });
  const again = (await loaded()).keptFor('P1').drafts['A'];
  expect(again).toEqual(draft);
  expect(again?.shelf.coefficients['3']).toBeDefined();
  const back = again && setFloorPaying(again, 3, true, project.state.households);
  expect(back?.proposal.basis).toEqual(COEFFICIENTS.basis);
});

test('what was saved or discarded does not come back, nor what nobody can read', async () => {
  const before = await loaded();
  before.keep('P1', { name: 'A', drafts: { A: draftOf(COEFFICIENTS) } });
  before.keep('P1', { name: 'A', drafts: {} });
  sessionStorage.setItem('linti.typed.scheme.P2', '{"name":"A","drafts":[[{"name":"A","__proto__":1},{}]]}');
  sessionStorage.setItem('linti.typed.scheme.P3', 'no json');
  const after = await loaded();
  expect(['P1', 'P2', 'P3'].map((id) => after.keptFor(id).drafts)).toEqual([{}, {}, {}]);
});
