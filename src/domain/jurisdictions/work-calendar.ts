import { addDays, type WorkCalendar } from '../consent/calendar';
import { type Day, day } from '../kernel/day';

/** Days off from one day to another, both included. */
function daysOff(from: string, to: string): readonly Day[] {
  const days: Day[] = [];
  for (let on = day(from); on <= day(to); on = addDays(on, 1)) days.push(on);
  return days;
}

/** A year's public holidays with the announcement they stand in. */
export type AnnouncedYear = { readonly year: number; readonly source: string } & WorkCalendar;

/** The years whose holidays are built in; for any other year people enter the days themselves. */
export const ANNOUNCED_YEARS: readonly AnnouncedYear[] = [
  {
    year: 2026,
    source: '国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）',
    holidays: [
      ...daysOff('2026-01-01', '2026-01-03'),
      ...daysOff('2026-02-15', '2026-02-23'),
      ...daysOff('2026-04-04', '2026-04-06'),
      ...daysOff('2026-05-01', '2026-05-05'),
      ...daysOff('2026-06-19', '2026-06-21'),
      ...daysOff('2026-09-25', '2026-09-27'),
      ...daysOff('2026-10-01', '2026-10-07'),
    ],
    workedWeekends: [
      day('2026-01-04'),
      day('2026-02-14'),
      day('2026-02-28'),
      day('2026-05-09'),
      day('2026-09-20'),
      day('2026-10-10'),
    ],
  },
];

/** The built-in years together with the days that people entered. */
export const withEntered = ({ holidays, workedWeekends }: WorkCalendar): WorkCalendar => ({
  holidays: [...ANNOUNCED_YEARS.flatMap((year) => year.holidays), ...holidays],
  workedWeekends: [...ANNOUNCED_YEARS.flatMap((year) => year.workedWeekends), ...workedWeekends],
});

/** Years from one day to another of which nobody has built in the holidays. */
export function unknownYears(from: Day, to: Day): readonly number[] {
  const first = Number(from.slice(0, 4));
  const years = Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => first + index);
  return years.filter((year) => !ANNOUNCED_YEARS.some((each) => each.year === year));
}
