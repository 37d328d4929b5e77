import type { ReactNode } from 'react';
import type { NoticeStanding } from '../../domain/consent/notice';
import { assertNever } from '../../domain/kernel/assert-never';
import type { Day } from '../../domain/kernel/day';
import { noticeOf } from '../../domain/project/notice-view';
import type { ProjectState } from '../../domain/project/state';
import { dayRange } from '../../text/format';
import { noticeText } from '../../text/zh-cn/notice';
import { Notice } from '../../ui/Notice';

/** Where the notice stands today: until when it hangs, and whether a written objection is open. */
export const NoticeStatus = ({
  state,
  today,
}: {
  readonly state: ProjectState;
  readonly today: Day;
}): ReactNode => {
  const view = noticeOf(state, today);
  if (view === null || state.notice === null)
    return <Notice title={noticeText.notPosted}>{noticeText.notPostedNote}</Notice>;
  const { period, standing, unknownYears } = view;
  const weighty = standing.kind === 'notStarted' ? 0 : standing.weighty.length;
  return (
    <>
      <Notice kind={standing.kind === 'ended' && weighty === 0 ? 'success' : 'info'} title={words(standing)}>
        <p>{noticeText.period(dayRange(period.from, period.to), noticeText.days(state.notice.length))}</p>
        <p>{noticeText.placesAt(state.notice.places)}</p>
        <p>{weighty === 0 ? noticeText.noObjections : noticeText.open(weighty)}</p>
        <p>{noticeText.dayRule}</p>
      </Notice>
      {state.notice.length.kind === 'working' && unknownYears.length > 0 ? (
        <Notice kind="warning">{noticeText.unknownYear(unknownYears.join('、'))}</Notice>
      ) : null}
    </>
  );
};

function words(standing: NoticeStanding): string {
  switch (standing.kind) {
    case 'notStarted':
      return noticeText.notStarted(standing.daysUntil);
    case 'running':
      return noticeText.running(standing.daysLeft);
    case 'ended':
      return noticeText.ended;
    default:
      return assertNever(standing);
  }
}
