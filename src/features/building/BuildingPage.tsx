import type { ReactNode } from 'react';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { useViewport } from '../../ui/viewport';
import { BuildingHeading } from './BuildingHeading';
import { BuildingWork } from './BuildingWork';
import { MissingBar } from './MissingBar';
import { OpinionScreen } from './OpinionScreen';
import { useTries } from './use-tries';
import { VoteSide } from './VoteSide';

type BuildingPageProps = {
  readonly household: string | null;
  /** What the address asks for: what people said, or who has signed. */
  readonly of: 'opinions' | 'signing';
};

/**
 * The heart of the daily work: the building, one household's opinion, and where the vote stands. With
 * room for both, the household stands beside the picture; at large text or on a phone it has the page.
 */
export const BuildingPage = ({ household, of }: BuildingPageProps): ReactNode => {
  const project = useProject();
  const { width, em } = useViewport();
  const hasRoom = em >= 60 && width >= 960;
  const selected = project.state.households.find(({ id }) => id === household);
  const tries = useTries(project.state);
  const { vote, opinionOf } = tries.view;
  if (selected && !hasRoom) return <OpinionScreen project={project} household={selected} of={of} />;
  return (
    <ProjectFrame
      sideLook="plain"
      side={<VoteSide project={project} vote={vote} opinionOf={opinionOf} isBrief={!hasRoom} />}
      bottomBar={vote ? <MissingBar outlook={vote.outlook} /> : undefined}
    >
      <BuildingHeading state={project.state} />
      <BuildingWork project={project} selected={selected} tries={tries} hasPanel={hasRoom} of={of} />
    </ProjectFrame>
  );
};
