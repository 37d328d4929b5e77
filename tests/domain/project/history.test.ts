import { describe, expect, it } from 'vitest';
import { openProject, stateAfter } from '../../../src/domain/project/project';
import { issueCommand } from '../../builders/issue';
import {
  agreed,
  COEFFICIENTS,
  carryOut,
  idOf,
  opened,
  opinionOn,
  refusalOf,
  settled,
} from '../../builders/project';

describe('undo and redo', () => {
  it('go back step by step and forward again, and the log keeps both', () => {
    const project = settled();
    const back = carryOut(carryOut(project, { kind: 'undo' }), { kind: 'undo' });
    expect(back.state.proposals).toEqual([]);
    expect(back.state.costs).toEqual([]);
    const forward = carryOut(carryOut(back, { kind: 'redo' }), { kind: 'redo' });
    expect(forward.state).toEqual(project.state);
    expect(forward.recorded).toHaveLength(project.recorded.length + 4);
  });

  it('survive a reload', () => {
    const back = carryOut(settled(), { kind: 'undo' });
    expect(openProject(back.id, back.recorded)).toEqual(back);
    expect(refusalOf(openProject(back.id, back.recorded), { kind: 'redo' })).toBeNull();
  });

  it('cannot take back the opening itself', () => {
    expect(refusalOf(opened(), { kind: 'undo' })).toEqual({ kind: 'nothingToUndo' });
  });

  it('forget what was undone once something new is done', () => {
    const back = carryOut(settled(), { kind: 'undo' });
    const anew = carryOut(back, { kind: 'setTerms', terms: { load: '630千克' } });
    expect(refusalOf(anew, { kind: 'redo' })).toEqual({ kind: 'nothingToRedo' });
  });

  it('stop at an issued agreement', () => {
    const project = agreed();
    const issued = carryOut(project, issueCommand(project));
    expect(refusalOf(issued, { kind: 'undo' })).toEqual({ kind: 'nothingToUndo' });
    const later = carryOut(issued, { kind: 'setTerms', terms: { load: '800千克' } });
    expect(carryOut(later, { kind: 'undo' }).state).toEqual(issued.state);
  });

  it('leave alone a step that another machine had already taken back', () => {
    const project = settled();
    const back = carryOut(project, { kind: 'undo' });
    const [last] = back.recorded.slice(-1);
    const twice = openProject(back.id, [
      ...back.recorded,
      ...(last ? [{ ...last, fact: { ...last.fact, device: 'OTHER' as never, hash: 'other' } }] : []),
    ]);
    expect(twice.state).toEqual(back.state);
    const restored = carryOut(back, { kind: 'redo' });
    const [redo] = restored.recorded.slice(-1);
    const redone = openProject(back.id, [
      ...restored.recorded,
      ...(redo ? [{ ...redo, fact: { ...redo.fact, device: 'OTHER' as never, hash: 'other' } }] : []),
    ]);
    expect(redone.state).toEqual(project.state);
  });
});

describe('looking back', () => {
  it('shows the state after any number of facts', () => {
    const project = settled();
    expect(stateAfter(project, 1).households).toHaveLength(6);
    expect(stateAfter(project, 1).costs).toEqual([]);
    expect(stateAfter(project, project.recorded.length)).toEqual(project.state);
  });
});

describe('folding', () => {
  it('gives the same project whatever order the facts arrive in', () => {
    const project = carryOut(agreed(), { kind: 'undo' });
    expect(openProject(project.id, [...project.recorded].reverse())).toEqual(project);
  });

  it('keeps a fact it cannot apply, and shows it as a problem', () => {
    const project = settled();
    const gone = carryOut(project, { kind: 'removeHousehold', household: idOf(project, '301') });
    const late = carryOut(project, opinionOn(project, '301'), 'ZZZ' as never).recorded.at(-1);
    const merged = openProject(project.id, late ? [...gone.recorded, late] : []);
    expect(merged.state.problems).toEqual([
      { fact: expect.stringContaining('ZZZ'), kind: 'opinionRecorded', reason: 'unknownHousehold' },
    ]);
    expect(merged.recorded).toHaveLength(gone.recorded.length + 1);
  });

  it('takes a household laid out twice only once', () => {
    const [first] = opened().recorded;
    if (first?.fact.body.kind !== 'stairwellOpened') throw new Error('The log begins with the opening.');
    const { households } = first.fact.body;
    const again = {
      ...first,
      fact: { ...first.fact, clock: 9, body: { kind: 'householdsAdded' as const, households } },
    };
    expect(openProject(first.fact.project, [first, again]).state.households).toHaveLength(6);
  });
});

it('a changed scheme sets consents aside, and going back brings them back', () => {
  const project = agreed();
  const changed = carryOut(project, { kind: 'setProposal', proposal: { ...COEFFICIENTS, unit: 'fen' } });
  const back = carryOut(changed, { kind: 'undo' });
  expect(back.state.opinions).toHaveLength(6);
  expect(back.state).toEqual(project.state);
});
