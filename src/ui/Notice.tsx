import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { Check, TriangleAlert } from './icons';
import styles from './Notice.module.css';

export type NoticeProps = {
  /** `info` tells, `next` leads on, `success` confirms with a tick, `warning` wants a look, `error` wants an act. */
  readonly kind?: 'info' | 'next' | 'success' | 'warning' | 'error';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** A button at the right (below on narrow screens). */
  readonly action?: ReactNode;
  /** Says it aloud when it appears while the page is open. */
  readonly announce?: boolean;
};

/** A framed message inside the page. It stays until its cause is gone. */
export const Notice = ({
  kind = 'info',
  title,
  children,
  action,
  announce = false,
}: NoticeProps): ReactNode => (
  <div className={classNames(styles['notice'], styles[kind])} {...(announce ? { role: 'status' } : {})}>
    {kind === 'success' ? <Check className={styles['icon']} aria-hidden="true" /> : null}
    {kind === 'error' ? <TriangleAlert className={styles['icon']} aria-hidden="true" /> : null}
    <div className={styles['words']}>
      {title === undefined ? null : <p className={styles['title']}>{title}</p>}
      {children === undefined ? null : <div>{children}</div>}
    </div>
    {action === undefined ? null : <div className={styles['action']}>{action}</div>}
  </div>
);
