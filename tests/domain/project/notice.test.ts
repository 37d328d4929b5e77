import { describe, expect, it } from 'vitest';
import { householdId } from '../../../src/domain/building/household';
import { day } from '../../../src/domain/kernel/day';
import type { Command } from '../../../src/domain/project/command';
import { evolve } from '../../../src/domain/project/evolve';
import { noticeOf } from '../../../src/domain/project/notice-view';
import type { Project } from '../../../src/domain/project/project';
import { agreed, carryOut, idOf, opened, refusalOf } from '../../builders/project';

const NOTICE: Extract<Command, { kind: 'postNotice' }> = {
  kind: 'postNotice',
  notice: { postedOn: day('2026-11-10'), length: { days: 10, kind: 'working' }, places: '单元门口' },
};

const objected = (project: Project, room: string, what: string): Project =>
  carryOut(project, {
    kind: 'recordObjection',
    input: { household: idOf(project, room), on: day('2026-11-12'), inWriting: true, words: { what } },
  });

const firstObjection = (project: Project) => {
  const [first] = project.state.objections;
  if (!first) throw new Error('No objection.');
  return first;
};

describe('a public notice', () => {
  it('is in force as it was posted last', () => {
    const twice = carryOut(carryOut(opened(), NOTICE), {
      ...NOTICE,
      notice: { ...NOTICE.notice, postedOn: day('2026-11-20') },
    });
    expect(twice.state.notice?.postedOn).toBe('2026-11-20');
  });

  it('hangs a whole number of days from 1 to 90', () => {
    const lasting = (days: number): Command => ({
      ...NOTICE,
      notice: { ...NOTICE.notice, length: { days, kind: 'calendar' } },
    });
    expect(refusalOf(opened(), lasting(0))).toEqual({ kind: 'noticeDaysOutOfRange', days: 0 });
    expect(refusalOf(opened(), lasting(91))).toEqual({ kind: 'noticeDaysOutOfRange', days: 91 });
    expect(refusalOf(opened(), lasting(1.5))).toEqual({ kind: 'noticeDaysOutOfRange', days: 1.5 });
    expect(refusalOf(opened(), lasting(90))).toBeNull();
  });

  it('is none before the first', () => {
    expect(noticeOf(opened().state, day('2026-11-12'))).toBeNull();
  });

  it('asks for the holidays of a year that is neither built in nor entered', () => {
    const far = { ...NOTICE, notice: { ...NOTICE.notice, postedOn: day('2041-02-04') } };
    const posted = carryOut(opened(), far);
    expect(noticeOf(posted.state, day('2041-02-05'))?.unknownYears).toEqual([2041]);
    const calendar = { holidays: [day('2041-02-05')], workedWeekends: [] };
    const known = carryOut(opened(), { ...far, notice: { ...far.notice, calendar } });
    expect(noticeOf(known.state, day('2041-02-05'))?.unknownYears).toEqual([]);
  });

  it('is not written down twice', () => {
    expect(refusalOf(carryOut(opened(), NOTICE), NOTICE)).toEqual({ kind: 'nothingToChange' });
  });
});

describe('an objection', () => {
  it('keeps its words apart from the fact that it was raised', () => {
    const project = objected(opened(), '101', '担心挡光');
    expect(firstObjection(project)).toMatchObject({
      what: '担心挡光',
      inWriting: true,
      state: { kind: 'open' },
    });
    expect(JSON.stringify(project.recorded.at(-1)?.fact)).not.toContain('挡光');
  });

  it('may come from somebody outside the stairwell, by name', () => {
    const project = carryOut(opened(), {
      kind: 'recordObjection',
      input: {
        household: null,
        on: day('2026-11-12'),
        inWriting: false,
        words: { name: '1 单元 201', what: '施工噪声' },
      },
    });
    expect(firstObjection(project).by).toEqual({ kind: 'affectedParty', name: '1 单元 201' });
  });

  it('stays on record with what became of it', () => {
    const open = objected(opened(), '101', '担心挡光');
    const settled = carryOut(open, {
      kind: 'settleObjection',
      objection: firstObjection(open).id,
      outcome: 'settled',
      on: day('2026-11-15'),
      words: { how: '连廊改用玻璃' },
    });
    expect(firstObjection(settled).state).toEqual({ kind: 'settled', on: '2026-11-15', how: '连廊改用玻璃' });
  });

  it.each([
    ['withdrawn', { kind: 'withdrawn', on: '2026-11-15' }],
    ['notAccepted', { kind: 'notAccepted', on: '2026-11-15', answer: '' }],
    ['settled', { kind: 'settled', on: '2026-11-15', how: '' }],
  ] as const)('may be raised and closed without a word: %s', (outcome, state) => {
    const first = objected(opened(), '101', '');
    const both = objected(first, '102', '挡光');
    const closed = carryOut(both, {
      kind: 'settleObjection',
      objection: firstObjection(first).id,
      outcome,
      on: day('2026-11-15'),
      words: {},
    });
    expect(closed.state.objections).toMatchObject([{ what: '', state }, { state: { kind: 'open' } }]);
  });

  it('that nobody has raised, settled in a file of others, is kept as a problem', () => {
    const project = objected(opened(), '101', '挡光');
    const [, record] = carryOut(project, {
      kind: 'settleObjection',
      objection: firstObjection(project).id,
      outcome: 'withdrawn',
      on: day('2026-11-15'),
      words: {},
    }).recorded.slice(-2);
    expect(record && evolve(opened().state, record).problems).toMatchObject([
      { kind: 'objectionSettled', reason: 'unknownObjection' },
    ]);
  });

  it('must be there to be settled, and its household too', () => {
    const settle: Command = {
      kind: 'settleObjection',
      objection: 'nobody',
      outcome: 'withdrawn',
      on: day('2026-11-15'),
      words: {},
    };
    expect(refusalOf(opened(), settle)).toEqual({ kind: 'unknownObjection' });
    const stranger: Command = {
      kind: 'recordObjection',
      input: { household: householdId('x'), on: day('2026-11-12'), inWriting: true, words: {} },
    };
    expect(refusalOf(opened(), stranger)).toEqual({ kind: 'unknownHousehold', household: 'x' });
  });

  it('asks nobody again: a version is what changes shares or the design', () => {
    const before = agreed();
    expect(objected(carryOut(before, NOTICE), '101', '担心挡光').state.opinions).toEqual(
      before.state.opinions,
    );
  });
});
