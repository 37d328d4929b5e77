import type { ReactNode } from 'react';
import { day } from '../../domain/kernel/day';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { noticeText } from '../../text/zh-cn/notice';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { TextLink } from '../../ui/TextLink';
import { NoticeForm } from './NoticeForm';
import { NoticePhotos } from './NoticePhotos';
import { NoticeStatus } from './NoticeStatus';
import { Objections } from './Objections';

/** The public notice (公示): how long it hangs, that it hung, and who objected to what. */
export const NoticePage = (): ReactNode => {
  const { id, state } = useProject();
  const today = day(localDay(useWorld().now()));
  return (
    <ProjectFrame>
      <PageHeading end={<LinkButton href={href(routes.print(id))}>{noticeText.paper}</LinkButton>}>
        {noticeText.title}
      </PageHeading>
      <p>{noticeText.intro}</p>
      <NoticeStatus state={state} today={today} />
      <NoticeForm key={state.notice?.postedOn ?? 'none'} state={state} today={today} />
      {state.notice === null ? null : <NoticePhotos state={state} notice={state.notice} today={today} />}
      <Objections state={state} today={today} />
      <p>
        <TextLink href={href(routes.law(id))}>{noticeText.law}</TextLink>
      </p>
    </ProjectFrame>
  );
};
