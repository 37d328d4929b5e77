import type { ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import styles from './SealMark.module.css';

/** The mark of a signed contract (印), beside words that say so. */
export const SealMark = (): ReactNode => (
  <span className={styles['seal']} aria-hidden="true">
    {uiText.sealMark}
  </span>
);
