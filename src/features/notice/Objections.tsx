import type { ReactNode } from 'react';
import type { Day } from '../../domain/kernel/day';
import type { ProjectState } from '../../domain/project/state';
import { noticeText } from '../../text/zh-cn/notice';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { AddObjection } from './AddObjection';
import styles from './NoticePage.module.css';
import { ObjectionItem } from './ObjectionItem';

/** Objections one by one (异议): who, why, what became of it, and a form for the next. */
export const Objections = ({
  state,
  today,
}: {
  readonly state: ProjectState;
  readonly today: Day;
}): ReactNode => (
  <>
    <Section title={noticeText.objectionsTitle}>
      {state.objections.length === 0 ? (
        <EmptyState title={noticeText.noneTitle}>{noticeText.none}</EmptyState>
      ) : (
        <ol className={styles['list']}>
          {state.objections.map((objection, index) => (
            <ObjectionItem
              key={objection.id}
              number={index + 1}
              objection={objection}
              state={state}
              today={today}
            />
          ))}
        </ol>
      )}
    </Section>
    <AddObjection key={state.objections.length} state={state} today={today} />
  </>
);
