import { type ReactNode, useMemo } from 'react';
import type { Household } from '../../domain/building/household';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { nextHousehold } from '../../shell/opinion/next-household';
import { OpinionPanel } from '../../shell/opinion/OpinionPanel';
import { useOpinionActions } from '../../shell/opinion/use-opinion-actions';
import { PICTURE_VIEWS, pictureFloors } from '../../shell/picture/picture-floors';
import { doorText } from '../../text/zh-cn/door-to-door';
import { opinionText } from '../../text/zh-cn/opinion';
import { opinionsText } from '../../text/zh-cn/opinions';
import { pictureText } from '../../text/zh-cn/picture';
import { Button } from '../../ui/Button';
import { BuildingPicture } from '../../ui/building-picture/BuildingPicture';
import { Choice } from '../../ui/Choice';
import { LinkButton } from '../../ui/LinkButton';
import { TextLink } from '../../ui/TextLink';
import { BuildingLegend } from './BuildingLegend';
import styles from './BuildingPage.module.css';
import { FindRoom } from './FindRoom';
import { LookNote } from './LookNote';
import { TryBar } from './TryBar';
import { useLook } from './use-look';
import type { Tries } from './use-tries';

type BuildingWorkProps = {
  readonly project: Project;
  readonly selected: Household | undefined;
  readonly tries: Tries;
  /** Whether a household opens beside the picture. */
  readonly hasPanel: boolean;
  readonly of: 'opinions' | 'signing';
};

/** The picture with its views, and beside it the household that was picked. */
export const BuildingWork = ({ project, selected, tries, hasPanel, of }: BuildingWorkProps): ReactNode => {
  const { view, routeTo, open, turnTo } = useLook(project, selected, of);
  const actions = useOpinionActions(project, routeTo);
  const { state } = project;
  const isTrying = tries.tried !== null;
  const shown = isTrying ? 'opinions' : view;
  const { opinionOf } = tries.view;
  const floors = useMemo(() => pictureFloors(state, shown, opinionOf), [state, shown, opinionOf]);
  const press = (id: string): void => {
    const household = state.households.find((each) => each.id === id);
    if (isTrying && household) tries.turn(household.id);
    else open(id);
  };
  return (
    <>
      <div className={styles['bar']}>
        <Choice
          look="segmented"
          label={opinionText.view}
          hideLabel
          options={PICTURE_VIEWS.map((value) => ({ value, label: pictureText.views[value] }))}
          value={view}
          onChange={turnTo}
        />
        {isTrying || tries.view.vote === null ? null : (
          <Button onPress={tries.begin}>{opinionText.tryOut}</Button>
        )}
        <LinkButton href={href(routes.door(project.id))}>{doorText.link}</LinkButton>
        <FindRoom households={state.households} onFind={open} />
      </div>
      {tries.tried ? <TryBar tries={tries.tried.size} onRestore={tries.restore} /> : null}
      {isTrying ? null : <LookNote project={project} view={view} asksToPick={hasPanel && !selected} />}
      <div className={styles['work']} data-panel={hasPanel && selected !== undefined}>
        <div className={styles['picture']}>
          <BuildingPicture floors={floors} selectedId={isTrying ? undefined : selected?.id} onOpen={press} />
          <BuildingLegend view={shown} hasSeals={state.signings.length > 0} />
          <p>
            <TextLink href={href(routes.opinions(project.id))}>{opinionsText.link}</TextLink>
          </p>
        </div>
        {hasPanel && selected ? (
          <OpinionPanel
            project={project}
            household={selected}
            next={nextHousehold(state, selected.id)}
            actions={actions}
          />
        ) : null}
      </div>
    </>
  );
};
