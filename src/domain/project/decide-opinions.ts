import type { Signer } from '../consent/opinion';
import { err, ok } from '../kernel/result';
import { personalDetails } from '../log/personal-details';
import type { Command } from './command';
import type { Decision, Supplies } from './draft';
import type { ProjectState } from './state';
import { adoptedProposal, codeOf } from './version';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/**
 * Writes down what a household said about the version in use. Whoever signs for the owner names the
 * paper that allows it: a signature without one is how consents get forged.
 */
export function recordOpinion(
  state: ProjectState,
  { input: { words, ...said } }: Of<'recordOpinion'>,
  supplies: Supplies,
): Decision {
  const { household } = said;
  if (!state.households.some(({ id }) => id === household))
    return err({ kind: 'unknownHousehold', household });
  if (lacksDocument(said.signer)) return err({ kind: 'documentMissing', household });
  const opinion = { ...said, id: supplies.newId(), version: codeInUse(state) };
  const kept = keep(words, supplies);
  return ok([
    {
      body: { kind: 'opinionRecorded', opinion, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    },
  ]);
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

const lacksDocument = (signer: Signer): boolean =>
  'documentNumber' in signer && signer.documentNumber.trim() === '';

/** Before any scheme is chosen, people answer to the idea itself; such answers are asked again later. */
const codeInUse = (state: ProjectState): string => {
  const proposal = adoptedProposal(state);
  return proposal ? codeOf(state, proposal) : '';
};

/** Words that may be erased one day, kept apart from the fact; `undefined` where nothing was said. */
export function keep(words: Readonly<Record<string, string>>, { newSalt }: Supplies) {
  const said = Object.fromEntries(Object.entries(words).filter(([, text]) => text !== ''));
  return Object.keys(said).length > 0 ? personalDetails(newSalt(), said) : undefined;
}
