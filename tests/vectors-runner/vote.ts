import { electorateOf, MERGE_RULES } from '../../src/domain/consent/electorate';
import { readBallots, readElectorate, readRule, readUnits } from './read-vote';
import { reportVote } from './report-vote';
import { isObject, type JsonObject, listAt, objectAt, type Runner } from './vector';

/** Votes: one, one before and after further ballots, or several over the same building. */
export const vote: Runner = (input) => {
  if (input['cases'] !== undefined) return severalCases(input);
  const before = report(input, input);
  if (!isObject(input['thenAdd'])) return { ...before, ...byMergeRule(input) };
  const ballots = { ...objectAt(input['ballots']), ...input['thenAdd'] };
  return { ...before, before, after: report(input, { ...input, ballots }) };
};

function severalCases(input: JsonObject): JsonObject {
  const cases = listAt(input['cases']).map((each) => {
    const held = objectAt(each);
    const isWhole = ['ballots', 'rule', 'mergeRule', 'units'].some((key) => key in held);
    return report(input, isWhole ? { ...input, ...held } : { ...input, ballots: held });
  });
  return {
    cases,
    statuses: cases.map((each) => each['status'] ?? null),
    passNow: cases.map((each) => each['passNow'] ?? null),
    tallies: cases.map((each) => each['tally'] ?? null),
  };
}

function report(whole: JsonObject, input: JsonObject): JsonObject {
  const electorate = readElectorate({ ...whole, ...input });
  return reportVote(electorate, readBallots(input['ballots'], electorate), readRule(input['rule']));
}

/** Heads under each way of merging owners. */
const byMergeRule = (input: JsonObject): JsonObject =>
  Object.fromEntries(
    MERGE_RULES.map((rule) => {
      const electorate = electorateOf(readUnits(input['units']), rule);
      const voters = Object.fromEntries(electorate.voters.map(({ id, area }) => [id, area]));
      return [rule, { votersCount: electorate.heads, H: electorate.heads, voters }];
    }),
  );
