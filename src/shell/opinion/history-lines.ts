import type { HouseholdId } from '../../domain/building/household';
import type { Opinion, Signer } from '../../domain/consent/opinion';
import type { Day } from '../../domain/kernel/day';
import { codeInUse } from '../../domain/project/decide-opinions';
import { isSameContract } from '../../domain/project/signings-view';
import type { ContactEntry, OpinionEntry, ProjectState, SigningEntry } from '../../domain/project/state';
import { dayText, yuan } from '../../text/format';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { photoText } from '../../text/zh-cn/photo';
import { signingText } from '../../text/zh-cn/signing';
import { agreementWords } from '../signing/agreement-words';

/** One line of what was said and tried, ready to be read. */
export type HistoryLine = {
  readonly key: string;
  readonly household: HouseholdId;
  readonly on: Day;
  readonly at: string;
  readonly day: string;
  readonly what: string;
  readonly by: string;
  readonly remarks: string;
  /** Said about an earlier version of the scheme. */
  readonly isOlder: boolean;
  /** `null`: there was one, and it has been erased. */
  readonly photo: string | null | undefined;
};

/** Everything that was ever written down about all households or one, newest first; nothing is left out. */
export function historyLines(state: ProjectState, household?: HouseholdId): readonly HistoryLine[] {
  const current = codeInUse(state);
  const lines = [
    ...state.opinions.map((entry) => opinionLine(state, entry, current)),
    ...state.signings.map((entry) => signingLine(state, entry)),
    ...state.contacts.map(contactLine),
  ];
  return lines
    .filter((line) => household === undefined || line.household === household)
    .sort((a, b) => later(a.on, b.on) || later(a.at, b.at));
}

function signingLine(state: ProjectState, { at, words, ...entry }: SigningEntry): HistoryLine {
  const said = { at, by: words['recorder'] ?? '', remarks: words['note'] ?? '' };
  if (entry.kind === 'withdrawn') {
    const { id, household, on } = entry.withdrawal;
    const what = signingText.withdrawn;
    return { ...said, key: id, household, on, day: dayText(on), what, isOlder: false, photo: undefined };
  }
  const { id, household, on, agreement: signed, signer } = entry.signing;
  const agreement = state.agreements.find((each) => each.id === signed);
  const issued = state.agreements.at(-1);
  const kept = state.photos.find(({ of }) => of.kind === 'signing' && of.signing === id);
  return {
    ...said,
    key: id,
    household,
    on,
    day: dayText(on),
    what: [signingText.entry(agreementWords(agreement)), signedBy(signer, words['signer'] ?? '')]
      .filter(Boolean)
      .join('，'),
    isOlder: !agreement || !issued || !isSameContract(agreement, issued, household),
    photo: kept && (kept.words['photo'] ?? null),
  };
}

const later = (a: string, b: string): number => (a === b ? 0 : a < b ? 1 : -1);

function opinionLine(
  state: ProjectState,
  { at, words, ...entry }: OpinionEntry,
  current: string,
): HistoryLine {
  const by = words['recorder'] ?? '';
  const remarks = [words['reason'], words['note']].filter(Boolean).join('；');
  if (entry.kind === 'withdrawal') {
    const { id, household, on } = entry.withdrawal;
    const what = opinionText.withdrawn;
    return {
      key: id,
      household,
      on,
      at,
      day: dayText(on),
      what,
      by,
      remarks,
      isOlder: false,
      photo: undefined,
    };
  }
  const { id, household, on, version } = entry.opinion;
  const kept = state.photos.find(({ of }) => of.kind === 'opinion' && of.opinion === id);
  return {
    key: id,
    household,
    on,
    at,
    day: dayText(on),
    what: said(entry.opinion, words['signer'] ?? ''),
    by,
    remarks,
    isOlder: version !== current,
    photo: kept && (kept.words['photo'] ?? null),
  };
}

/** Who signed and on which paper; nothing where the owner did. */
const signedBy = (signer: Signer, name: string): string =>
  signer.kind === 'owner'
    ? ''
    : opinionText.signedBy(
        consentText.signersDone[signer.kind],
        name,
        'documentNumber' in signer ? signer.documentNumber : '',
      );

function said({ answer, ceiling, signer, channel }: Opinion, name: string): string {
  return [
    consentText.answersDone[answer],
    ceiling === undefined ? '' : opinionText.underCeiling(yuan(ceiling)),
    signedBy(signer, name),
    consentText.channels[channel],
  ]
    .filter(Boolean)
    .join('，');
}

const contactLine = ({ contact, words, at }: ContactEntry): HistoryLine => ({
  key: contact.id,
  household: contact.household,
  on: contact.on,
  at,
  day: dayText(contact.on),
  what: opinionText.met(consentText.channels[contact.channel], consentText.contacts[contact.outcome]),
  by: words['recorder'] ?? '',
  remarks: words['note'] ?? '',
  isOlder: false,
  photo: undefined,
});

/** What a kept photo is called where it cannot be seen. */
export const photoName = (room: string, { day }: HistoryLine): string => photoText.paperAlt(room, day);
