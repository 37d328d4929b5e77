import type { ReactNode } from 'react';
import styles from './FieldError.module.css';

/** What is wrong with one field and how to fix it; the error summary says the same words. */
export const FieldError = ({
  id,
  children,
}: {
  readonly id?: string;
  readonly children: ReactNode;
}): ReactNode => (
  <p className={styles['error']} id={id}>
    {children}
  </p>
);
