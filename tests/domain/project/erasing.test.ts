import { describe, expect, it } from 'vitest';
import { PHOTO_PREFIX } from '../../../src/domain/consent/photo';
import { day } from '../../../src/domain/kernel/day';
import { findBreak } from '../../../src/domain/log/chain';
import { isIntact } from '../../../src/domain/log/fact';
import { openProject } from '../../../src/domain/project/project';
import { agreed, carryOut, idOf, opinionOn, refusalOf, settled } from '../../builders/project';

const FIRST = settled();
const HOUSEHOLD = idOf(FIRST, '301');
const START = carryOut(
  carryOut(FIRST, {
    kind: 'enterHouseholds',
    way: 'typed',
    rows: [{ id: HOUSEHOLD, owners: ['欧阳志刚'], phone: '13812345678' }],
  }),
  opinionOn(FIRST, '301', 'objects', { words: { note: '怕吵' } }),
);
const erased = carryOut(START, { kind: 'erasePersonalDetails', household: HOUSEHOLD });
const written = (project: typeof START): string =>
  JSON.stringify([project.recorded, [...project.state.persons]]);

describe('a household whose personal details are erased', () => {
  it('leaves no name, phone, earlier spelling or remark in what is kept', () => {
    for (const word of ['欧阳志刚', '13812345678', '业主301', '怕吵']) {
      expect(written(START)).toContain(word);
      expect(written(erased)).not.toContain(word);
    }
    expect(written(erased)).toContain('业主302');
  });

  it('leaves no visit’s words and no photo of what it signed, and those of others stay', () => {
    const photo = `${PHOTO_PREFIX}/9j/AAAA`;
    const others = `${PHOTO_PREFIX}/9j/BBBB`;
    const visited = carryOut(START, {
      kind: 'logContact',
      input: {
        household: HOUSEHOLD,
        on: day('2026-11-20'),
        channel: 'phone',
        outcome: 'noReply',
        words: { note: '住在女儿家' },
      },
    });
    const signed = carryOut(visited, opinionOn(visited, '301', 'consentsAndPays', { photo }));
    const both = carryOut(signed, opinionOn(signed, '302', 'consentsAndPays', { photo: others }));
    const { recorded, state } = carryOut(both, { kind: 'erasePersonalDetails', household: HOUSEHOLD });
    const kept = JSON.stringify([recorded, state.photos, state.contacts]);
    expect(kept).not.toContain('住在女儿家');
    expect(kept).not.toContain(photo);
    expect(kept).toContain(others);
  });

  it('keeps every fact and every chain as it was', () => {
    const facts = erased.recorded.map(({ fact }) => fact);
    expect(facts.slice(0, -1)).toEqual(START.recorded.map(({ fact }) => fact));
    expect(facts.every(isIntact)).toBe(true);
    expect(findBreak(facts)).toBeNull();
  });

  it('keeps area, answer and vote', () => {
    const counted = ({ state }: typeof START) => [
      state.households,
      state.opinions.map((entry) => (entry.kind === 'opinion' ? entry.opinion : entry.withdrawal)),
    ];
    expect(counted(erased)).toEqual(counted(START));
  });

  it('is not brought back by an older copy, nor by undoing', () => {
    const reopened = openProject(
      START.id,
      erased.recorded.map((each, index) => START.recorded[index] ?? each),
    );
    const undone = carryOut(erased, { kind: 'undo' });
    for (const project of [reopened, undone]) expect(written(project)).not.toContain('欧阳志刚');
  });

  it('may get a name again that somebody types', () => {
    const typed = carryOut(erased, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: HOUSEHOLD, owners: ['欧阳志刚'] }],
    });
    expect(written(typed)).toContain('欧阳志刚');
  });

  it('leaves no photo of what it signed, and those of others', () => {
    const photoOf = (project: typeof START, opinion: string) =>
      carryOut(project, {
        kind: 'keepPhoto',
        of: { kind: 'opinion', opinion },
        on: day('2026-11-20'),
        words: { photo: `data:image/jpeg;base64,${opinion}` },
      });
    const answered = carryOut(START, opinionOn(START, '302'));
    const ids = answered.state.opinions.map((entry) => (entry.kind === 'opinion' ? entry.opinion.id : ''));
    const [own = '', other = ''] = ids;
    const photographed = photoOf(photoOf(answered, own), other);
    const after = carryOut(photographed, { kind: 'erasePersonalDetails', household: HOUSEHOLD });
    expect(written(photographed)).toContain(`base64,${own}`);
    expect(written(after)).not.toContain(`base64,${own}"`);
    expect(written(after)).toContain(`base64,${other}"`);
  });

  it('leaves nothing of what it withdrew or objected to, nor of what became of that, and what others said stays', () => {
    const told = (project: typeof START, room: string, what: string) => {
      const raised = carryOut(project, {
        kind: 'recordObjection',
        input: { household: idOf(project, room), on: day('2026-11-12'), inWriting: true, words: { what } },
      });
      return carryOut(raised, {
        kind: 'settleObjection',
        objection: raised.state.objections.at(-1)?.id ?? '',
        outcome: 'settled',
        on: day('2026-11-15'),
        words: { how: `${what}已谈妥` },
      });
    };
    const withdrawn = (project: typeof START, room: string, note: string) =>
      carryOut(project, {
        kind: 'withdrawOpinion',
        household: idOf(project, room),
        on: day('2026-11-21'),
        words: { note },
      });
    const visited = (project: typeof START, room: string, note: string) =>
      carryOut(project, {
        kind: 'logContact',
        input: {
          household: idOf(project, room),
          on: day('2026-11-20'),
          channel: 'phone',
          outcome: 'noReply',
          words: { note },
        },
      });
    const answered = carryOut(START, opinionOn(START, '302'));
    const before = [
      (held: typeof START) => told(held, '301', '挡光'),
      (held: typeof START) => told(held, '302', '通风'),
      (held: typeof START) => withdrawn(held, '301', '再想想'),
      (held: typeof START) => withdrawn(held, '302', '等儿子'),
      (held: typeof START) => visited(held, '302', '不在家'),
    ].reduce((held, next) => next(held), answered);
    const after = written(carryOut(before, { kind: 'erasePersonalDetails', household: HOUSEHOLD }));
    for (const word of ['挡光', '再想想']) expect(after).not.toContain(word);
    for (const word of ['通风', '通风已谈妥', '等儿子', '不在家']) expect(after).toContain(word);
  });

  it('gets a phone typed without a name to go with it', () => {
    const typed = carryOut(erased, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: HOUSEHOLD, owners: ['欧阳志刚'], phone: '13899990000' }],
    });
    expect(written(typed)).toContain('13899990000');
    const bare = { kind: 'enterHouseholds', way: 'typed', rows: [{ id: HOUSEHOLD, phone: '1' }] } as const;
    expect(carryOut(erased, bare).state.households).toHaveLength(6);
  });

  it('has nothing left to erase a second time', () => {
    const again = { kind: 'erasePersonalDetails', household: HOUSEHOLD } as const;
    expect(refusalOf(erased, again)).toEqual({ kind: 'nothingToErase', household: HOUSEHOLD });
  });
});

it('erasing one household leaves the others’ names', () => {
  const project = agreed();
  const after = carryOut(project, { kind: 'erasePersonalDetails', household: idOf(project, '101') });
  const names = [...after.state.persons.values()].map(({ name }) => name);
  expect(names.filter((name) => name === null)).toHaveLength(1);
});
