import { type ReactNode, useState } from 'react';
import type { SigningState } from '../../domain/project/signings-view';
import { href, routes } from '../../routes/routes';
import { HistoryEntries } from '../../shell/opinion/HistoryEntries';
import { historyLines } from '../../shell/opinion/history-lines';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject } from '../../store/use-project';
import { consentText } from '../../text/zh-cn/consent';
import { opinionsText } from '../../text/zh-cn/opinions';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { useViewport } from '../../ui/viewport';
import { Filters } from './Filters';
import { OpinionCards } from './OpinionCards';
import styles from './OpinionsPage.module.css';
import { OpinionTable } from './OpinionTable';
import { type AnswerFilter, isAmong, opinionRows } from './rows';
import { VersionList } from './VersionList';

const LOOKS = ['households', 'record', 'versions'] as const;

/** All opinions as a list (各户意见表): narrowed by answer and floor, or the whole record by time. */
export const OpinionsPage = (): ReactNode => {
  const project = useProject();
  const { id, state } = project;
  const [look, setLook] = useState<(typeof LOOKS)[number]>('households');
  const [answer, setAnswer] = useState<AnswerFilter>('all');
  const [floor, setFloor] = useState<number | null>(null);
  const [signing, setSigning] = useState<SigningState | null>(null);
  const { width, em } = useViewport();
  const isNarrow = width < 820 || em < 46;
  const rows = opinionRows(state);
  const shown = rows.filter(isAmong(answer, floor, signing));
  return (
    <ProjectFrame back={{ href: href(routes.building(id)), label: consentText.backToPicture }}>
      <PageHeading
        note={opinionsText.note(shown.length, rows.length)}
        end={
          <LinkButton href={href(routes.door(id))} kind="primary" size="main">
            {opinionsText.door}
          </LinkButton>
        }
      >
        {opinionsText.title}
      </PageHeading>
      <div className={styles['bar']}>
        <Choice
          look="segmented"
          label={opinionsText.look}
          hideLabel
          options={LOOKS.map((value) => ({ value, label: opinionsText.looks[value] }))}
          value={look}
          onChange={setLook}
        />
        {look === 'households' ? (
          <Filters
            rows={rows}
            answer={answer}
            floor={floor}
            signing={signing}
            onAnswer={setAnswer}
            onFloor={setFloor}
            onSigning={setSigning}
          />
        ) : null}
      </div>
      {look === 'versions' ? (
        <VersionList project={project} />
      ) : look === 'record' ? (
        <Section title={opinionsText.record}>
          <HistoryEntries lines={historyLines(state)} roomOf={roomOf(project)} namesRoom />
        </Section>
      ) : shown.length === 0 ? (
        <EmptyState
          title={opinionsText.none}
          actions={
            <Button
              onPress={() => {
                setAnswer('all');
                setFloor(null);
                setSigning(null);
              }}
            >
              {opinionsText.showAll}
            </Button>
          }
        >
          {opinionsText.noneNote}
        </EmptyState>
      ) : isNarrow ? (
        <OpinionCards project={id} rows={shown} />
      ) : (
        <OpinionTable project={id} rows={shown} />
      )}
    </ProjectFrame>
  );
};
