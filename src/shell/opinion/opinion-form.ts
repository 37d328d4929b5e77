import type { HouseholdId } from '../../domain/building/household';
import type { Answer, Channel, Signer, SignerKind } from '../../domain/consent/opinion';
import type { Day } from '../../domain/kernel/day';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { OpinionInput } from '../../domain/project/command';
import { dayText } from '../../text/format';
import { parseYuan } from '../../text/parse';
import { parseDay } from '../../text/parse-day';
import { opinionText } from '../../text/zh-cn/opinion';
import { dayErrorText, parseErrorText } from '../../text/zh-cn/parse-errors';

/** The form as typed: texts as they stand in the fields. */
export type OpinionForm = {
  readonly answer: Answer | undefined;
  readonly hasCeiling: boolean;
  readonly ceiling: string;
  readonly signer: SignerKind;
  readonly signerName: string;
  readonly documentNumber: string;
  readonly on: string;
  readonly channel: Channel;
  readonly recorder: string;
  readonly reason: string;
  readonly note: string;
};

export type FormProblem = { readonly field: keyof OpinionForm; readonly message: string };

export const SIGNERS: readonly SignerKind[] = ['owner', 'coOwner', 'proxy', 'heir', 'guardian', 'authorised'];

export const blankForm = (today: Day, recorder: string): OpinionForm => ({
  answer: undefined,
  hasCeiling: false,
  ceiling: '',
  signer: 'owner',
  signerName: '',
  documentNumber: '',
  on: dayText(today),
  channel: 'doorToDoor',
  recorder,
  reason: '',
  note: '',
});

/** Reads the form into what is written down, or says field by field what is still wanted. */
export function readForm(
  household: HouseholdId,
  form: OpinionForm,
): Result<OpinionInput, readonly FormProblem[]> {
  const on = parseDay(form.on);
  const ceiling = form.hasCeiling && isConsent(form.answer) ? parseYuan(form.ceiling) : null;
  const found: readonly (FormProblem | false)[] = [
    form.answer === undefined && { field: 'answer', message: opinionText.answerMissing },
    ceiling !== null &&
      !ceiling.ok && { field: 'ceiling', message: parseErrorText(ceiling.error, opinionText.ceiling) },
    needsDocument(form.signer) &&
      form.documentNumber.trim() === '' && {
        field: 'documentNumber',
        message: opinionText.documentMissing(form.signer),
      },
    !on.ok && { field: 'on', message: dayErrorText(on.error, opinionText.on) },
  ];
  const problems = found.filter((problem) => problem !== false);
  if (form.answer === undefined || !on.ok || problems.length > 0) return err(problems);
  return ok({
    household,
    answer: form.answer,
    ...(ceiling?.ok ? { ceiling: ceiling.value } : {}),
    signer: signerOf(form),
    on: on.value,
    channel: form.channel,
    words: {
      recorder: form.recorder.trim(),
      signer: form.signer === 'owner' ? '' : form.signerName.trim(),
      reason: form.answer === 'objects' ? form.reason.trim() : '',
      note: form.note.trim(),
    },
  });
}

export const isConsent = (answer: Answer | undefined): boolean =>
  answer === 'consentsAndPays' || answer === 'consentsNotPaying';

/** Whoever is not an owner signs on a paper whose number is written down. */
export const needsDocument = (signer: SignerKind): signer is Exclude<SignerKind, 'owner' | 'coOwner'> =>
  signer !== 'owner' && signer !== 'coOwner';

export const signerOf = ({
  signer,
  documentNumber,
}: Pick<OpinionForm, 'signer' | 'documentNumber'>): Signer =>
  needsDocument(signer) ? { kind: signer, documentNumber: documentNumber.trim() } : { kind: signer };
