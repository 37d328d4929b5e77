import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { IssuedAgreement } from '../../domain/agreement/issued';
import type { Household } from '../../domain/building/household';
import type { Day } from '../../domain/kernel/day';
import type { SigningInput } from '../../domain/project/command';
import { opinionText } from '../../text/zh-cn/opinion';
import { photoText } from '../../text/zh-cn/photo';
import { signingText } from '../../text/zh-cn/signing';
import { Button } from '../../ui/Button';
import { DateField } from '../../ui/DateField';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/TextField';
import { KeptNotice } from '../KeptNotice';
import styles from '../opinion/OpinionForm.module.css';
import { PhotoField } from '../opinion/PhotoField';
import { SignerFields } from '../opinion/SignerFields';
import { useKeptPhoto } from '../opinion/use-kept-photo';
import { forgetTyped, useKeptForm } from '../use-kept-form';
import { blankSigning, readSigning, type SigningForm, type SigningProblem } from './signing-form';

type SigningFieldsProps = {
  readonly household: Household;
  readonly agreement: IssuedAgreement;
  readonly today: Day;
  readonly recorder: string;
  readonly onRecord: (input: SigningInput) => void;
};

/** A signature that is not the owner's own of today: who, on which paper, on which day, and the page as a photo. */
export const SigningFields = ({
  household: { id, room },
  agreement,
  today,
  recorder,
  onRecord,
}: SigningFieldsProps): ReactNode => {
  const blank = blankSigning(today, recorder);
  const form = useForm<SigningForm>({ defaultValues: blank, shouldFocusError: false });
  const kept = `signing.${id}`;
  const isBack = useKeptForm(kept, form, blank);
  const [tried, setTried] = useState<{
    readonly attempt: number;
    readonly problems: readonly SigningProblem[];
  }>({ attempt: 0, problems: [] });
  const { photo, setPhoto, forget } = useKeptPhoto(kept);
  const signer = useWatch({ control: form.control, name: 'signer' });
  const problemAt = (field: SigningProblem['field']): string | undefined =>
    tried.problems.find((problem) => problem.field === field)?.message;
  const submit = (typed: SigningForm): void => {
    const read = readSigning(id, agreement, typed);
    setTried(({ attempt }) => ({ attempt: attempt + 1, problems: read.ok ? [] : read.error }));
    if (!read.ok) return;
    forgetTyped(kept);
    forget();
    onRecord(photo === undefined ? read.value : { ...read.value, photo });
  };
  return (
    <form className={styles['form']} noValidate onSubmit={form.handleSubmit(submit)}>
      <KeptNotice shown={isBack} />
      <ErrorSummary
        attempt={tried.attempt}
        problems={tried.problems.map(({ field, message }) => ({ fieldId: `signing-${field}`, message }))}
      />
      <SignerFields
        of="signing"
        signer={signer}
        problem={problemAt('documentNumber')}
        fields={{
          signer: form.register('signer'),
          signerName: form.register('signerName'),
          documentNumber: form.register('documentNumber'),
        }}
      />
      <DateField
        id="signing-on"
        today={today}
        label={signingText.dayLabel}
        error={problemAt('on')}
        {...form.register('on')}
      />
      <TextField label={opinionText.recorder} optional chars={6} {...form.register('recorder')} />
      <TextField label={opinionText.note} optional {...form.register('note')} />
      <PhotoField
        label={signingText.page}
        alt={signingText.pageAlt(room, '')}
        photo={photo}
        onChange={setPhoto}
      />
      <p className={styles['quiet']}>{photoText.privacy}</p>
      <Button type="submit" wide>
        {signingText.submit(room)}
      </Button>
    </form>
  );
};
