import { type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { Household } from '../../domain/building/household';
import { consentOf } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { href, routes } from '../../routes/routes';
import { Meters } from '../../shell/meters/Meters';
import { isOpen, nextHousehold } from '../../shell/opinion/next-household';
import { OpinionPanel } from '../../shell/opinion/OpinionPanel';
import { useOpinionActions } from '../../shell/opinion/use-opinion-actions';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { missingSentence } from '../../text/consent-sentences';
import { consentText } from '../../text/zh-cn/consent';
import { doorText } from '../../text/zh-cn/door-to-door';
import { signingText } from '../../text/zh-cn/signing';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { TextLink } from '../../ui/TextLink';
import { DoorBar } from './DoorBar';
import styles from './DoorPage.module.css';

/** From door to door (上门登记): one household at a time, the next one named on the button. */
export const DoorPage = ({ household: asked }: { readonly household: string | null }): ReactNode => {
  const project = useProject();
  const { id, state } = project;
  const { vote } = consentOf(state);
  const household =
    state.households.find((each) => each.id === asked) ?? state.households.find(isOpen(state));
  const left = state.households.filter(isOpen(state)).length;
  return (
    <ProjectFrame
      back={{ href: href(routes.building(id)), label: consentText.backToPicture }}
      sideLook="plain"
      side={
        vote ? (
          <>
            <Meters vote={vote} variant="compact" />
            <Notice title={missingSentence(vote.outlook)} />
            <TextLink href={href(routes.opinions(id))}>{doorText.toList}</TextLink>
          </>
        ) : undefined
      }
      bottomBar={vote ? <strong>{missingSentence(vote.outlook)}</strong> : undefined}
    >
      <PageHeading note={progressWords(state, left)}>{doorText.title}</PageHeading>
      {left === 0 ? <Notice kind="success" title={doorText.allAsked} /> : null}
      {household === undefined ? (
        <EmptyState
          title={doorText.doneTitle}
          actions={
            <LinkButton href={href(routes.opinions(id))} kind="primary" size="main">
              {doorText.toList}
            </LinkButton>
          }
        >
          {doorText.done}
        </EmptyState>
      ) : (
        <AtTheDoor project={project} household={household} />
      )}
    </ProjectFrame>
  );
};

function progressWords(state: ProjectState, left: number): string {
  const asked = doorText.progress(state.households.length, left);
  const { issued, due, signed } = signingsOf(state);
  return issued === null
    ? asked
    : doorText.withSigning(asked, signingText.progress(signed.length, due.length));
}

type AtTheDoorProps = { readonly project: Project; readonly household: Household };

const AtTheDoor = ({ project, household }: AtTheDoorProps): ReactNode => {
  const { id, state } = project;
  const [, go] = useLocation();
  const actions = useOpinionActions(project, (next) => routes.door(id, next));
  const panel = useRef<HTMLDivElement>(null);
  const shown = useRef(household.id);
  useEffect(() => {
    if (shown.current !== household.id) panel.current?.focus();
    shown.current = household.id;
  }, [household.id]);
  const phones = household.owners.flatMap((owner) => state.persons.get(owner)?.phone || []);
  return (
    <>
      <DoorBar state={state} household={household} onGo={(to) => go(routes.door(id, to))} />
      <div ref={panel} className={styles['panel']} tabIndex={-1}>
        {phones.length === 0 ? null : (
          <p className={styles['phone']}>
            {doorText.phone}
            {phones.map((phone) => (
              <TextLink key={phone} href={`tel:${phone}`}>
                {phone}
              </TextLink>
            ))}
          </p>
        )}
        <OpinionPanel
          project={project}
          household={household}
          next={nextHousehold(state, household.id)}
          actions={actions}
        />
      </div>
    </>
  );
};
