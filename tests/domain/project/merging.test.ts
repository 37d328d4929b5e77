import { describe, expect, it } from 'vitest';
import { area } from '../../../src/domain/building/area';
import { day } from '../../../src/domain/kernel/day';
import { deviceId } from '../../../src/domain/log/fact';
import { fen } from '../../../src/domain/money/fen';
import type { Command } from '../../../src/domain/project/command';
import { consentOf } from '../../../src/domain/project/consent-view';
import { disagreementsIn, topicKey } from '../../../src/domain/project/merging/disagreements';
import { sideName, sourceOf } from '../../../src/domain/project/merging/settle';
import { openProject, type Project } from '../../../src/domain/project/project';
import { provisionsIn } from '../../../src/domain/project/provisions-in';
import { signingsOf } from '../../../src/domain/project/signings-view';
import { merged, ONE, OTHER, workedOn } from '../../builders/copies';
import { COEFFICIENTS, carryOut, idOf, opinionOn, PLACE, refusalOf, settled } from '../../builders/project';
import { issued, signingOn, withdrawnOn } from '../../builders/signing';

const START = settled();
const contact = (name: string): Command => ({
  kind: 'describePlace',
  place: { ...PLACE, contact: name },
  jurisdiction: 'CN',
});
const sized = (room: string, hundredths: number): Command => ({
  kind: 'enterHouseholds',
  way: 'typed',
  rows: [{ id: idOf(START, room), area: area(hundredths) }],
});
const owned = (room: string, owner: string): Command => ({
  kind: 'enterHouseholds',
  way: 'typed',
  rows: [{ id: idOf(START, room), owners: [owner] }],
});
const parted = (one: readonly Command[], other: readonly Command[]): Project =>
  merged(workedOn(START, ONE, ...one), workedOn(START, OTHER, ...other));

const topics = (project: Project) => disagreementsIn(project).map(({ topic }) => topic);

/** Settles the only disagreement for the side of the given device. */
function choose(project: Project, device: typeof ONE, by = ONE): Project {
  const [found] = disagreementsIn(project);
  const side = found?.sides.find(({ recorded }) => recorded.fact.device === device);
  if (!found || !side) throw new Error('Nothing to settle.');
  return carryOut(
    project,
    { kind: 'settleConflict', topic: topicKey(found.topic), kept: sideName(side) },
    by,
  );
}

describe('two copies that were merged', () => {
  it('disagree on nothing where they changed different things', () => {
    const both = parted([contact('老钱'), sized('301', 9000)], [sized('302', 9100), owned('301', '赵')]);
    expect(disagreementsIn(both)).toEqual([]);
  });

  it('disagree on nothing where they came to the same, the names typed on two machines included', () => {
    const same = [contact('老钱'), owned('301', '赵国强')];
    expect(disagreementsIn(parted(same, same))).toEqual([]);
  });

  it('disagree on nothing that was changed with the other change in sight', () => {
    const first = workedOn(START, ONE, contact('老钱'));
    const second = workedOn(merged(START, first), OTHER, contact('老孙'));
    expect(disagreementsIn(merged(first, second))).toEqual([]);
  });

  it('disagree on one field of one household, and on no other', () => {
    const both = parted([sized('301', 9000), sized('302', 9100)], [sized('301', 9500)]);
    expect(topics(both)).toEqual([{ kind: 'household', household: idOf(START, '301'), field: 'area' }]);
    expect(disagreementsIn(both)[0]?.sides.map(({ value }) => value)).toEqual([9000, 9500]);
  });

  it('disagree on what each kept last, not on what it thought better of', () => {
    const both = parted([sized('301', 9000), sized('301', 9200)], [sized('301', 9500), { kind: 'undo' }]);
    expect(disagreementsIn(both)).toEqual([]);
  });

  it('keep both blanks of the agreement where each filled in one', () => {
    const both = parted(
      [{ kind: 'setTerms', terms: { load: '630千克' } }],
      [{ kind: 'setTerms', terms: { door: '900毫米' } }],
    );
    expect(disagreementsIn(both)).toEqual([]);
    expect(both.state.terms).toEqual({ load: '630千克', door: '900毫米' });
  });

  it('disagree where a household was heard to say two things', () => {
    const both = parted([opinionOn(START, '301')], [opinionOn(START, '301', 'objects')]);
    expect(topics(both)).toEqual([{ kind: 'opinion', household: idOf(START, '301') }]);
  });
});

describe('two copies that say different things once', () => {
  const raised = carryOut(START, {
    kind: 'recordObjection',
    input: { household: idOf(START, '101'), on: day('2026-11-12'), inWriting: true, words: {} },
  });
  const objection = raised.state.objections[0]?.id ?? '';
  const became = (outcome: 'withdrawn' | 'settled'): Command => ({
    kind: 'settleObjection',
    objection,
    outcome,
    on: day('2026-11-15'),
    words: {},
  });
  const posted = (on: string): Command => ({
    kind: 'postNotice',
    notice: { postedOn: day(on), length: { days: 7, kind: 'calendar' }, places: '' },
  });
  const counted = (notBlocking: 'consents' | 'absent'): Command => ({
    kind: 'setCounting',
    counting: { consentsNotPaying: 'participates', notBlocking },
  });
  const provided = (widerVote: 'needed' | 'reached'): Command => ({
    kind: 'setProvisions',
    provisions: { ...provisionsIn(START.state), widerVote },
  });

  it.each<readonly [string, Command, Command]>([
    ['adopted', { kind: 'adoptProposal', name: 'A' }, { kind: 'adoptProposal', name: 'B' }],
    ['notice', posted('2026-11-10'), posted('2026-11-11')],
    ['counting', counted('consents'), counted('absent')],
    ['provisions', provided('needed'), provided('reached')],
    ['objection', became('withdrawn'), became('settled')],
  ])('disagree on it: %s', (kind, mine, theirs) => {
    const third = { ...COEFFICIENTS, name: 'C' };
    const second = { ...COEFFICIENTS, name: 'B' };
    const start = [third, second, { ...second, preset: 'equal' }].reduce(
      (held, proposal) => carryOut(held, { kind: 'setProposal', proposal }),
      raised,
    );
    const ready = carryOut(start, { kind: 'adoptProposal', name: 'C' });
    const both = merged(workedOn(ready, ONE, mine), workedOn(ready, OTHER, theirs));
    expect(topics(both).map((topic) => topic.kind)).toEqual([kind]);
  });

  it('disagree on the entry, of which there are two and one holds already', () => {
    const back: Command = { kind: 'correctEntry', entry: 'level' };
    const half: Command = { kind: 'correctEntry', entry: 'halfLanding' };
    expect(topics(parted([half], [half, back]))).toEqual([{ kind: 'shape' }]);
  });

  it('agree where one only met nobody', () => {
    expect(
      disagreementsIn(parted([opinionOn(START, '301')], [opinionOn(START, '301', 'unreachable')])),
    ).toEqual([]);
  });

  it('disagree where one took an answer back that the other heard again', () => {
    const said = carryOut(START, opinionOn(START, '301'));
    const withdraw: Command = {
      kind: 'withdrawOpinion',
      household: idOf(START, '301'),
      on: day('2026-11-21'),
      words: {},
    };
    const both = merged(
      workedOn(said, ONE, withdraw),
      workedOn(said, OTHER, opinionOn(said, '301', 'objects')),
    );
    expect(topics(both)).toEqual([{ kind: 'opinion', household: idOf(START, '301') }]);
    expect(choose(both, ONE).state.opinions.map(({ kind }) => kind)).toEqual(['opinion', 'withdrawal']);
    expect(choose(both, OTHER).state.setAside.map(({ kind }) => kind)).toEqual(['withdrawal']);
  });
});

describe('a settlement whose chosen fact another file holds', () => {
  const both = parted([opinionOn(START, '301')], [opinionOn(START, '301', 'objects')]);
  const chosen = choose(both, OTHER);
  const without = (project: Project): Project =>
    openProject(
      project.id,
      project.recorded.filter(({ fact }) => fact.device !== OTHER),
    );

  it('says nothing by itself, and is settled once more as what it is', () => {
    const third = workedOn(START, deviceId('MACHINE3'), opinionOn(START, '301', 'abstains'));
    const partial = merged(without(chosen), third);
    expect(topics(partial)).toEqual([{ kind: 'opinion', household: idOf(START, '301') }]);
    const [found] = disagreementsIn(partial);
    expect(found?.sides.map((side) => sourceOf(partial, side.recorded).fact.body.kind)).toEqual([
      'opinionRecorded',
      'opinionRecorded',
    ]);
    const settlement = chosen.recorded.at(-1);
    expect(settlement && sourceOf(without(chosen), settlement)).toBe(settlement);
  });
});

describe('a disagreement that somebody settles', () => {
  const PAIRS: readonly (readonly [string, Command, Command, (project: Project) => unknown])[] = [
    ['the place', contact('老钱'), contact('老孙'), ({ state }) => state.place.contact],
    [
      'a household’s area',
      sized('301', 9000),
      sized('301', 9500),
      ({ state }) => state.households.find(({ room }) => room === '301')?.area,
    ],
    [
      'a household’s owner',
      owned('301', '赵国强'),
      owned('301', '钱学文'),
      ({ state }) =>
        state.households.find(({ room }) => room === '301')?.owners.map((id) => state.persons.get(id)?.name),
    ],
    [
      'the costs',
      { kind: 'setCosts', costs: [{ id: 'a', label: '总价', amount: fen(100) }], funding: [] },
      { kind: 'setCosts', costs: [{ id: 'a', label: '总价', amount: fen(200) }], funding: [] },
      ({ state }) => state.costs,
    ],
    [
      'a blank of the agreement',
      { kind: 'setTerms', terms: { load: '630千克' } },
      { kind: 'setTerms', terms: { load: '800千克' } },
      ({ state }) => state.terms,
    ],
  ];

  it.each(PAIRS)('holds as chosen, whichever side it is: %s', (_, mine, theirs, read) => {
    const [one, other] = [workedOn(START, ONE, mine), workedOn(START, OTHER, theirs)];
    const both = merged(one, other);
    const [forOne, forOther] = [choose(both, ONE), choose(both, OTHER)];
    expect(read(forOne)).toEqual(read(one));
    expect(read(forOther)).toEqual(read(other));
    expect([...disagreementsIn(forOne), ...disagreementsIn(forOther)]).toEqual([]);
  });

  it('lets the chosen answer of a household count, also where the other was given on a later day', () => {
    const both = parted(
      [opinionOn(START, '301', 'objects', { on: day('2026-11-19') })],
      [opinionOn(START, '301', 'consentsAndPays', { on: day('2026-11-21') })],
    );
    const answer = (project: Project): unknown =>
      consentOf(project.state).opinionOf.get(idOf(START, '301'))?.state;
    expect(answer(both)).toBe('consents');
    const chosen = choose(both, ONE);
    expect(answer(chosen)).toBe('objects');
    expect(chosen.state.setAside).toHaveLength(1);
    expect(answer(carryOut(chosen, { kind: 'undo' }, ONE))).toBe('consents');
  });

  it('lets the chosen signing count, or its withdrawal, and keeps the other one', () => {
    const agreement = issued();
    const start = carryOut(agreement, signingOn(agreement, '301'));
    const both = merged(
      workedOn(start, ONE, signingOn(start, '301', { signer: { kind: 'coOwner' } })),
      workedOn(start, OTHER, withdrawnOn(start, '301')),
    );
    expect(topics(both)).toEqual([{ kind: 'signing', household: idOf(start, '301') }]);
    const standing = ({ state }: Project): unknown =>
      signingsOf(state).signingOf.get(idOf(start, '301'))?.state;
    expect(standing(both)).toBe('unsigned');
    const signed = choose(both, ONE);
    expect(standing(signed)).toBe('signed');
    expect(signed.state.signingsSetAside.map(({ kind }) => kind)).toEqual(['withdrawn']);
    expect(standing(choose(both, OTHER))).toBe('unsigned');
    expect(disagreementsIn(signed)).toEqual([]);
  });

  it('comes back as a question when the choice is undone, in one step', () => {
    const both = parted([sized('301', 9000)], [sized('301', 9500)]);
    const undone = carryOut(choose(both, ONE), { kind: 'undo' }, ONE);
    expect(disagreementsIn(undone)).toHaveLength(1);
    expect(undone.state).toEqual(both.state);
  });

  it('is a question again where two machines chose differently, and can be settled once more', () => {
    const both = parted([opinionOn(START, '301')], [opinionOn(START, '301', 'objects')]);
    const again = merged(choose(both, ONE, ONE), choose(both, OTHER, OTHER));
    expect(disagreementsIn(again)).toHaveLength(1);
    const settledAtLast = choose(again, ONE);
    expect(disagreementsIn(settledAtLast)).toEqual([]);
    expect(settledAtLast.state.opinions).toHaveLength(1);
  });

  it('cannot be settled twice, nor for a side that nobody took', () => {
    const both = parted([sized('301', 9000)], [sized('301', 9500)]);
    const [found] = disagreementsIn(both);
    const topic = topicKey(found?.topic ?? { kind: 'place' });
    const refused = { kind: 'unknownConflict' };
    expect(refusalOf(both, { kind: 'settleConflict', topic, kept: '000000001-MACHINE1' })).toEqual(refused);
    expect(refusalOf(choose(both, ONE), { kind: 'settleConflict', topic, kept: 'x' })).toEqual(refused);
  });
});
