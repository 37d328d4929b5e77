import { type ReactNode, useMemo } from 'react';
import { day } from '../../domain/kernel/day';
import { href, routes } from '../../routes/routes';
import { sharesOfProject } from '../../sheets/shares-of-project';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { contentToPrint } from '../../text/content-to-print';
import { obstacleText } from '../../text/zh-cn/check';
import { printText } from '../../text/zh-cn/print';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { PrintDesk } from './PrintDesk';

/** The print centre: the papers of the issued version, or drafts while nothing has been issued. */
export const PrintPage = (): ReactNode => {
  const project = useProject();
  const today = day(localDay(useWorld().now()));
  const content = useMemo(() => contentToPrint(project, today), [project, today]);
  const shares = useMemo(() => sharesOfProject(project, today), [project, today]);
  if (content.ok)
    return <PrintDesk content={content.value} project={project.id} today={today} shares={shares} />;
  return (
    <ProjectFrame>
      <PageHeading>{printText.title}</PageHeading>
      <Notice
        kind="warning"
        title={printText.missingTitle}
        action={<LinkButton href={href(routes.check(project.id))}>{printText.toCheck}</LinkButton>}
      >
        {content.error.map((obstacle) => (
          <p key={obstacle.kind}>{obstacleText(obstacle, roomOf(project))}</p>
        ))}
      </Notice>
    </ProjectFrame>
  );
};
