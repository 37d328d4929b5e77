import type { ReactNode } from 'react';
import { day } from '../../domain/kernel/day';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { frameText } from '../../text/zh-cn/frame';
import { PageHeading } from '../../ui/PageHeading';
import { TaskList } from '../../ui/TaskList';
import { HomeSide } from './HomeSide';
import { NextStep } from './NextStep';
import { taskStages } from './tasks';

/** The project's home: what is done, what comes next, and the building at a glance. */
export const HomePage = (): ReactNode => {
  const project = useProject();
  const today = day(localDay(useWorld().now()));
  const { estate, building, stairwell } = project.state.place;
  return (
    <ProjectFrame
      back={{ href: href(routes.start), label: frameText.allProjects }}
      side={<HomeSide project={project} />}
    >
      <PageHeading>{frameText.placeName(estate, building, stairwell)}</PageHeading>
      <NextStep project={project} />
      <TaskList stages={taskStages(project, today)} />
    </ProjectFrame>
  );
};
