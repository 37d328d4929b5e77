import type { ReactNode } from 'react';
import type { Household } from '../../domain/building/household';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { nextHousehold } from '../../shell/opinion/next-household';
import { OpinionPanel } from '../../shell/opinion/OpinionPanel';
import { useOpinionActions } from '../../shell/opinion/use-opinion-actions';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { signingText } from '../../text/zh-cn/signing';
import { PageHeading } from '../../ui/PageHeading';

type OpinionScreenProps = {
  readonly project: Project;
  readonly household: Household;
  readonly of: 'opinions' | 'signing';
};

/** One household with the whole page to itself, at large text or on a phone. */
export const OpinionScreen = ({ project, household, of }: OpinionScreenProps): ReactNode => {
  const route = of === 'signing' ? routes.signing : routes.building;
  const title = of === 'signing' ? signingText.screenTitle : opinionText.screenTitle;
  return (
    <ProjectFrame back={{ href: href(route(project.id)), label: consentText.backToPicture }}>
      <PageHeading>{title(household.room)}</PageHeading>
      <OpinionPanel
        project={project}
        household={household}
        next={nextHousehold(project.state, household.id)}
        actions={useOpinionActions(project, (id) => routes.building(project.id, id))}
      />
    </ProjectFrame>
  );
};
