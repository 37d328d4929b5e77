import type { IssuedAgreement } from '../../domain/agreement/issued';
import type { HouseholdId } from '../../domain/building/household';
import { lacksDocument, type SignerKind } from '../../domain/consent/opinion';
import type { Day } from '../../domain/kernel/day';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { SigningInput } from '../../domain/project/command';
import { dayText } from '../../text/format';
import { parseDay } from '../../text/parse-day';
import { opinionText } from '../../text/zh-cn/opinion';
import { dayErrorText } from '../../text/zh-cn/parse-errors';
import { refusalText } from '../../text/zh-cn/refusals';
import { signingText } from '../../text/zh-cn/signing';
import { needsDocument, signerOf } from '../opinion/opinion-form';

/** The form as typed: who signed the page, and when. */
export type SigningForm = {
  readonly signer: SignerKind;
  readonly signerName: string;
  readonly documentNumber: string;
  readonly on: string;
  readonly recorder: string;
  readonly note: string;
};

export type SigningProblem = { readonly field: 'documentNumber' | 'on'; readonly message: string };

export const blankSigning = (today: Day, recorder: string): SigningForm => ({
  signer: 'owner',
  signerName: '',
  documentNumber: '',
  on: dayText(today),
  recorder,
  note: '',
});

/** Reads the form into what is written down, or says field by field what is still wanted. */
export function readSigning(
  household: HouseholdId,
  { id: agreement, issuedOn }: IssuedAgreement,
  form: SigningForm,
): Result<SigningInput, readonly SigningProblem[]> {
  const on = parseDay(form.on);
  const signer = signerOf(form);
  const problems: readonly (SigningProblem | false)[] = [
    needsDocument(form.signer) &&
      lacksDocument(signer) && {
        field: 'documentNumber',
        message: opinionText.documentMissing(form.signer),
      },
    !on.ok && { field: 'on', message: dayErrorText(on.error, signingText.dayLabel) },
    on.ok &&
      on.value < issuedOn && {
        field: 'on',
        message: refusalText({ kind: 'signedBeforeIssue', issuedOn }, String),
      },
  ];
  const found = problems.filter((problem) => problem !== false);
  if (!on.ok || found.length > 0) return err(found);
  const words = {
    signer: form.signer === 'owner' ? '' : form.signerName.trim(),
    recorder: form.recorder.trim(),
    note: form.note.trim(),
  };
  return ok({ household, agreement, signer, on: on.value, words });
}
