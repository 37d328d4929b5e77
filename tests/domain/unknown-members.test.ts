import { describe, expect, it } from 'vitest';
import { apportion } from '../../src/domain/apportionment/apportion';
import { traceFunding } from '../../src/domain/apportionment/trace/trace-funding';
import { day } from '../../src/domain/kernel/day';
import { detailsMentioned } from '../../src/domain/log/attach-details';
import { fen } from '../../src/domain/money/fen';
import { decide } from '../../src/domain/project/decide';
import { evolve } from '../../src/domain/project/evolve';
import { addObjection, closeObjection } from '../../src/domain/project/evolve-objections';
import { sayingsOf } from '../../src/domain/project/merging/topics';
import { countedSupplies, opened } from '../builders/project';
import { aPool, aScheme } from './apportionment/scheme';

/** As it would come out of a file of a later version that no decoder had refused. */
const strange = JSON.parse('{ "kind": "lottery" }');
const [A_RECORD] = opened().recorded;
if (!A_RECORD) throw new Error('Nothing was recorded.');
const A_FACT = A_RECORD.fact;
const word = JSON.parse('"lottery"');

const attempts: readonly (readonly [string, () => unknown])[] = [
  [
    'an order of ties',
    () => apportion(aScheme({ costs: [{ id: 'a', label: '', amount: fen(11) }], tie: [word] })),
  ],
  [
    'a rounding of areas',
    () => apportion(aScheme({ pools: [aPool({ basis: { kind: 'area', areaRounding: word } })] })),
  ],
  ['a grant', () => apportion(aScheme({ funding: [strange] }))],
  [
    'a grant to be explained',
    () =>
      traceFunding(
        JSON.parse(
          '{ "granted": [{ "funding": { "kind": "lottery" } }], "sums": { "gross": 1, "costs": [] } }',
        ),
      ),
  ],
  ['a command', () => decide(opened(), strange, countedSupplies())],
  ['a fact', () => evolve(opened().state, { fact: { ...A_FACT, body: strange }, details: [] })],
  ['a fact with details', () => detailsMentioned(strange)],
  ['a fact of two copies', () => sayingsOf({ body: strange }, String)],
  [
    'what became of an objection',
    () => {
      const { state } = opened();
      const objection = { id: 'o', household: null, on: day('2026-11-12'), inWriting: true };
      const raised = addObjection(state, objection, {});
      return closeObjection(raised, { objection: 'o', outcome: word, on: day('2026-11-15') }, {});
    },
  ],
];

describe('what nobody has thought of', () => {
  it.each(attempts)('stops the program instead of being guessed: %s', (_, attempt) => {
    expect(attempt).toThrow(/lottery/);
  });
});
