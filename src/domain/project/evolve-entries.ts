import type { FactBody } from '../log/fact-body';
import type { Recorded } from '../log/log';
import type { OpinionWords, ProjectState } from './state';

type Of<Kind extends FactBody['kind']> = Extract<FactBody, { kind: Kind }>;

/** Words that go with a fact and have not been erased. */
export const wordsOf = ({ details }: Recorded, body: { readonly details: string | null }): OpinionWords =>
  details.find(({ digest }) => digest === body.details)?.values ?? {};

/** Adds to the record of opinions: a changed mind and a withdrawal are entries of their own. */
export function addOpinion(
  state: ProjectState,
  recorded: Recorded,
  body: Of<'opinionRecorded' | 'opinionWithdrawn'>,
): ProjectState {
  const kept = { words: wordsOf(recorded, body), at: recorded.fact.at };
  const entry =
    body.kind === 'opinionRecorded'
      ? ({ kind: 'opinion', opinion: body.opinion, ...kept } as const)
      : ({ kind: 'withdrawal', withdrawal: body.withdrawal, ...kept } as const);
  return { ...state, opinions: [...state.opinions, entry] };
}

/** Adds to the record of signings, which is apart from that of opinions. */
export function addSigning(
  state: ProjectState,
  recorded: Recorded,
  body: Of<'signingRecorded' | 'signingWithdrawn'>,
): ProjectState {
  const kept = { words: wordsOf(recorded, body), at: recorded.fact.at };
  const entry =
    body.kind === 'signingRecorded'
      ? ({ kind: 'signed', signing: body.signing, ...kept } as const)
      : ({ kind: 'withdrawn', withdrawal: body.withdrawal, ...kept } as const);
  return { ...state, signings: [...state.signings, entry] };
}

/** Adds a line to the contact log. */
export function addContact(state: ProjectState, recorded: Recorded, body: Of<'contactLogged'>): ProjectState {
  const entry = { contact: body.contact, words: wordsOf(recorded, body), at: recorded.fact.at };
  return { ...state, contacts: [...state.contacts, entry] };
}

/** Whether a fact is about an agreement that is not there. */
export const meansNoAgreement = (state: ProjectState, body: FactBody): boolean =>
  body.kind === 'signingRecorded' && !state.agreements.some(({ id }) => id === body.signing.agreement);
