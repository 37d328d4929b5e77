import type { HouseholdId } from '../../src/domain/building/household';
import type { Stance } from '../../src/domain/consensus/stance';
import { type Electorate, electorateOf, type VoterId } from '../../src/domain/consent/electorate';
import { type Fen, fen } from '../../src/domain/money/fen';
import { readBallots, readMergeRule, readUnits } from './read-vote';
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt } from './vector';

const MAXIMA = [
  'max',
  'maxFen',
  'maxima',
  'maximaFen',
  'maxPay',
  'maxPayFen',
  'ceilings',
  'limits',
  'wtp',
  'm',
];

/** The most that each can bear, by household or by head, beside the households or in a record of their own. */
export const readMaxima = (input: JsonObject, ids: readonly HouseholdId[]): ReadonlyMap<HouseholdId, Fen> =>
  new Map(
    ids.flatMap((id) => {
      const most = mostOf(input, id);
      return most === null ? [] : [[id, fen(most)] as const];
    }),
  );

function mostOf(input: JsonObject, name: string): number | null {
  const held = MAXIMA.map((key) => input[key]).find(isObject);
  const own = listAt(input['households'] ?? input['units'])
    .map(objectAt)
    .find((each) => `${each['id']}` === name);
  const stance = isObject(input['stances']) ? input['stances'][name] : undefined;
  const given = [held?.[name], inside(own), inside(stance), typeof stance === 'number' ? stance : undefined];
  const most = given.find((each) => each !== undefined && each !== null);
  return most === undefined ? null : numberAt(most);
}

const inside = (value: Json | undefined): Json | undefined =>
  isObject(value) ? MAXIMA.map((key) => value[key]).find((each) => each !== undefined) : undefined;

/** Heads from the units, or one head for every household. */
export const readHeads = (input: JsonObject): Electorate =>
  electorateOf(readUnits(input['units'] ?? input['households']), readMergeRule(input['mergeRule']));

/** What every head will say: a maximum where it has one, else its ballot, else nothing. */
export function readStances(input: JsonObject, electorate: Electorate): ReadonlyMap<VoterId, Stance> {
  const said = isObject(input['stances']) ? input['stances'] : {};
  const ballots = readBallots({ ...objectOr(input['ballots']), ...said }, electorate);
  return new Map(
    electorate.voters.flatMap(({ id, households }): readonly (readonly [VoterId, Stance])[] => {
      const most = [id, ...households].map((name) => mostOf(input, name)).find((each) => each !== null);
      if (most !== undefined && most !== null) return [[id, { kind: 'upTo', most: fen(most) }]];
      const ballot = ballots.get(id);
      if (ballot === undefined) return [];
      return [[id, { kind: ballot === 'consents' ? 'consents' : 'objects' }]];
    }),
  );
}

const objectOr = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});
