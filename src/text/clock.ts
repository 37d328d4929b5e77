/** `14:32` by the clock on the wall, from an ISO instant; empty where there is none. */
export function timeOfDay(instant: string | null): string {
  if (instant === null) return '';
  const moment = new Date(instant);
  return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`;
}

/** `11月24日 14:32`: a moment of the record. */
export function momentText(instant: string): string {
  const [, month, date] = localDay(instant).split('-').map(Number);
  return `${month}月${date}日 ${timeOfDay(instant)}`;
}

/** `2026-11-24`, the calendar day on which the instant falls here. */
export function localDay(instant: string): string {
  const moment = new Date(instant);
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

/** `2026-11-24-14-32`, the same for the name of a file. */
export const stampText = (instant: string): string =>
  `${localDay(instant)}-${timeOfDay(instant).replace(':', '-')}`;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
