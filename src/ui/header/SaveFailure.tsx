import type { ReactNode } from 'react';
import { TriangleAlert } from '../icons';
import styles from './SaveFailure.module.css';

/** The full-width bar that says nothing is being saved, with the way out as its button. */
export const SaveFailure = ({
  children,
  action,
}: {
  readonly children: ReactNode;
  readonly action: ReactNode;
}): ReactNode => (
  <div className={styles['bar']} role="alert">
    <TriangleAlert className={styles['icon']} aria-hidden="true" />
    <strong className={styles['words']}>{children}</strong>
    {action}
  </div>
);
