import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Words for screen readers where sighted people read the layout. */
export const VisuallyHidden = ({
  children,
  id,
}: {
  readonly children: ReactNode;
  readonly id?: string;
}): ReactNode => (
  <span className={styles['hidden']} id={id}>
    {children}
  </span>
);
