import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { day } from '../../../src/domain/kernel/day';
import { type AnswerFilter, isAmong, opinionRows } from '../../../src/features/opinions/rows';
import { carryOut, idOf, opinionOn, settled } from '../../builders/project';
import { issued, signingOn } from '../../builders/signing';

const start = settled();
const visited = carryOut(start, {
  kind: 'logContact',
  input: {
    household: idOf(start, '101'),
    on: day('2026-11-20'),
    channel: 'doorToDoor',
    outcome: 'nobodyHome',
    words: {},
  },
});
const answered = carryOut(visited, opinionOn(visited, '301'));
const changed = carryOut(answered, {
  kind: 'enterHouseholds',
  way: 'typed',
  rows: [{ id: idOf(answered, '202'), area: area(9000) }],
});
const project = carryOut(changed, opinionOn(changed, '302', 'objects'));

const rooms = (answer: AnswerFilter, floor: number | null = null): readonly string[] =>
  opinionRows(project.state)
    .filter(isAmong(answer, floor))
    .map(({ household }) => household.room);

describe('the list of opinions', () => {
  it('stands from the top floor down', () => {
    expect(rooms('all')).toEqual(['301', '302', '201', '202', '101', '102']);
  });

  it('is narrowed to an answer, to a floor, and to what a change set aside', () => {
    expect(rooms('objects')).toEqual(['302']);
    expect(rooms('stale')).toEqual(['301']);
    expect(rooms('pending', 1)).toEqual(['101', '102']);
  });

  it('knows whom nobody has looked for yet', () => {
    expect(rooms('notVisited')).toEqual(['201', '202', '102']);
  });

  it('has the vote, the payment and the signature apart, and is narrowed to a signature', () => {
    const agreement = issued();
    const signed = carryOut(agreement, signingOn(agreement, '301'));
    const rows = opinionRows(signed.state);
    expect(rows.map(({ state, paying, signing }) => [state, paying, signing])).toEqual([
      ['consents', 'promised', 'signed'],
      ...Array.from({ length: 3 }, () => ['consents', 'promised', 'unsigned']),
      ...Array.from({ length: 2 }, () => ['consents', 'nothing', 'unsigned']),
    ]);
    const among = rows.filter(isAmong('all', null, 'signed')).map(({ household }) => household.room);
    expect(among).toEqual(['301']);
  });

  it('shows the latest line that was written about a household', () => {
    const row = opinionRows(project.state).find(({ household }) => household.room === '101');
    expect(row?.last?.what).toBe('上门问的：没人在');
  });
});
