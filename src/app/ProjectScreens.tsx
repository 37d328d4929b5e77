import type { ReactNode } from 'react';
import { OpenProject } from './OpenProject';
import { ProjectRoutes } from './ProjectRoutes';
import { ProjectScreen } from './ProjectScreen';

/** One stairwell with all its screens; comes on demand, so that the start page stands soon. */
export const ProjectScreens = ({ id }: { readonly id: string }): ReactNode => (
  <OpenProject key={id} id={id}>
    <ProjectScreen>
      <ProjectRoutes />
    </ProjectScreen>
  </OpenProject>
);
