import { WEEKENDS_ONLY } from '../../domain/consent/calendar';
import {
  MOST_NOTICE_DAYS,
  type NoticeLength,
  noticePeriod,
  type PostedNotice,
} from '../../domain/consent/notice';
import { jurisdictionOf } from '../../domain/jurisdictions';
import { withEntered } from '../../domain/jurisdictions/work-calendar';
import type { Day } from '../../domain/kernel/day';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { ProjectState } from '../../domain/project/state';
import { dayRange, dayText } from '../../text/format';
import { parseDay } from '../../text/parse-day';
import { noticeText } from '../../text/zh-cn/notice';
import { dayErrorText } from '../../text/zh-cn/parse-errors';
import type { FieldProblem } from '../../ui/ErrorSummary';

/** The form as typed. */
export type NoticeForm = {
  readonly postedOn: string;
  readonly days: string;
  readonly kind: NoticeLength['kind'];
  readonly places: string;
  readonly holidays: string;
  readonly workedWeekends: string;
};

/** The notice that is on record, or what the place's rule asks. */
export function noticeFormOf({ notice, jurisdiction }: ProjectState, today: Day): NoticeForm {
  const length = notice?.length ?? jurisdictionOf(jurisdiction).noticePeriod;
  return {
    postedOn: dayText(notice?.postedOn ?? today),
    days: length === null ? '' : String(length.days),
    kind: length?.kind ?? 'calendar',
    places: notice?.places ?? '',
    holidays: notice?.calendar?.holidays.map(dayText).join('、') ?? '',
    workedWeekends: notice?.calendar?.workedWeekends.map(dayText).join('、') ?? '',
  };
}

/** Reads the form, or says field by field what is still wanted. */
export function readNotice(form: NoticeForm): Result<PostedNotice, readonly FieldProblem[]> {
  const postedOn = parseDay(form.postedOn);
  const days = Number(form.days.normalize('NFKC').trim());
  const [holidays, workedWeekends] = [daysIn(form.holidays), daysIn(form.workedWeekends)];
  const found: readonly (FieldProblem | false)[] = [
    !postedOn.ok && problem('postedOn', dayErrorText(postedOn.error, noticeText.postedOn)),
    !(Number.isInteger(days) && days >= 1 && days <= MOST_NOTICE_DAYS) &&
      problem('days', noticeText.daysUnread),
    form.places.trim() === '' && problem('places', noticeText.placesMissing),
    !holidays.ok && problem('holidays', noticeText.dayUnread(holidays.error)),
    !workedWeekends.ok && problem('workedWeekends', noticeText.dayUnread(workedWeekends.error)),
  ];
  const problems = found.filter((each) => each !== false);
  if (problems.length > 0 || !postedOn.ok || !holidays.ok || !workedWeekends.ok) return err(problems);
  const hasCalendar = holidays.value.length + workedWeekends.value.length > 0;
  return ok({
    postedOn: postedOn.value,
    length: { days, kind: form.kind },
    places: form.places.trim(),
    ...(hasCalendar ? { calendar: { holidays: holidays.value, workedWeekends: workedWeekends.value } } : {}),
  });
}

/** The period that the form as typed would give, in words; empty until it can be told. */
export function previewOf(form: NoticeForm): string {
  const read = readNotice({ ...form, places: form.places || '-' });
  if (!read.ok) return '';
  const { postedOn, length, calendar = WEEKENDS_ONLY } = read.value;
  const { from, to } = noticePeriod(postedOn, length, withEntered(calendar));
  return noticeText.preview(dayRange(from, to));
}

const problem = (field: keyof NoticeForm, message: string): FieldProblem => ({
  fieldId: `notice-${field}`,
  message,
});

/** Days typed one after another; the first that is none is given back as typed. */
function daysIn(typed: string): Result<readonly Day[], string> {
  const texts = typed
    .normalize('NFKC')
    .split(/[\s,、;]+/)
    .filter((text) => text !== '');
  const wrong = texts.find((text) => !parseDay(text).ok);
  if (wrong !== undefined) return err(wrong);
  return ok(
    texts.flatMap((text) => {
      const read = parseDay(text);
      return read.ok ? [read.value] : [];
    }),
  );
}
