import type { HouseholdId } from '../building/household';
import type { Day } from '../kernel/day';
import { addDays, daysBetween, isWorkingDay, WEEKENDS_ONLY, type WorkCalendar } from './calendar';

/** How long a public notice hangs (公示期): so many calendar days (日) or working days (工作日). */
export type NoticeLength = { readonly days: number; readonly kind: 'calendar' | 'working' };

/** First and last day that count, both included. The day of posting is not one of them (民法典第二百零一条). */
export type NoticePeriod = { readonly postedOn: Day; readonly from: Day; readonly to: Day };

/**
 * The period of a notice posted on a day. A calendar period whose last day is a day off ends on the
 * next working day (民法典第二百零三条); a working-day period counts working days only.
 * Holidays change every year and come in with the calendar.
 */
export function noticePeriod(
  postedOn: Day,
  { days, kind }: NoticeLength,
  calendar: WorkCalendar = WEEKENDS_ONLY,
): NoticePeriod {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`Not a number of days: ${days}`);
  if (kind === 'calendar') {
    const to = orNextWorkingDay(addDays(postedOn, days), calendar);
    return { postedOn, from: addDays(postedOn, 1), to };
  }
  const from = nextWorkingDay(postedOn, calendar);
  let to = from;
  for (let left = days - 1; left > 0; left -= 1) to = nextWorkingDay(to, calendar);
  return { postedOn, from, to };
}

const nextWorkingDay = (after: Day, calendar: WorkCalendar): Day =>
  orNextWorkingDay(addDays(after, 1), calendar);

function orNextWorkingDay(from: Day, calendar: WorkCalendar): Day {
  let on = from;
  while (!isWorkingDay(on, calendar)) on = addDays(on, 1);
  return on;
}

/** Who objects: a household of the stairwell, or somebody affected beside it (利害关系人), by name or address. */
export type Objector =
  | { readonly kind: 'household'; readonly household: HouseholdId }
  | { readonly kind: 'affectedParty'; readonly name: string };

/** A public notice as it was put up (公示): when, for how long, and where it hangs. */
export type PostedNotice = {
  readonly postedOn: Day;
  readonly length: NoticeLength;
  readonly places: string;
  /** Days off and worked weekends that people entered for years that are not built in. */
  readonly calendar?: WorkCalendar;
};

/** Longest notice that can be entered, in days: a year is a slip of the pen. */
export const MOST_NOTICE_DAYS = 90;

/** How an objection can be dealt with, in the order of the form. */
export const OUTCOMES = ['settled', 'withdrawn', 'notAccepted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What became of an objection: still open, settled with the objector, taken back, or answered and not accepted. */
export type ObjectionState =
  | { readonly kind: 'open' }
  | { readonly kind: 'settled'; readonly on: Day; readonly how: string }
  | { readonly kind: 'withdrawn'; readonly on: Day }
  | { readonly kind: 'notAccepted'; readonly on: Day; readonly answer: string };

/** One objection raised during the notice (异议). */
export type Objection = {
  readonly id: string;
  readonly by: Objector;
  readonly on: Day;
  /** Only a written one can stop a filing where a city says so. */
  readonly inWriting: boolean;
  readonly what: string;
  readonly state: ObjectionState;
};

/** Where a notice stands on a day. `weighty` are the written objections raised in time and not settled or withdrawn. */
export type NoticeStanding =
  | { readonly kind: 'notStarted'; readonly daysUntil: number }
  | { readonly kind: 'running'; readonly daysLeft: number; readonly weighty: readonly Objection[] }
  | { readonly kind: 'ended'; readonly weighty: readonly Objection[] };

/** The last day counts to its end (二十四时), so a notice that ends today is still running. */
export function noticeStanding(
  { postedOn, to }: NoticePeriod,
  objections: readonly Objection[],
  today: Day,
): NoticeStanding {
  if (today < postedOn) return { kind: 'notStarted', daysUntil: daysBetween(today, postedOn) };
  const weighty = objections.filter(
    ({ inWriting, on, state }) => inWriting && on >= postedOn && on <= to && isUnsettled(state),
  );
  return today > to
    ? { kind: 'ended', weighty }
    : { kind: 'running', daysLeft: daysBetween(today, to), weighty };
}

/** An answer that the objector does not accept leaves the objection standing. */
const isUnsettled = ({ kind }: ObjectionState): boolean => kind === 'open' || kind === 'notAccepted';
