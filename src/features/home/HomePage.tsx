import type { ReactNode } from 'react';
import { day } from '../../domain/kernel/day';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { frameText } from '../../text/zh-cn/frame';
import { homeText } from '../../text/zh-cn/home';
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
  const stages = taskStages(project, today);
  const tasks = stages.flatMap((stage) => stage.tasks);
  const done = tasks.filter(({ status }) => status.kind === 'done').length;
  return (
    <ProjectFrame
      back={{ href: href(routes.start), label: frameText.allProjects }}
      side={<HomeSide project={project} />}
    >
      <PageHeading note={homeText.progress(tasks.length, done)}>
        {frameText.placeName(estate, building, stairwell)}
      </PageHeading>
      <NextStep project={project} />
      <TaskList stages={stages} />
    </ProjectFrame>
  );
};
