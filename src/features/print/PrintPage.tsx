import { type ReactNode, useMemo } from 'react';
import { day } from '../../domain/kernel/day';
import { recordCodesOf } from '../../domain/log/record-code';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { sharesOfProject } from '../../sheets/shares-of-project';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { paperComparison } from '../../text/paper-comparison';
import { paperContentOf } from '../../text/paper-content';
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
  const comparison = useMemo(() => paperComparison(project.state), [project.state]);
  const printed = useMemo(
    () => (content.ok ? { ...content.value, comparison } : null),
    [content, comparison],
  );
  const shares = useMemo(() => sharesOfProject(project, today), [project, today]);
  if (printed !== null)
    return <PrintDesk content={printed} project={project.id} today={today} shares={shares} />;
  return (
    <ProjectFrame>
      <PageHeading>{printText.title}</PageHeading>
      <Notice
        kind="warning"
        title={printText.missingTitle}
        action={<LinkButton href={href(routes.check(project.id))}>{printText.toCheck}</LinkButton>}
      >
        {(content.ok ? [] : content.error).map((obstacle) => (
          <p key={obstacle.kind}>{obstacleText(obstacle, roomOf(project))}</p>
        ))}
      </Notice>
    </ProjectFrame>
  );
};

/** The frozen content of the last issue where there is one; else a draft of how things stand. */
function contentToPrint(
  { state, recorded }: Project,
  today: ReturnType<typeof day>,
): ReturnType<typeof paperContentOf> {
  const issued = state.agreements.at(-1);
  return issued
    ? { ok: true, value: issued.content }
    : paperContentOf(state, { asOf: today, issuedOn: null, record: recordCodesOf(recorded) });
}
