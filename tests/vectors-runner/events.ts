import { householdId } from '../../src/domain/building/household';
import { addDays } from '../../src/domain/consent/calendar';
import { ballotFor } from '../../src/domain/consent/counting';
import { effectiveOpinions } from '../../src/domain/consent/effective-opinions';
import type { Answer, Entry, Opinion } from '../../src/domain/consent/opinion';
import { day } from '../../src/domain/kernel/day';
import {
  isObject,
  type Json,
  type JsonObject,
  listAt,
  numberAt,
  objectAt,
  type Runner,
  textAt,
} from './vector';

const ANSWERS: Readonly<Record<string, Answer>> = {
  yes: 'consentsAndPays',
  no: 'objects',
  abstain: 'abstains',
};
const WORDS: Readonly<Record<string, string>> = { consents: 'yes', objects: 'no', abstains: 'abstain' };
const DAY_ZERO = day('2026-01-01');
const on = (t: number) => addDays(DAY_ZERO, t);

/** The record of opinions, replayed: what counts, what is old, what came too late, what was taken back. */
export const events: Runner = (input) => {
  const scheme = textAt(input['scheme'] ?? input['currentScheme'] ?? '');
  const entries = listAt(input['events']).map((each, index) => readEntry(objectAt(each), index));
  const payable = isObject(input['payable']) ? input['payable'] : {};
  const carriesOver = ({ household, version }: Opinion): boolean => {
    const [then, now] = [version, scheme].map((each) => payableIn(payable, household, each));
    return then === undefined || now === undefined || now <= then;
  };
  const held = effectiveOpinions(entries, scheme, () => null, {
    cutoff: on(numberAt(input['cutoff'] ?? 1_000_000)),
    ...(input['carryOver'] === true ? { carriesOver } : {}),
  });
  const names = listAt(input['voters']).map(textAt);
  const stateOf = (name: string) => held.get(householdId(name));
  return {
    ballots: Object.fromEntries(
      names.flatMap((name): readonly (readonly [string, Json])[] => {
        const ballot = ballotFor(stateOf(name)?.state ?? 'pending');
        return ballot === null ? [] : [[name, WORDS[ballot] ?? null]];
      }),
    ),
    stale: names.filter((name) => stateOf(name)?.state === 'stale'),
    lateIgnored: entries.flatMap((entry, index) =>
      [...held.values()].some(({ late }) => late.includes(entry)) ? [index] : [],
    ),
    withdrawn: names.filter((name) => stateOf(name)?.entry?.kind === 'withdrawal'),
  };
};

/** What a voter pays under a scheme, by scheme and voter or by voter and scheme; nothing where the vector is silent. */
function payableIn(payable: JsonObject, voter: string, scheme: string): number | undefined {
  const [byScheme, byVoter] = [payable[scheme], payable[voter]];
  const found = isObject(byScheme) ? byScheme[voter] : isObject(byVoter) ? byVoter[scheme] : undefined;
  return found === undefined ? undefined : numberAt(found);
}

function readEntry(event: JsonObject, index: number): Entry {
  const common = {
    id: `${index}`,
    household: householdId(textAt(event['voter'])),
    on: on(numberAt(event['t'])),
    version: textAt(event['scheme']),
  };
  const ballot = textAt(event['ballot']);
  if (ballot === 'withdraw') return { kind: 'withdrawal', withdrawal: common };
  const answer = ANSWERS[ballot] ?? 'unreachable';
  return { kind: 'opinion', opinion: { ...common, answer, signer: { kind: 'owner' }, channel: 'paper' } };
}
