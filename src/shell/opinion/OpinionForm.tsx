import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { HouseholdId } from '../../domain/building/household';
import { ANSWERS, CHANNELS } from '../../domain/consent/opinion';
import type { Day } from '../../domain/kernel/day';
import type { OpinionInput } from '../../domain/project/command';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { photoText } from '../../text/zh-cn/photo';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { DateField } from '../../ui/DateField';
import { Disclosure } from '../../ui/Disclosure';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { StateGlyph } from '../../ui/glyph/StateGlyph';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { KeptNotice } from '../KeptNotice';
import { kindOf } from '../picture/picture-floors';
import { forgetTyped, useKeptForm } from '../use-kept-form';
import { CeilingField } from './CeilingField';
import styles from './OpinionForm.module.css';
import { blankForm, type OpinionForm as Form, type FormProblem, isConsent, readForm } from './opinion-form';
import { PhotoField } from './PhotoField';
import { SignerFields } from './SignerFields';
import { useKeptPhoto } from './use-kept-photo';

type OpinionFormProps = {
  readonly household: HouseholdId;
  readonly room: string;
  readonly today: Day;
  readonly recorder: string;
  /** The household that would be asked next, if there is one. */
  readonly nextRoom: string | undefined;
  readonly onRecord: (input: OpinionInput) => void;
};

const STATE = { consentsAndPays: 'consents' } as const;

/** What a household says, in large answers; the rest is prefilled and needs a touch only where it differs. */
export const OpinionForm = ({
  household,
  room,
  today,
  recorder,
  nextRoom,
  onRecord,
}: OpinionFormProps): ReactNode => {
  const blank = blankForm(today, recorder);
  const form = useForm<Form>({ defaultValues: blank, shouldFocusError: false });
  const kept = `opinion.${household}`;
  const isBack = useKeptForm(kept, form, blank);
  const [tried, setTried] = useState<{ readonly attempt: number; readonly problems: readonly FormProblem[] }>(
    {
      attempt: 0,
      problems: [],
    },
  );
  const { photo, setPhoto, forget } = useKeptPhoto(kept);
  const [broughtBack] = useState(photo !== undefined);
  const answer = useWatch({ control: form.control, name: 'answer' });
  const signer = useWatch({ control: form.control, name: 'signer' });
  const problemAt = (field: keyof Form): string | undefined =>
    tried.problems.find((problem) => problem.field === field)?.message;

  const submit = (typed: Form): void => {
    const read = readForm(household, typed);
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
        problems={tried.problems.map(({ field, message }) => ({ fieldId: `opinion-${field}`, message }))}
      />
      <Choice
        id="opinion-answer"
        look="cards"
        columns={2}
        label={opinionText.whatTheySay}
        options={ANSWERS.map((value) => ({
          value,
          label: consentText.answers[value],
          mark: <StateGlyph kind={kindOf(value === 'consentsAndPays' ? STATE[value] : value)} />,
        }))}
        value={answer}
        onChange={(value) => form.setValue('answer', value, { shouldDirty: true })}
        error={problemAt('answer')}
      />
      {isConsent(answer) ? <CeilingField form={form} problem={problemAt('ceiling')} /> : null}
      {answer === 'objects' ? (
        <TextField label={opinionText.reason} optional {...form.register('reason')} />
      ) : null}
      <SignerFields
        of="opinion"
        signer={signer}
        problem={problemAt('documentNumber')}
        fields={{
          signer: form.register('signer'),
          signerName: form.register('signerName'),
          documentNumber: form.register('documentNumber'),
        }}
      />
      <div className={styles['when']}>
        <DateField
          id="opinion-on"
          today={today}
          label={opinionText.on}
          hideLabel
          error={problemAt('on')}
          {...form.register('on')}
        />
        <SelectField
          label={opinionText.channel}
          hideLabel
          options={CHANNELS.map((value) => ({ value, label: consentText.channels[value] }))}
          {...form.register('channel')}
        />
      </div>
      <Disclosure title={opinionText.more} open={broughtBack}>
        <TextField label={opinionText.recorder} optional chars={6} {...form.register('recorder')} />
        <TextField label={opinionText.note} optional {...form.register('note')} />
        <PhotoField
          label={photoText.paper}
          alt={photoText.paperAlt(room, '')}
          photo={photo}
          onChange={setPhoto}
        />
        <p className={styles['quiet']}>{photoText.privacy}</p>
      </Disclosure>
      <Button type="submit" kind="primary" size="main" wide>
        {nextRoom === undefined ? opinionText.record(room) : opinionText.recordAndNext(room, nextRoom)}
      </Button>
    </form>
  );
};
