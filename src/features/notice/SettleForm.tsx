import { type ReactNode, useState } from 'react';
import { OUTCOMES, type Outcome } from '../../domain/consent/notice';
import type { Day } from '../../domain/kernel/day';
import { useRun } from '../../store/use-project';
import { dayText } from '../../text/format';
import { parseDay } from '../../text/parse-day';
import { noticeText } from '../../text/zh-cn/notice';
import { dayErrorText } from '../../text/zh-cn/parse-errors';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { DateField } from '../../ui/DateField';
import { TextAreaField } from '../../ui/TextAreaField';
import styles from './NoticePage.module.css';

type SettleFormProps = {
  readonly number: number;
  readonly objection: string;
  readonly today: Day;
  readonly onDone: () => void;
};

/** What became of an objection: settled, taken back, or answered and not accepted. */
export const SettleForm = ({ number, objection, today, onDone }: SettleFormProps): ReactNode => {
  const run = useRun();
  const [outcome, setOutcome] = useState<Outcome>();
  const [on, setOn] = useState(dayText(today));
  const [how, setHow] = useState('');
  const [tried, setTried] = useState(false);
  const read = parseDay(on);
  const lacksWords = outcome !== undefined && outcome !== 'withdrawn' && how.trim() === '';
  const save = (): void => {
    setTried(true);
    if (outcome === undefined || lacksWords || !read.ok) return;
    run({ kind: 'settleObjection', objection, outcome, on: read.value, words: { how: how.trim() } });
    onDone();
  };
  return (
    <form
      className={styles['form']}
      noValidate
      aria-label={noticeText.handleOf(number)}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Choice
        look="inline"
        label={noticeText.outcome}
        options={OUTCOMES.map((value) => ({ value, label: noticeText.outcomes[value] }))}
        value={outcome}
        onChange={setOutcome}
        error={tried && outcome === undefined ? noticeText.outcomeMissing : undefined}
      />
      <DateField
        today={today}
        label={noticeText.handledOn}
        value={on}
        error={tried && !read.ok ? dayErrorText(read.error, noticeText.handledOn) : undefined}
        onChange={({ target }) => setOn(target.value)}
      />
      <div className={styles['whole']}>
        <TextAreaField
          label={noticeText.how}
          value={how}
          error={tried && lacksWords ? noticeText.howMissing : undefined}
          onChange={({ target }) => setHow(target.value)}
        />
      </div>
      <Button type="submit" size="main">
        {noticeText.saveOutcome}
      </Button>
    </form>
  );
};
