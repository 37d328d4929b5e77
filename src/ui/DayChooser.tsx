import type { ReactNode } from 'react';
import { dayText } from '../text/format';
import { parseDay } from '../text/parse-day';
import { uiText } from '../text/zh-cn/ui';
import styles from './DayChooser.module.css';
import { SelectField } from './SelectField';

type DayChooserProps = {
  readonly label: string;
  readonly today: string;
  /** The day that stands in the box, if it is one. */
  readonly day: string | null;
  /** The chosen day as people write it. */
  readonly onChoose: (text: string) => void;
};

const PARTS = ['year', 'month', 'date'] as const;

/** Year, month and date as three native pickers; each choice holds at once. */
export const DayChooser = ({ label, today, day, onChoose }: DayChooserProps): ReactNode => {
  const parts = partsOf(day ?? today);
  const options = optionsOf(parts, partsOf(today).year);
  const choose = (part: (typeof PARTS)[number], chosen: string): void => {
    const read = parseDay(written({ ...parts, [part]: Number(chosen) }));
    if (read.ok) onChoose(dayText(read.value));
  };
  return (
    <fieldset className={styles['parts']} aria-label={label}>
      {PARTS.map((part) => (
        <SelectField
          key={part}
          label={uiText.dayParts[part]}
          chars={part === 'year' ? 3 : 2}
          value={day === null ? '' : parts[part]}
          onChange={(event) => choose(part, event.target.value)}
          options={[
            ...(day === null ? [{ value: '', label: uiText.chooseOne }] : []),
            ...options[part].map((value) => ({ value: String(value), label: String(value) })),
          ]}
        />
      ))}
    </fieldset>
  );
};

type Parts = Readonly<Record<(typeof PARTS)[number], number>>;

function partsOf(day: string): Parts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

/** The years around this one, and the one that stands in the box however far away it lies. */
function optionsOf(
  { year, month }: Parts,
  thisYear: number,
): Readonly<Record<keyof Parts, readonly number[]>> {
  const years = new Set([year, ...upTo(9).map((step) => thisYear - 4 + step)]);
  return {
    year: [...years].sort((a, b) => a - b),
    month: upTo(12),
    date: upTo(daysIn(year, month)),
  };
}

const upTo = (last: number): readonly number[] => Array.from({ length: last }, (_, index) => index + 1);

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The day of the three parts; where the month is shorter, its last. */
const written = ({ year, month, date }: Parts): string =>
  `${year}-${month}-${Math.min(date, daysIn(year, month))}`;
