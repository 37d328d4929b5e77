import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { consentOf } from '../../domain/project/consent-view';
import { routes } from '../../routes/routes';
import { Meters } from '../../shell/meters/Meters';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { PICTURE_VIEWS, type PictureView, pictureFloors } from '../../shell/picture/picture-floors';
import { useProject } from '../../store/use-project';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { pictureText } from '../../text/zh-cn/picture';
import { BuildingPicture } from '../../ui/building-picture/BuildingPicture';
import { Choice } from '../../ui/Choice';
import { EmptyState } from '../../ui/EmptyState';
import { BuildingHeading } from './BuildingHeading';
import { BuildingLegend } from './BuildingLegend';
import styles from './BuildingPage.module.css';
import { FindRoom } from './FindRoom';
import { MissingConsent } from './MissingConsent';
import { nextHousehold } from './next-household';
import { OpinionPanel } from './OpinionPanel';
import { useOpinionActions } from './use-opinion-actions';

/** The heart of the daily work: the building, one household's opinion, and where the vote stands. */
export const BuildingPage = ({ household }: { readonly household: string | null }): ReactNode => {
  const project = useProject();
  const actions = useOpinionActions(project);
  const [, go] = useLocation();
  const [view, setView] = useState<PictureView>('opinions');
  const { state } = project;
  const { vote } = consentOf(state);
  const selected = state.households.find(({ id }) => id === household);
  return (
    <ProjectFrame
      sideLook="plain"
      side={
        vote ? (
          <>
            <Meters vote={vote} variant="full" />
            <MissingConsent project={project} vote={vote} />
            <p className={styles['quiet']}>
              {consentText.closesNothing}
              {consentText.statute}
            </p>
          </>
        ) : (
          <p>{consentText.noVoteYet}</p>
        )
      }
    >
      <BuildingHeading state={state} />
      <div className={styles['bar']}>
        <Choice
          look="segmented"
          label={opinionText.view}
          hideLabel
          options={PICTURE_VIEWS.map((value) => ({ value, label: pictureText.views[value] }))}
          value={view}
          onChange={setView}
        />
        <FindRoom households={state.households} onFind={(id) => go(routes.building(project.id, id))} />
      </div>
      <div className={styles['work']}>
        <div className={styles['picture']}>
          <BuildingPicture
            floors={pictureFloors(state, view)}
            selectedId={selected?.id}
            onOpen={(id) => go(routes.building(project.id, id))}
          />
          {view === 'opinions' ? <BuildingLegend /> : null}
        </div>
        {selected ? (
          <OpinionPanel
            project={project}
            household={selected}
            next={nextHousehold(state, selected.id)}
            actions={actions}
          />
        ) : (
          <EmptyState title={opinionText.pickTitle}>{opinionText.pick}</EmptyState>
        )}
      </div>
    </ProjectFrame>
  );
};
