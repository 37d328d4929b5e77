import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { ok } from '../../domain/kernel/result';
import type { ProjectId } from '../../domain/log/fact';
import type { StorageFault } from '../../domain/log/storage-fault';
import { routes } from '../../routes/routes';
import { playSample, type Sample, sampleProjectId } from '../../sample/sample';
import { OpeningNotice } from '../../shell/opening/OpeningNotice';
import { useOpening } from '../../shell/opening/use-opening';
import { StartFrame } from '../../shell/StartFrame';
import type { ProjectCard, UnreadableProject } from '../../store/desk';
import { useDesk } from '../../store/desk-context';
import { useWorld } from '../../store/world-context';
import { startText } from '../../text/zh-cn/start';
import { openingFaultText } from '../../text/zh-cn/storage-faults';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ProgressBar } from '../../ui/ProgressBar';
import { Section } from '../../ui/Section';
import { nameOf } from './card-words';
import { ProjectRows } from './ProjectRows';
import { RemoveProject } from './RemoveProject';
import { Lead, Reassurance, StartActions } from './StartActions';
import styles from './StartPage.module.css';
import { StartPicture } from './StartPicture';
import { UnreadableProjects } from './UnreadableProjects';
import { useCards } from './use-cards';
import { useSlow } from './use-slow';

type StartPageProps = {
  readonly fault: StorageFault | null;
  /** Reads the lead already, from the first glance: it stays while this browser is asked what it holds. */
  readonly isNewcomer?: boolean;
};

/** The first screen: three ways to begin, and the stairwells that this browser already has. */
export const StartPage = ({ fault, isNewcomer = false }: StartPageProps): ReactNode => {
  const desk = useDesk();
  const { now } = useWorld();
  const { cards, reload } = useCards(desk);
  const [, navigate] = useLocation();
  const goTo = (project: ProjectId): void => navigate(routes.home(project));
  const { opening, openFile, unseal, open } = useOpening(desk, goTo);
  const openSample = (sample: Sample): void =>
    open(startText.openingSample, async () => {
      // What somebody tried out in the sample stays: restoring adds what is missing and overwrites nothing.
      await desk.restore(playSample(sample));
      return ok({ project: sampleProjectId(sample.key), leftOut: 0 });
    });
  const [removing, setRemoving] = useState<ProjectCard | UnreadableProject | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const isSlow = useSlow(cards.kind === 'reading' || opening.kind === 'busy');

  if (removing !== null) {
    const remove = (): void => {
      setRemoving(null);
      void desk.remove(removing.id).then(() => {
        setRemoved(removing.kind === 'card' ? nameOf(removing) : startText.unreadableName);
        reload();
      });
    };
    return (
      <StartFrame>
        <RemoveProject card={removing} onRemove={remove} onKeep={() => setRemoving(null)} />
      </StartFrame>
    );
  }

  const all = cards.kind === 'read' ? cards.cards : [];
  const listed = all.flatMap((each) => (each.kind === 'card' ? [each] : []));
  const unreadable = all.flatMap((each) => (each.kind === 'unreadable' ? [each] : []));
  // Until it is known what this browser holds, nothing is drawn that would have to make room for it.
  const isRead = cards.kind !== 'reading';
  const actions = <StartActions isFirst={listed.length === 0} onFile={openFile} onSample={openSample} />;
  return (
    <StartFrame side={isRead ? <StartPicture /> : undefined} sideWidth="wide" isWaiting={!isRead}>
      <div className={listed.length === 0 ? styles['hero'] : styles['again']}>
        <PageHeading>{startText.title}</PageHeading>
        {fault === null ? null : (
          <Notice kind="warning" title={startText.notKeeping.title}>
            {startText.notKeeping.words}
            {openingFaultText(fault)}
          </Notice>
        )}
        {cards.kind === 'failed' ? (
          <Notice kind="error" title={startText.listFailed}>
            {openingFaultText(cards.fault)}
          </Notice>
        ) : null}
        <UnreadableProjects projects={unreadable} onRemove={setRemoving} />
        <OpeningNotice opening={opening} unseal={unseal} onOpen={goTo} />
        {removed === null ? null : (
          <Notice kind="success" announce>
            {startText.removed(removed)}
          </Notice>
        )}
        {isSlow ? <ProgressBar words={opening.kind === 'busy' ? opening.words : startText.reading} /> : null}
        {isRead ? (
          <>
            {listed.length === 0 ? (
              <>
                <Lead />
                {actions}
              </>
            ) : (
              <>
                <Section title={startText.projectsTitle}>
                  <ProjectRows cards={listed} now={now()} onRemove={setRemoving} />
                </Section>
                <Section title={startText.moreTitle}>{actions}</Section>
              </>
            )}
            <Reassurance />
          </>
        ) : (
          <Waiting isNewcomer={isNewcomer} />
        )}
      </div>
    </StartFrame>
  );
};

const Waiting = ({ isNewcomer }: { readonly isNewcomer: boolean }): ReactNode =>
  isNewcomer ? <Lead /> : null;
