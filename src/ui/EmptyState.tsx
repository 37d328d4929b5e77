import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

/** An empty place that says what belongs here and offers the ways to fill it. */
export const EmptyState = ({
  title,
  children,
  actions,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode => (
  <div className={styles['empty']}>
    <p className={styles['title']}>{title}</p>
    {children === undefined ? null : <div>{children}</div>}
    {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
  </div>
);
