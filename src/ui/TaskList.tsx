import type { ReactNode } from 'react';
import { uiText } from '../text/zh-cn/ui';
import { classNames } from './class-names';
import { Check, TriangleAlert } from './icons';
import styles from './TaskList.module.css';
import { TextLink } from './TextLink';

/** Where a task stands. `not-yet` says what has to happen first (达到比例后) instead of a bare 还不能开始. */
export type TaskStatus =
  | { readonly kind: 'done' }
  | { readonly kind: 'doing' }
  | { readonly kind: 'not-started' }
  /** Can be done as often as people like: a meeting. */
  | { readonly kind: 'any-time' }
  | { readonly kind: 'not-yet'; readonly until?: string }
  | { readonly kind: 'problem'; readonly words?: string };

export type TaskRow = {
  readonly number: number;
  readonly label: string;
  /** Without it the task cannot be opened yet. */
  readonly href?: string;
  readonly note?: ReactNode;
  readonly status: TaskStatus;
  /** Further tasks on the same line with the same status: 11 协议书签字　12 缴费. */
  readonly also?: readonly { readonly number: number; readonly label: string }[];
};

export type TaskStage = { readonly label: string; readonly tasks: readonly TaskRow[] };

/** The home of a project: stages, numbered tasks, what is done. Not a progress bar, so nothing forces an order. */
export const TaskList = ({ stages }: { readonly stages: readonly TaskStage[] }): ReactNode => (
  <div className={styles['stages']}>
    {stages.map((stage) => (
      <section key={stage.label} className={styles['stage']} aria-label={stage.label}>
        <h2 className={styles['name']}>{stage.label}</h2>
        <ul className={styles['tasks']}>
          {stage.tasks.map((task) => (
            <li key={task.number} className={styles['task']}>
              <Label task={task} />
              <Status status={task.status} />
            </li>
          ))}
        </ul>
      </section>
    ))}
  </div>
);

const Label = ({ task }: { readonly task: TaskRow }) => (
  <div className={classNames(styles['words'], task.href === undefined && styles['closed'])}>
    <span className={styles['number']}>{task.number}</span>
    <span className={styles['label']}>
      {task.href === undefined ? task.label : <TextLink href={task.href}>{task.label}</TextLink>}
      {(task.also ?? []).map((other) => (
        <span key={other.number} className={styles['also']}>
          {other.number} {other.label}
        </span>
      ))}
      {task.note === undefined ? null : <span className={styles['note']}>{task.note}</span>}
    </span>
  </div>
);

const Status = ({ status }: { readonly status: TaskStatus }) => (
  <span className={classNames(styles['status'], styles[status.kind])}>
    {status.kind === 'done' ? <Check className={styles['icon']} aria-hidden="true" /> : null}
    {status.kind === 'problem' ? <TriangleAlert className={styles['icon']} aria-hidden="true" /> : null}
    {statusWords(status)}
  </span>
);

const statusWords = (status: TaskStatus): string => {
  switch (status.kind) {
    case 'done':
      return uiText.taskDone;
    case 'doing':
      return uiText.taskDoing;
    case 'not-started':
      return uiText.taskNotStarted;
    case 'any-time':
      return uiText.taskAnyTime;
    case 'not-yet':
      return status.until ?? uiText.taskNotYet;
    case 'problem':
      return status.words ?? uiText.taskProblem;
  }
};
