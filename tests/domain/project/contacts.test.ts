import { describe, expect, it } from 'vitest';
import { householdId } from '../../../src/domain/building/household';
import { day } from '../../../src/domain/kernel/day';
import type { Command } from '../../../src/domain/project/command';
import { consentOf } from '../../../src/domain/project/consent-view';
import type { Project } from '../../../src/domain/project/project';
import { carryOut, idOf, opinionOn, refusalOf, settled } from '../../builders/project';

const visit = (project: Project, room: string): Command => ({
  kind: 'logContact',
  input: {
    household: idOf(project, room),
    on: day('2026-11-20'),
    channel: 'doorToDoor',
    outcome: 'nobodyHome',
    words: { recorder: '周德明', note: '邻居说去女儿家了' },
  },
});

describe('a visit without an answer', () => {
  it('is kept with its words, which lie apart from the fact', () => {
    const start = settled();
    const project = carryOut(start, visit(start, '301'));
    expect(project.state.contacts[0]?.contact.outcome).toBe('nobodyHome');
    expect(project.state.contacts[0]?.words).toEqual({ recorder: '周德明', note: '邻居说去女儿家了' });
    expect(JSON.stringify(project.recorded.at(-1)?.fact)).not.toContain('周德明');
  });

  it('may be kept without a word', () => {
    const start = settled();
    const [first] = carryOut(start, {
      kind: 'logContact',
      input: {
        household: idOf(start, '301'),
        on: day('2026-11-20'),
        channel: 'phone',
        outcome: 'noReply',
        words: {},
      },
    }).state.contacts;
    expect(first?.words).toEqual({});
  });

  it('is no answer, and displaces none', () => {
    const start = settled();
    const silent = carryOut(start, visit(start, '301'));
    expect(consentOf(silent.state).opinionOf.get(idOf(start, '301'))).toBeUndefined();
    const answered = carryOut(carryOut(start, opinionOn(start, '301')), visit(start, '301'));
    expect(consentOf(answered.state).opinionOf.get(idOf(start, '301'))?.state).toBe('consents');
  });

  it('must have a household that is there', () => {
    const stranger = visit(settled(), '301');
    if (stranger.kind !== 'logContact') throw new Error('A visit was expected.');
    const input = { ...stranger.input, household: householdId('nobody') };
    expect(refusalOf(settled(), { kind: 'logContact', input })).toEqual({
      kind: 'unknownHousehold',
      household: 'nobody',
    });
  });

  it('goes with one undoing', () => {
    const start = settled();
    const visited = carryOut(start, visit(start, '301'));
    expect(carryOut(visited, { kind: 'undo' }).state.contacts).toEqual([]);
  });
});
