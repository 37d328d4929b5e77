import type { Brand } from './brand';

/** A calendar date as text, `2026-11-24`; compared as text, so no time zone ever moves it. */
export type Day = Brand<string, 'Day'>;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Whether the text names a day that exists in the calendar. */
export function isDay(text: string): boolean {
  const [, year, month, date] = (SHAPE.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || date === undefined) return false;
  const length = month === 2 && isLeap(year) ? 29 : DAYS[month - 1];
  return length !== undefined && date >= 1 && date <= length;
}

/** Makes a day; throws on a date that does not exist. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`Not a calendar day: ${text}`);
  return text as Day;
}
