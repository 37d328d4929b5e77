import { lacksDocument } from '../consent/opinion';
import { canonical } from '../kernel/digest';
import { err, ok } from '../kernel/result';
import type { Command } from './command';
import { keepPhoto } from './decide-photos';
import type { Decision, Draft, Supplies } from './draft';
import { keep } from './keep-words';
import { lastSigning } from './signings-view';
import type { ProjectState } from './state';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** Writes down that a household has signed an issued agreement. A draft cannot be signed, nor a paper before its day. */
export function recordSigning(
  state: ProjectState,
  { input: { words, photo, ...signed } }: Of<'recordSigning'>,
  supplies: Supplies,
): Decision {
  const { household, on } = signed;
  if (!state.households.some(({ id }) => id === household))
    return err({ kind: 'unknownHousehold', household });
  const agreement = state.agreements.find(({ id }) => id === signed.agreement);
  if (!agreement) return err({ kind: 'notIssued' });
  if (on < agreement.issuedOn) return err({ kind: 'signedBeforeIssue', issuedOn: agreement.issuedOn });
  if (lacksDocument(signed.signer)) return err({ kind: 'documentMissing', household });
  const { id: _, ...held } = lastSigning(state, household)?.signing ?? { id: '' };
  if (canonical(held) === canonical(signed)) return err({ kind: 'nothingToChange' });
  const signing = { ...signed, id: supplies.newId() };
  const kept = keep(words, supplies);
  const recorded: Draft = {
    body: { kind: 'signingRecorded', signing, details: kept?.digest ?? null },
    details: kept ? [kept] : [],
  };
  if (photo === undefined) return ok([recorded]);
  const of = { kind: 'signing', signing: signing.id } as const;
  const pictured = keepPhoto(state, { kind: 'keepPhoto', of, on, words: { photo } }, supplies);
  return pictured.ok ? ok([recorded, ...pictured.value]) : pictured;
}

/** Takes back what was written down, as a further entry: it was a mistake, or the household has withdrawn. */
export function withdrawSigning(
  state: ProjectState,
  { household, on, words }: Of<'withdrawSigning'>,
  supplies: Supplies,
): Decision {
  if (!lastSigning(state, household)) return err({ kind: 'noSigningToWithdraw', household });
  const withdrawal = { id: supplies.newId(), household, on };
  const kept = keep(words, supplies);
  return ok([
    {
      body: { kind: 'signingWithdrawn', withdrawal, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    },
  ]);
}
