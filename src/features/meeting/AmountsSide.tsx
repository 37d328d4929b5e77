import type { ReactNode } from 'react';
import { perYear, YEARS_OF_USE } from '../../domain/apportionment/per-year';
import { sharingHouseholds } from '../../domain/project/raised';
import { isVaried } from '../../domain/project/variation';
import { sumLines } from '../../shell/sum-lines';
import { figures } from '../../text/format';
import { meetingText } from '../../text/zh-cn/meeting';
import { Check } from '../../ui/icons';
import { SelectField } from '../../ui/SelectField';
import { SumLines } from '../../ui/SummaryList';
import styles from './AmountsPage.module.css';
import { changeSentence, type Ready } from './amount-rows';
import type { Meeting } from './use-meeting';

type AmountsSideProps = {
  readonly meeting: Meeting;
  readonly money: Ready;
  readonly before: Ready;
  /** Without the lines of the sum, where wide tables take the page. */
  readonly isBrief: boolean;
  readonly years: number;
  readonly onYears: (years: number) => void;
};

/** From the total to what is shared, that it adds up, who gains and loses by a try, and what a year of use comes to. */
export const AmountsSide = ({
  meeting,
  money,
  before,
  isBrief,
  years,
  onYears,
}: AmountsSideProps): ReactNode => {
  const { amounts } = meetingText;
  const { households } = meeting.now.state;
  const { outcome } = money;
  const isTrying = isVaried(meeting.variation);
  const [top] = [...sharingHouseholds(outcome, households)].sort(
    (a, b) => b.floor - a.floor || a.seq - b.seq,
  );
  const pays = top && money.shareOf.get(top.id)?.payable;
  return (
    <>
      {isBrief ? null : <SumLines lines={sumLines(money, households)} />}
      <p className={styles['check']}>
        <Check className={styles['tick']} aria-hidden="true" />
        {outcome.reserve > 0 ? amounts.withReserve(figures(outcome.reserve)) : amounts.addsUp}
      </p>
      {isTrying ? <p role="status">{changeSentence(before, money)}</p> : null}
      {top === undefined || pays === undefined || isBrief || isTrying ? null : (
        <div className={styles['years']}>
          <p>{amounts.perYear(top.room, years, figures(perYear(pays, years)))}</p>
          <SelectField
            label={amounts.years}
            hideLabel
            chars={3}
            options={YEARS_OF_USE.map((each) => ({ value: `${each}`, label: amounts.yearsOption(each) }))}
            value={`${years}`}
            onChange={(event) => onYears(Number(event.target.value))}
          />
        </div>
      )}
    </>
  );
};
