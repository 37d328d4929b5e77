import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import type { Day } from '../../domain/kernel/day';
import type { ProjectState } from '../../domain/project/state';
import { KeptNotice } from '../../shell/KeptNotice';
import { forgetTyped, useKeptForm } from '../../shell/use-kept-form';
import { useProject, useRun } from '../../store/use-project';
import { noticeText } from '../../text/zh-cn/notice';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { DateField } from '../../ui/DateField';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { useAnnounce } from '../../ui/LiveRegion';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextAreaField } from '../../ui/TextAreaField';
import { TextField } from '../../ui/TextField';
import styles from './NoticePage.module.css';
import { blankObjection, type ObjectionForm, OUTSIDER, readObjection } from './objection-form';

/** Writes down who objects to what, in writing or by word of mouth. */
export const AddObjection = ({
  state,
  today,
}: {
  readonly state: ProjectState;
  readonly today: Day;
}): ReactNode => {
  const run = useRun();
  const announce = useAnnounce();
  const { id } = useProject();
  const blank = blankObjection(today);
  const form = useForm<ObjectionForm>({ defaultValues: blank, shouldFocusError: false });
  const { control, register, handleSubmit } = form;
  const kept = `objection.${id}`;
  const isBack = useKeptForm(kept, form, blank);
  const by = useWatch({ control, name: 'by' });
  const [attempt, setAttempt] = useState<{
    readonly number: number;
    readonly problems: readonly FieldProblem[];
  }>({ number: 0, problems: [] });
  const errorAt = (field: keyof ObjectionForm): string | undefined =>
    attempt.problems.find(({ fieldId }) => fieldId === `objection-${field}`)?.message;
  const submit = (entered: ObjectionForm): void => {
    const read = readObjection(entered, state);
    setAttempt(({ number }) => ({ number: number + 1, problems: read.ok ? [] : read.error }));
    if (!read.ok || !run({ kind: 'recordObjection', input: read.value }).ok) return;
    forgetTyped(kept);
    announce(noticeText.added);
  };
  return (
    <Section title={noticeText.addTitle}>
      <form className={styles['form']} noValidate onSubmit={handleSubmit(submit)}>
        <KeptNotice shown={isBack} />
        <ErrorSummary attempt={attempt.number} problems={attempt.problems} />
        <div className={styles['pair']}>
          <SelectField
            {...register('by')}
            id="objection-by"
            label={noticeText.by}
            error={errorAt('by')}
            chars={12}
            options={[
              { value: '', label: noticeText.choose },
              ...state.households.map(({ id, room }) => ({ value: id, label: room })),
              { value: OUTSIDER, label: noticeText.outsider },
            ]}
          />
          {by === OUTSIDER ? (
            <TextField
              {...register('name')}
              id="objection-name"
              label={noticeText.outsiderName}
              chars={12}
              error={errorAt('name')}
            />
          ) : null}
          <DateField
            {...register('on')}
            id="objection-on"
            today={today}
            label={noticeText.on}
            error={errorAt('on')}
          />
        </div>
        <Checkbox label={noticeText.inWriting} {...register('inWriting')} />
        <div className={styles['whole']}>
          <TextAreaField
            {...register('what')}
            id="objection-what"
            label={noticeText.what}
            hint={noticeText.whatHint}
            error={errorAt('what')}
          />
        </div>
        <Button type="submit" size="main">
          {noticeText.add}
        </Button>
      </form>
    </Section>
  );
};
