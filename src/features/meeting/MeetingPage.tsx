import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { meetingText } from '../../text/zh-cn/meeting';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { useViewport } from '../../ui/viewport';
import { Stage } from './Stage';
import { useMeeting } from './use-meeting';

/**
 * Narrowest page on which a last row can read anything, in CSS px: a screen of 1024 with a scroll bar. Below it the pages
 * are read in the hand.
 */
const NARROWEST = 1000;

/** The meeting mode (会议模式): five pages for a projector, with names and opinions hidden. */
export const MeetingPage = ({ page }: { readonly page: string | null }): ReactNode => {
  const project = useProject();
  const meeting = useMeeting(project);
  const { width } = useViewport();
  if (meeting === null || meeting.before.money.kind !== 'ready') {
    return (
      <ProjectFrame>
        <PageHeading>{meetingText.open}</PageHeading>
        <EmptyState
          title={meetingText.notYet}
          actions={<LinkButton href={href(routes.scheme(project.id))}>{meetingText.toScheme}</LinkButton>}
        />
      </ProjectFrame>
    );
  }
  const asked = Number(page ?? 1);
  const isPage = Number.isInteger(asked) && asked >= 1 && asked <= meetingText.pages.length;
  return <Stage meeting={meeting} page={isPage ? asked : 1} isHeld={width < NARROWEST} />;
};
