import { describe, expect, it } from 'vitest';
import type { Provisions } from '../../../src/domain/consent/provisions';
import { national } from '../../../src/domain/jurisdictions/national';
import { asSettled } from '../../../src/domain/jurisdictions/provisions';
import { day } from '../../../src/domain/kernel/day';
import { conditionsOf } from '../../../src/domain/project/conditions-view';
import { consentOf } from '../../../src/domain/project/consent-view';
import { objectionEffect } from '../../../src/domain/project/objection-effect';
import type { Project } from '../../../src/domain/project/project';
import { provisionsIn } from '../../../src/domain/project/provisions-in';
import { obstaclesTo } from '../../../src/domain/project/readiness';
import { agreed, carryOut, idOf, opinionOn, refusalOf, settled } from '../../builders/project';

const settling = (project: Project, change: Partial<Provisions>): Project =>
  carryOut(project, { kind: 'setProvisions', provisions: { ...provisionsIn(project.state), ...change } });

const unmeasured = (project: Project): Project =>
  carryOut(project, {
    kind: 'enterHouseholds',
    way: 'typed',
    rows: [{ id: idOf(project, '102'), area: null }],
  });

const objected = (project: Project): Project =>
  carryOut(project, {
    kind: 'recordObjection',
    input: {
      household: idOf(project, '101'),
      on: day('2026-11-12'),
      inWriting: true,
      words: { what: '挡光' },
    },
  });

const blocking = ({ state }: Project) =>
  obstaclesTo(state).flatMap((obstacle) => (obstacle.kind === 'conditionsBlock' ? obstacle.conditions : []));

describe('what the organisers settle beside the arithmetic', () => {
  it('is the place’s rule until somebody settles otherwise', () => {
    expect(provisionsIn(settled().state)).toEqual({
      mergeRule: 'exactOwnerSet',
      noWrittenObjection: 'off',
      occupiedOwnerMustAgree: 'warn',
      occupied: [],
      widerVote: 'notNeeded',
    });
    const unchanged = { kind: 'setProvisions', provisions: provisionsIn(settled().state) } as const;
    expect(refusalOf(settled(), unchanged)).toEqual({ kind: 'nothingToChange' });
  });

  it('lets a written objection block, warn or pass', () => {
    const project = objected(agreed());
    expect(blocking(project)).toEqual([]);
    expect(blocking(settling(project, { noWrittenObjection: 'warn' }))).toEqual([]);
    expect(blocking(settling(project, { noWrittenObjection: 'block' }))).toEqual(['noWrittenObjection']);
  });

  it('asks the owner of a part that the lift takes up, who has to consent and not only to be silent', () => {
    const all = agreed();
    const taken = { occupied: [idOf(all, '201')], occupiedOwnerMustAgree: 'block' } as const;
    expect(blocking(settling(all, taken))).toEqual([]);
    const abstaining = carryOut(all, opinionOn(all, '201', 'abstains'));
    expect(blocking(settling(abstaining, taken))).toEqual(['occupiedOwnerMustAgree']);
  });

  it('waits for the wider vote where one is needed', () => {
    expect(blocking(settling(agreed(), { widerVote: 'needed' }))).toEqual(['secondScope']);
    expect(blocking(settling(agreed(), { widerVote: 'reached' }))).toEqual([]);
  });

  it('counts crossing co-owners as was settled, and asks nobody again', () => {
    const start = agreed();
    const rows = [
      { id: idOf(start, '101'), owners: ['甲'] },
      { id: idOf(start, '201'), owners: ['甲', '乙'] },
    ];
    const crossed = carryOut(start, { kind: 'enterHouseholds', way: 'typed', rows });
    const same = carryOut(crossed, {
      kind: 'declareSameOwner',
      household: idOf(crossed, '101'),
      as: idOf(crossed, '301'),
    });
    expect(consentOf(same.state).vote?.electorate.heads).toBe(5);
    const perUnit = settling(same, { mergeRule: 'perUnit' });
    expect(consentOf(perUnit.state).vote?.electorate.heads).toBe(6);
    expect([...consentOf(perUnit.state).opinionOf.values()].some(({ state }) => state === 'stale')).toBe(
      false,
    );
  });

  it('is judged only where there is a vote', () => {
    expect(conditionsOf(unmeasured(settled()).state)).toEqual([]);
  });

  it('weighs a written objection that was answered and not accepted, and none that was taken back', () => {
    const open = settling(objected(agreed()), { noWrittenObjection: 'block' });
    const closed = (outcome: 'notAccepted' | 'withdrawn'): Project =>
      carryOut(open, {
        kind: 'settleObjection',
        objection: open.state.objections[0]?.id ?? '',
        outcome,
        on: day('2026-11-15'),
        words: {},
      });
    expect(blocking(closed('notAccepted'))).toEqual(['noWrittenObjection']);
    expect(blocking(closed('withdrawn'))).toEqual([]);
  });

  it('is read out in place of what the city proposes', () => {
    const { conditions } = asSettled(national, {
      ...provisionsIn(settled().state),
      mergeRule: 'perUnit',
      noWrittenObjection: 'block',
    });
    expect(conditions.noWrittenObjection).toBe('block');
  });
});

describe('settling an objection', () => {
  it('may bring a consent, and its effect on the tests is told', () => {
    const start = settled();
    const some = ['201', '202', '301'].reduce(
      (project, room) => carryOut(project, opinionOn(project, room)),
      carryOut(start, opinionOn(start, '101', 'objects')),
    );
    const project = objected(some);
    const [objection] = project.state.objections;
    if (!objection) throw new Error('No objection.');
    const { ifConsents, othersOpen } = objectionEffect(project.state, objection);
    expect(ifConsents?.finding.met).toBe(true);
    expect(othersOpen).toBe(0);
  });

  it('changes nothing in the tests where the objector consents already', () => {
    const project = objected(agreed());
    const [objection] = project.state.objections;
    expect(objection && objectionEffect(project.state, objection).ifConsents).toBeNull();
  });

  it('changes nothing in the tests where the objector has no vote, or there is none', () => {
    const project = objected(settled());
    const [objection] = project.state.objections;
    if (!objection) throw new Error('No objection.');
    const outsider = { ...objection, by: { kind: 'affectedParty', name: '1 单元 201' } } as const;
    expect(objectionEffect(project.state, outsider).ifConsents).toBeNull();
    expect(objectionEffect(unmeasured(project).state, objection).ifConsents).toBeNull();
  });

  it('leaves the other written ones that are not settled', () => {
    const both = objected(objected(settled()));
    const third = carryOut(both, {
      kind: 'recordObjection',
      input: { household: idOf(both, '102'), on: day('2026-11-12'), inWriting: false, words: {} },
    });
    const [first, second] = third.state.objections;
    if (!first || !second) throw new Error('No objections.');
    expect(objectionEffect(third.state, first).othersOpen).toBe(1);
    const answered = carryOut(third, {
      kind: 'settleObjection',
      objection: second.id,
      outcome: 'notAccepted',
      on: day('2026-11-15'),
      words: {},
    });
    expect(objectionEffect(answered.state, first).othersOpen).toBe(1);
    const settledAll = carryOut(third, {
      kind: 'settleObjection',
      objection: second.id,
      outcome: 'settled',
      on: day('2026-11-15'),
      words: {},
    });
    expect(objectionEffect(settledAll.state, first).othersOpen).toBe(0);
  });
});
