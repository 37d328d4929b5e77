import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { jurisdictionOf } from '../../domain/jurisdictions';
import { ANNOUNCED_YEARS } from '../../domain/jurisdictions/work-calendar';
import type { Day } from '../../domain/kernel/day';
import type { ProjectState } from '../../domain/project/state';
import { KeptNotice } from '../../shell/KeptNotice';
import { isOnRecord, type Outcome } from '../../shell/on-record';
import { SavedNotice } from '../../shell/SavedNotice';
import { useKeptForm } from '../../shell/use-kept-form';
import { useProject, useRun } from '../../store/use-project';
import { noticeText } from '../../text/zh-cn/notice';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { DateField } from '../../ui/DateField';
import { Disclosure } from '../../ui/Disclosure';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { Section } from '../../ui/Section';
import { TextField } from '../../ui/TextField';
import styles from './NoticePage.module.css';
import { type NoticeForm as Form, noticeFormOf, previewOf, readNotice } from './notice-form';

const KINDS = ['calendar', 'working'] as const;

/** When the notice was put up, for how long and where; the period is shown while it is typed. */
export const NoticeForm = ({
  state,
  today,
}: {
  readonly state: ProjectState;
  readonly today: Day;
}): ReactNode => {
  const run = useRun();
  const { id } = useProject();
  const held = noticeFormOf(state, today);
  const form = useForm<Form>({ defaultValues: held, shouldFocusError: false });
  const { control, register, handleSubmit, setValue } = form;
  const isBack = useKeptForm(`notice.${id}`, form, held);
  const typed = useWatch({ control, compute: (values): Form => values });
  const [attempt, setAttempt] = useState<{
    readonly number: number;
    readonly problems: readonly FieldProblem[];
  }>({ number: 0, problems: [] });
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const errorAt = (field: keyof Form): string | undefined =>
    attempt.problems.find(({ fieldId }) => fieldId === `notice-${field}`)?.message;
  const submit = (entered: Form): void => {
    const read = readNotice(entered);
    setAttempt(({ number }) => ({ number: number + 1, problems: read.ok ? [] : read.error }));
    const given = read.ok ? run({ kind: 'postNotice', notice: read.value }) : null;
    if (given !== null && isOnRecord(given)) form.reset(entered);
    setOutcome(given);
  };
  return (
    <Section title={state.notice === null ? noticeText.formTitle : noticeText.changeTitle}>
      <form className={styles['form']} noValidate onSubmit={handleSubmit(submit)}>
        <KeptNotice shown={isBack} />
        <ErrorSummary attempt={attempt.number} problems={attempt.problems} />
        <div className={styles['pair']}>
          <DateField
            {...register('postedOn')}
            id="notice-postedOn"
            today={today}
            label={noticeText.postedOn}
            error={errorAt('postedOn')}
          />
          <TextField
            {...register('days')}
            id="notice-days"
            inputMode="numeric"
            numeric
            chars={3}
            unit={noticeText.unitDays}
            label={noticeText.dayCount.label}
            hint={cityLength(state)}
            error={errorAt('days')}
          />
        </div>
        <Choice
          look="inline"
          label={noticeText.kind}
          options={KINDS.map((value) => ({ value, label: noticeText.kinds[value] }))}
          value={typed.kind}
          onChange={(kind) => setValue('kind', kind, { shouldDirty: true })}
        />
        <div className={styles['whole']}>
          <TextField
            {...register('places')}
            id="notice-places"
            label={noticeText.places}
            hint={noticeText.placesHint}
            error={errorAt('places')}
          />
        </div>
        <div className={styles['whole']}>
          <Disclosure
            title={noticeText.calendar}
            open={errorAt('holidays') !== undefined || errorAt('workedWeekends') !== undefined}
          >
            <div className={styles['form']}>
              <p>{noticeText.calendarNote(ANNOUNCED_YEARS.map(({ source }) => source).join('、'))}</p>
              <TextField
                {...register('holidays')}
                id="notice-holidays"
                label={noticeText.holidays}
                optional
                error={errorAt('holidays')}
              />
              <TextField
                {...register('workedWeekends')}
                id="notice-workedWeekends"
                label={noticeText.workedWeekends}
                optional
                error={errorAt('workedWeekends')}
              />
            </div>
          </Disclosure>
        </div>
        <p>{previewOf(typed)}</p>
        <SavedNotice outcome={outcome} words={noticeText.saved} />
        <Button type="submit" size="main" kind={state.notice === null ? 'primary' : 'secondary'}>
          {noticeText.save}
        </Button>
      </form>
    </Section>
  );
};

/** What the place's rule asks, or that nobody has seen it. */
function cityLength({ jurisdiction }: ProjectState): string {
  const { names, noticePeriod } = jurisdictionOf(jurisdiction);
  return noticePeriod === null
    ? noticeText.cityUnknown
    : noticeText.cityLength(names.zh, noticeText.days(noticePeriod));
}
