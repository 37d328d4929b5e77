import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/kernel/day';
import type { Project } from '../../../src/domain/project/project';
import { nextStepOf } from '../../../src/features/home/next-step';
import { taskStages } from '../../../src/features/home/tasks';
import { routes } from '../../../src/routes/routes';
import { issueCommand } from '../../builders/issue';
import { agreed, COEFFICIENTS, carryOut, opened, opinionOn, settled } from '../../builders/project';
import { issued, signingOn } from '../../builders/signing';

const statuses = (project: Project, today = '2026-11-24') =>
  taskStages(project, day(today)).flatMap(({ tasks }) => tasks.map(({ status }) => status.kind));

describe('the task list', () => {
  it('opens with the building done and nothing else begun', () => {
    expect(statuses(opened())).toEqual([
      'done',
      'not-started',
      'not-started',
      'not-started',
      'not-yet',
      'not-started',
      'not-yet',
      'not-started',
      'not-yet',
      'not-yet',
      'not-yet',
    ]);
  });

  it('waits for the vote before the issue, and for the issue before the papers', () => {
    expect(statuses(settled()).slice(5)).toEqual([
      'not-started',
      'done',
      'not-started',
      'not-yet',
      'not-yet',
      'not-yet',
    ]);
    expect(statuses(agreed()).slice(5)).toEqual([
      'done',
      'done',
      'not-started',
      'not-started',
      'not-yet',
      'not-yet',
    ]);
    const project = agreed();
    expect(statuses(carryOut(project, issueCommand(project))).slice(5)).toEqual([
      'done',
      'done',
      'not-started',
      'done',
      'not-started',
      'not-started',
    ]);
  });

  it('counts the signatures of those who are to sign', () => {
    const start = issued();
    const signing = (project: Project) => taskStages(project, day('2026-11-26')).at(-1)?.tasks.at(-1);
    const one = carryOut(start, signingOn(start, '301'));
    expect(signing(one)).toMatchObject({ note: '已签 1/6 户', status: { kind: 'doing' } });
    expect(nextStepOf(one).to).toBe(routes.signing(one.id));
    const all = ['101', '102', '201', '202', '302'].reduce(
      (held, room) => carryOut(held, signingOn(held, room)),
      one,
    );
    expect(signing(all)).toMatchObject({ note: '已签 6/6 户', status: { kind: 'done' } });
    expect(nextStepOf(all).to).toBe(routes.print(all.id));
  });

  it('follows the notice from the day it hangs to the end of its period, and to an open objection', () => {
    const posted = carryOut(agreed(), {
      kind: 'postNotice',
      notice: { postedOn: day('2026-11-02'), length: { days: 5, kind: 'calendar' }, places: '单元门口' },
    });
    expect(statuses(posted, '2026-11-03')[7]).toBe('doing');
    expect(statuses(posted, '2026-11-24')[7]).toBe('done');
    const objected = carryOut(posted, {
      kind: 'recordObjection',
      input: { household: null, on: day('2026-11-04'), inWriting: true, words: { what: '挡光' } },
    });
    expect(statuses(objected, '2026-11-24')[7]).toBe('problem');
  });

  it('names money that nobody has promised, and a scheme that gives no figures', () => {
    const project = settled();
    expect(statuses(carryOut(project, opinionOn(project, '301', 'consentsNotPaying')))[6]).toBe('problem');
    const broken = { ...COEFFICIENTS, basis: { kind: 'coef' as const, table: {} } };
    expect(statuses(carryOut(project, { kind: 'setProposal', proposal: broken }))[3]).toBe('problem');
  });
});

describe('the next step', () => {
  it('leads through the work in its order', () => {
    const start = opened();
    expect(nextStepOf(start).to).toBe(routes.households(start.id));
    const ready = settled();
    expect(nextStepOf(ready).to).toBe(routes.building(ready.id));
    const all = agreed();
    expect(nextStepOf(all).to).toBe(routes.check(all.id));
    const issued = carryOut(all, issueCommand(all));
    expect(nextStepOf(issued).to).toBe(routes.print(issued.id));
  });
});
