import { type Day, day } from '../kernel/day';

/** Public holidays (法定节假日) and the weekend days worked in exchange (调休上班日), as the State Council announces them each year. */
export type WorkCalendar = { readonly holidays: readonly Day[]; readonly workedWeekends: readonly Day[] };

/** Weekends only: what is left when nobody has entered the year's holidays. */
export const WEEKENDS_ONLY: WorkCalendar = { holidays: [], workedWeekends: [] };

/** The day so many days later, or earlier where negative. */
export const addDays = (from: Day, days: number): Day => dayAt(ordinalOf(from) + days);

/** Days from one day to another: 1 from today to tomorrow. */
export const daysBetween = (from: Day, to: Day): number => ordinalOf(to) - ordinalOf(from);

/** Whether offices work on that day. */
export const isWorkingDay = (on: Day, { holidays, workedWeekends }: WorkCalendar): boolean =>
  workedWeekends.includes(on) || (!isWeekend(on) && !holidays.includes(on));

/** 1970-01-01, ordinal 0, was a Thursday. */
const isWeekend = (on: Day): boolean => {
  const weekday = (((ordinalOf(on) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
};

const DAYS_OF_400_YEARS = 146_097;

/** Days since 1970-01-01, the year taken to begin in March so that the leap day is its last. */
function ordinalOf(on: Day): number {
  const [year = 0, month = 0, date = 0] = on.split('-').map(Number);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_OF_400_YEARS + dayOfEra - 719_468;
}

function dayAt(ordinal: number): Day {
  const shifted = ordinal + 719_468;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return day(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');
