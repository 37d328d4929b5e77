import { lacksDocument } from '../consent/opinion';
import { err, ok } from '../kernel/result';
import type { Command } from './command';
import { keepPhoto } from './decide-photos';
import type { Decision, Draft, Supplies } from './draft';
import { keep } from './keep-words';
import type { ProjectState } from './state';
import { adoptedProposal, codeOf } from './version';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/**
 * Writes down what a household said about the version in use. Whoever signs for the owner names the
 * paper that allows it: a signature without one is how consents get forged.
 */
export function recordOpinion(
  state: ProjectState,
  { input: { words, photo, ...said } }: Of<'recordOpinion'>,
  supplies: Supplies,
): Decision {
  const { household } = said;
  if (!state.households.some(({ id }) => id === household))
    return err({ kind: 'unknownHousehold', household });
  if (lacksDocument(said.signer)) return err({ kind: 'documentMissing', household });
  const opinion = { ...said, id: supplies.newId(), version: codeInUse(state) };
  const kept = keep(words, supplies);
  const recorded: Draft = {
    body: { kind: 'opinionRecorded', opinion, details: kept?.digest ?? null },
    details: kept ? [kept] : [],
  };
  if (photo === undefined) return ok([recorded]);
  const of = { kind: 'opinion', opinion: opinion.id } as const;
  const pictured = keepPhoto(state, { kind: 'keepPhoto', of, on: said.on, words: { photo } }, supplies);
  return pictured.ok ? ok([recorded, ...pictured.value]) : pictured;
}

export function withdrawOpinion(
  state: ProjectState,
  { household, on, words }: Of<'withdrawOpinion'>,
  supplies: Supplies,
): Decision {
  const last = state.opinions.filter((entry) => householdIn(entry) === household).at(-1);
  if (last?.kind !== 'opinion') return err({ kind: 'noOpinionToWithdraw', household });
  const withdrawal = { id: supplies.newId(), household, on, version: codeInUse(state) };
  const kept = keep(words, supplies);
  return ok([
    {
      body: { kind: 'opinionWithdrawn', withdrawal, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    },
  ]);
}

const householdIn = (entry: ProjectState['opinions'][number]): string =>
  entry.kind === 'opinion' ? entry.opinion.household : entry.withdrawal.household;

/**
 * Check code of the version that people answer to now. Before any scheme is chosen, they answer to the idea itself;
 * such answers are asked again later.
 */
export const codeInUse = (state: ProjectState): string => {
  const proposal = adoptedProposal(state);
  return proposal ? codeOf(state, proposal) : '';
};
