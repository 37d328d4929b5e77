import { householdId } from '../../src/domain/building/household';
import { castBallots } from '../../src/domain/consent/counting';
import { effectiveOpinions } from '../../src/domain/consent/effective-opinions';
import type { Answer, Entry } from '../../src/domain/consent/opinion';
import { ownPayable } from '../../src/domain/consent/own-payable';
import { day } from '../../src/domain/kernel/day';
import { fen } from '../../src/domain/money/fen';
import { readElectorate, readRule } from './read-vote';
import { reportVote } from './report-vote';
import { isObject, type Json, type JsonObject, numberAt, type Runner } from './vector';

const ANSWERS: Readonly<Record<string, Answer>> = {
  yes: 'consentsAndPays',
  no: 'objects',
  abstain: 'abstains',
};

/** Consents that hold only up to an amount, judged on the payable of all the owner's flats together. */
export const conditional: Runner = (input) => {
  const electorate = readElectorate(input);
  const payables = firstObject(input, ['payableFen', 'payable', 'sharesFen', 'shares']);
  const conditions = firstObject(input, ['conditions', 'condition', 'maxFen', 'ceilings']);
  const said = firstObject(input, ['ballots', 'stances', 'votes']);
  const payableOf = ownPayable(electorate, (id) => {
    const amount = payables[id];
    return amount === undefined ? null : fen(numberAt(amount));
  });
  const entries = electorate.voters.flatMap(({ id, households: [first] }): readonly Entry[] => {
    const stance = said[id] ?? (conditions[id] === undefined ? undefined : 'yes');
    if (first === undefined || stance === undefined) return [];
    const answer =
      ANSWERS[
        typeof stance === 'string'
          ? stance
          : `${objectOr(stance)['vote'] ?? objectOr(stance)['ballot'] ?? 'yes'}`
      ];
    if (answer === undefined) return [];
    const most = ceilingIn(conditions[id]) ?? ceilingIn(stance);
    const common = { id, household: householdId(first), on: day('2026-01-01'), version: 'v', answer };
    const opinion = { ...common, signer: { kind: 'owner' }, channel: 'paper' } as const;
    return [{ kind: 'opinion', opinion: most === null ? opinion : { ...opinion, ceiling: fen(most) } }];
  });
  const opinions = effectiveOpinions(entries, 'v', payableOf);
  const report = (reading: 'objects' | 'absent'): JsonObject =>
    reportVote(
      electorate,
      castBallots(electorate, opinions, undefined, reading).ballots,
      readRule(input['rule']),
    );
  const reading = input['ifNot'] === 'absent' ? 'absent' : 'objects';
  const met = Object.fromEntries(
    electorate.voters.flatMap(({ id, households: [first] }) => {
      const condition = first === undefined ? null : (opinions.get(first)?.condition ?? null);
      return condition === null ? [] : [[id, condition.met]];
    }),
  );
  const { ballots } = castBallots(electorate, opinions, undefined, reading);
  const words: Readonly<Record<string, string>> = { consents: 'yes', objects: 'no', abstains: 'abstain' };
  const effective = Object.fromEntries([...ballots].map(([id, ballot]) => [id, words[ballot] ?? null]));
  const payable = Object.fromEntries(
    electorate.voters.map(({ id, households: [first] }) => [
      id,
      first === undefined ? null : payableOf(first),
    ]),
  );
  return {
    ...report(reading),
    met,
    holds: met,
    effective,
    ballots: effective,
    payable,
    payableFen: payable,
    ifNo: report('objects'),
    ifAbsent: report('absent'),
  };
};

const objectOr = (value: Json | undefined): JsonObject => (isObject(value) ? value : {});

const firstObject = (input: JsonObject, keys: readonly string[]): JsonObject =>
  objectOr(keys.map((key) => input[key]).find(isObject));

function ceilingIn(value: Json | undefined): number | null {
  if (typeof value === 'number') return value;
  const held = objectOr(value);
  const found = ['maxFen', 'max', 'ifShareAtMost', 'payableAtMost', 'ceiling', 'payableMax', 'le']
    .map((key) => held[key])
    .find((each) => each !== undefined);
  return found === undefined ? null : numberAt(found);
}
