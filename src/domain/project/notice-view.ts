import { WEEKENDS_ONLY } from '../consent/calendar';
import { type NoticePeriod, type NoticeStanding, noticePeriod, noticeStanding } from '../consent/notice';
import { unknownYears, withEntered } from '../jurisdictions/work-calendar';
import type { Day } from '../kernel/day';
import type { ProjectState } from './state';

/** The notice that hangs or hung last, with its period reckoned and where it stands on a day. */
export type NoticeView = {
  readonly period: NoticePeriod;
  readonly standing: NoticeStanding;
  /** Years within the period whose holidays are neither built in nor entered. */
  readonly unknownYears: readonly number[];
};

/** Reckons the period of the posted notice (公示期); `null` before the first. */
export function noticeOf({ notice, objections }: ProjectState, today: Day): NoticeView | null {
  if (notice === null) return null;
  const entered = notice.calendar ?? WEEKENDS_ONLY;
  const period = noticePeriod(notice.postedOn, notice.length, withEntered(entered));
  const known = new Set(
    [...entered.holidays, ...entered.workedWeekends].map((day) => Number(day.slice(0, 4))),
  );
  return {
    period,
    standing: noticeStanding(period, objections, today),
    unknownYears: unknownYears(period.from, period.to).filter((year) => !known.has(year)),
  };
}
