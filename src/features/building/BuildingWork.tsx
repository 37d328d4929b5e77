import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import type { Household } from '../../domain/building/household';
import type { Project } from '../../domain/project/project';
import { routes } from '../../routes/routes';
import { PICTURE_VIEWS, type PictureView, pictureFloors } from '../../shell/picture/picture-floors';
import { opinionText } from '../../text/zh-cn/opinion';
import { pictureText } from '../../text/zh-cn/picture';
import { BuildingPicture } from '../../ui/building-picture/BuildingPicture';
import { Choice } from '../../ui/Choice';
import { EmptyState } from '../../ui/EmptyState';
import { BuildingLegend } from './BuildingLegend';
import styles from './BuildingPage.module.css';
import { FindRoom } from './FindRoom';
import { nextHousehold } from './next-household';
import { OpinionPanel } from './OpinionPanel';
import { useOpinionActions } from './use-opinion-actions';

type BuildingWorkProps = {
  readonly project: Project;
  readonly selected: Household | undefined;
  /** Whether a household opens beside the picture. */
  readonly hasPanel: boolean;
};

/** The picture with its views, and beside it the household that was picked. */
export const BuildingWork = ({ project, selected, hasPanel }: BuildingWorkProps): ReactNode => {
  const actions = useOpinionActions(project);
  const [, go] = useLocation();
  const [view, setView] = useState<PictureView>('opinions');
  const open = (id: string): void => go(routes.building(project.id, id));
  const { state } = project;
  return (
    <>
      <div className={styles['bar']}>
        <Choice
          look="segmented"
          label={opinionText.view}
          hideLabel
          options={PICTURE_VIEWS.map((value) => ({ value, label: pictureText.views[value] }))}
          value={view}
          onChange={setView}
        />
        <FindRoom households={state.households} onFind={open} />
      </div>
      <div className={styles['work']} data-panel={hasPanel}>
        <div className={styles['picture']}>
          <BuildingPicture floors={pictureFloors(state, view)} selectedId={selected?.id} onOpen={open} />
          {view === 'opinions' ? <BuildingLegend /> : null}
        </div>
        {hasPanel ? (
          selected ? (
            <OpinionPanel
              project={project}
              household={selected}
              next={nextHousehold(state, selected.id)}
              actions={actions}
            />
          ) : (
            <EmptyState title={opinionText.pickTitle}>{opinionText.pick}</EmptyState>
          )
        ) : null}
      </div>
    </>
  );
};
