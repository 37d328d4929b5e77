import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/kernel/day';
import { consentOf } from '../../../src/domain/project/consent-view';
import type { Project } from '../../../src/domain/project/project';
import { settlingInputs, whatWasSaid } from '../../../src/features/building/settle-conflict';
import { carryOut, idOf, opinionOn, settled } from '../../builders/project';

/** 201 and 301 have one owner, who is on record as consenting for one and objecting for the other. */
function conflicting(): Project {
  const start = settled();
  const merged = carryOut(start, {
    kind: 'declareSameOwner',
    household: idOf(start, '301'),
    as: idOf(start, '201'),
  });
  return carryOut(carryOut(merged, opinionOn(merged, '201')), opinionOn(merged, '301', 'objects'));
}

describe('two answers of one owner', () => {
  it('count for nothing until a person settles them', () => {
    expect(consentOf(conflicting().state).vote?.cast.conflicts).toHaveLength(1);
  });

  it('are settled by writing the right one down for the other flat too, and the wrong one stays on record', () => {
    const project = conflicting();
    const flats = project.state.households.filter(({ room }) => room === '201' || room === '301');
    const said = whatWasSaid(project.state, flats);
    const [first] = said;
    if (!first) throw new Error('Nothing was said.');
    const inputs = settlingInputs(said, first, day('2026-11-24'));
    const after = inputs.reduce((held, input) => carryOut(held, { kind: 'recordOpinion', input }), project);
    const { vote, opinionOf } = consentOf(after.state);
    expect(vote?.cast.conflicts).toEqual([]);
    expect(opinionOf.get(idOf(after, '301'))?.state).toBe('consents');
    expect(opinionOf.get(idOf(after, '301'))?.history).toHaveLength(2);
  });
});
