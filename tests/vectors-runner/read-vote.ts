import { householdId, personId } from '../../src/domain/building/household';
import {
  type Electorate,
  electorateOf,
  type MergeRule,
  type Unit,
  type VoterId,
  voterId,
} from '../../src/domain/consent/electorate';
import { allOf, approval, participation, type Requirement } from '../../src/domain/consent/requirement';
import type { Ballot, Ballots } from '../../src/domain/consent/tally';
import type { Fraction } from '../../src/domain/kernel/fraction';
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt, textAt } from './vector';

export type Rule = {
  readonly quorum: Fraction;
  readonly approve: Fraction;
  readonly isStrict: boolean;
  readonly base: 'entitled' | 'participating';
  readonly followsMajority: boolean;
};

export function readRule(value: Json | undefined): Rule {
  const rule = isObject(value) ? value : {};
  return {
    quorum: readFraction(rule['quorum'] ?? '2/3'),
    approve: readFraction(rule['approve'] ?? '3/4'),
    isStrict: rule['strict'] === true,
    base: rule['base'] === 'all' ? 'entitled' : 'participating',
    followsMajority: rule['silent'] === 'followMajority',
  };
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

/** Ballots by head; those of households (as some vectors have them) count for the head that owns them. */
export function readBallots(value: Json | undefined, { voters }: Electorate): Ballots {
  const given = isObject(value) ? value : {};
  const byHousehold = new Map<string, VoterId>(
    voters.flatMap(({ id, households }) => households.map((each) => [each, id] as const)),
  );
  const isVoter = new Set<string>(voters.map(({ id }) => id));
  return new Map(
    Object.entries(given).flatMap(([name, said]) => {
      const ballot = readBallot(said);
      const id = isVoter.has(name) ? voterId(name) : (byHousehold.get(name) ?? voterId(name));
      return ballot ? [[id, ballot] as const] : [];
    }),
  );
}
