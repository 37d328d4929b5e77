import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';
import { ChevronDown } from './icons';

/** A question whose answer opens below it: 为什么是这个数. Native details, so it also works without scripts. */
export const Disclosure = ({
  title,
  children,
  open = false,
}: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}): ReactNode => (
  <details className={styles['details']} open={open}>
    <summary className={styles['summary']}>
      <span>{title}</span>
      <ChevronDown className={styles['icon']} aria-hidden="true" />
    </summary>
    <div className={styles['content']}>{children}</div>
  </details>
);
