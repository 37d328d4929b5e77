import { type Electorate, electorateOf, MERGE_RULES } from '../../src/domain/consent/electorate';
import { leastEffort } from '../../src/domain/consent/least-effort';
import type { Ballots } from '../../src/domain/consent/tally';
import {
  type Rule,
  readBallots,
  readConflicts,
  readElectorate,
  readRule,
  readUnits,
  requirementOf,
} from './read-vote';
import { idsOf, reportVote } from './report-vote';
import { isObject, type JsonObject, listAt, numberAt, objectAt, type Runner, textAt } from './vector';

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
  const ballots = readBallots(input['ballots'], electorate);
  const rule = readRule(input['rule']);
  const served = input['served'] === undefined ? null : new Set(listAt(input['served']).map(textAt));
  const explicit = reportVote(electorate, ballots, { ...rule, followsMajority: false }, served);
  const following = reportVote(electorate, ballots, { ...rule, followsMajority: true }, served);
  return {
    ...(rule.followsMajority ? following : explicit),
    ...costs(electorate, ballots, rule, input),
    conflicts: readConflicts(input['ballots'], electorate).map((id) => `${id}`),
    explicit,
    absent: explicit,
    followMajority: following,
  };
}

/** The cheapest set, where the vector gives what each head costs to win. */
function costs(electorate: Electorate, ballots: Ballots, rule: Rule, input: JsonObject): JsonObject {
  const given = input['costs'] ?? input['cost'];
  if (!isObject(given)) return {};
  const found = leastEffort(electorate, ballots, requirementOf(rule), (id) => numberAt(given[id] ?? 1));
  const set = found === null ? null : idsOf([...found.voters].sort((a, b) => a.seq - b.seq));
  const cost = found?.effort ?? null;
  return { minCost: cost, cost, set, minCostSet: set, leastCost: { cost, set } };
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
