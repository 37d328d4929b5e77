import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './Money.module.css';

/** An amount, already written out (¥45,151): never broken over lines, never coloured, figures of one width. */
export const Money = ({
  children,
  size = 'body',
}: {
  readonly children: ReactNode;
  readonly size?: 'body' | 'strong' | 'large' | 'share' | 'card';
}): ReactNode => <span className={classNames(styles['money'], styles[size])}>{children}</span>;
