import { householdId, personId } from '../../src/domain/building/household';
import {
  type Electorate,
  electorateOf,
  type MergeRule,
  type VoterId,
} from '../../src/domain/consent/electorate';
import { allOf, approval, participation, type Requirement } from '../../src/domain/consent/requirement';
import type { Ballot, Ballots } from '../../src/domain/consent/tally';
import type { Unit } from '../../src/domain/consent/unit';
import type { Fraction } from '../../src/domain/kernel/fraction';
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt, textAt } from './vector';

export type Rule = {
  readonly quorum: Fraction;
  readonly approve: Fraction;
  readonly isStrict: boolean;
  readonly base: 'entitled' | 'participating';
  readonly followsMajority: boolean;
};

/** The rules that the domain specification (§4.3) calls by name. */
const NAMED: Readonly<Record<string, JsonObject>> = {
  CivilCode278_改建: {},
  CivilCode278_一般: { approve: '1/2', strict: true },
  'Local_2/3_of_all': { quorum: '0', approve: '2/3', base: 'all' },
};

export function readRule(value: Json | undefined): Rule {
  const rule = isObject(value) ? value : ruleNamed(value);
  return {
    quorum: readFraction(rule['quorum'] ?? '2/3'),
    approve: readFraction(rule['approve'] ?? '3/4'),
    isStrict: rule['strict'] === true,
    base: rule['base'] === 'all' ? 'entitled' : 'participating',
    followsMajority: rule['silent'] === 'followMajority',
  };
}

function ruleNamed(name: Json | undefined): JsonObject {
  if (name === undefined) return {};
  const rule = NAMED[textAt(name)];
  if (rule === undefined) throw new Error(`Unknown rule ${textAt(name)}.`);
  return rule;
}

export const requirementOf = ({ quorum, approve, base, isStrict }: Rule): Requirement =>
  allOf(...participation(quorum), ...approval(base, approve, isStrict ? 'moreThan' : 'atLeast'));

export function readFraction(value: Json | undefined): Fraction {
  const [n = '0', d = '1'] = textAt(value).split('/');
  return [Number(n), Number(d)];
}

export const readUnits = (value: Json | undefined): readonly Unit[] =>
  listAt(value).map((each) => {
    const unit = objectAt(each);
    return {
      id: householdId(textAt(unit['id'])),
      area: numberAt(unit['area']),
      owners: listAt(unit['owners']).map((owner) => personId(textAt(owner))),
      isDeveloperStock: unit['developerUnsold'] === true || unit['developer'] === true,
    };
  });

export const readMergeRule = (value: Json | undefined): MergeRule =>
  value === 'connected' || value === 'perUnit' ? value : 'exactOwnerSet';

export const readElectorate = (input: JsonObject): Electorate =>
  electorateOf(readUnits(input['units']), readMergeRule(input['mergeRule']));

const BALLOTS: Readonly<Record<string, Ballot>> = { yes: 'consents', no: 'objects', abstain: 'abstains' };

export const readBallot = (value: Json | undefined): Ballot | undefined =>
  typeof value === 'string' ? BALLOTS[value] : undefined;

/**
 * Ballots by head. Some vectors give them by household: they count for the head that owns it, and
 * different answers of one head leave it silent until settled.
 */
export function readBallots(value: Json | undefined, electorate: Electorate): Ballots {
  const said = ballotsByHead(value, electorate);
  return new Map(
    [...said].flatMap(([id, ballots]) => {
      const [ballot, ...others] = ballots;
      return ballot === undefined || others.length > 0 ? [] : [[id, ballot] as const];
    }),
  );
}

/** Heads whose ballots contradict one another. */
export const readConflicts = (value: Json | undefined, electorate: Electorate): readonly VoterId[] =>
  [...ballotsByHead(value, electorate)].filter(([, { size }]) => size > 1).map(([id]) => id);

function ballotsByHead(
  value: Json | undefined,
  { voters }: Electorate,
): ReadonlyMap<VoterId, ReadonlySet<Ballot>> {
  const given = isObject(value) ? value : {};
  const names = new Map<string, VoterId>([
    ...voters.flatMap(({ id, households }) => households.map((each) => [`${each}`, id] as const)),
    ...voters.map(({ id }) => [`${id}`, id] as const),
  ]);
  const said = new Map<VoterId, Set<Ballot>>();
  for (const [name, each] of Object.entries(given)) {
    const ballot = readBallot(each);
    const id = names.get(name);
    if (ballot !== undefined && id !== undefined) said.set(id, (said.get(id) ?? new Set()).add(ballot));
  }
  return said;
}
