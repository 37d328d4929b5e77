import { type ReactNode, useState } from 'react';
import { StartFrame } from '../../shell/StartFrame';
import type { ProjectCard } from '../../store/desk';
import { useDesk } from '../../store/desk-context';
import { useWorld } from '../../store/world-context';
import { startText } from '../../text/zh-cn/start';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { ProgressBar } from '../../ui/ProgressBar';
import { Section } from '../../ui/Section';
import { nameOf } from './card-words';
import { OpeningNotice } from './OpeningNotice';
import { ProjectRows } from './ProjectRows';
import { RemoveProject } from './RemoveProject';
import { Lead, Reassurance, StartActions } from './StartActions';
import styles from './StartPage.module.css';
import { StartPicture } from './StartPicture';
import { useCards } from './use-cards';
import { useOpening } from './use-opening';
import { useSlow } from './use-slow';

/** The first screen: three ways to begin, and the stairwells that this browser already has. */
export const StartPage = ({ storage }: { readonly storage: 'ok' | 'blocked' }): ReactNode => {
  const desk = useDesk();
  const { now } = useWorld();
  const { cards, reload } = useCards(desk);
  const { opening, openFile, openSample, openPartly } = useOpening(desk);
  const [removing, setRemoving] = useState<ProjectCard | null>(null);
  const [removed, setRemoved] = useState<string | null>(null);
  const isSlow = useSlow(cards.kind === 'reading' || opening.kind === 'busy');

  if (removing !== null) {
    const remove = (): void => {
      setRemoving(null);
      void desk.remove(removing.id).then(() => {
        setRemoved(nameOf(removing));
        reload();
      });
    };
    return (
      <StartFrame>
        <RemoveProject card={removing} onRemove={remove} onKeep={() => setRemoving(null)} />
      </StartFrame>
    );
  }

  const listed = cards.kind === 'read' ? cards.cards : [];
  const actions = <StartActions isFirst={listed.length === 0} onFile={openFile} onSample={openSample} />;
  return (
    <StartFrame side={<StartPicture />} sideWidth="wide">
      <div className={listed.length === 0 ? styles['hero'] : styles['again']}>
        <PageHeading>{startText.title}</PageHeading>
        {storage === 'blocked' ? (
          <Notice kind="warning" title={startText.storageBlocked.title}>
            {startText.storageBlocked.words}
          </Notice>
        ) : null}
        {cards.kind === 'failed' ? <Notice kind="error">{startText.listFailed}</Notice> : null}
        <OpeningNotice opening={opening} onOpen={openPartly} />
        {removed === null ? null : (
          <Notice kind="success" announce>
            {startText.removed(removed)}
          </Notice>
        )}
        {isSlow ? <ProgressBar words={opening.kind === 'busy' ? opening.words : startText.reading} /> : null}
        {cards.kind === 'reading' ? null : listed.length === 0 ? (
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
      </div>
    </StartFrame>
  );
};
