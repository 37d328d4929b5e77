import type { ReactNode } from 'react';
import { uiText } from '../text/zh-cn/ui';
import styles from './Logo.module.css';

/** The mark (floors beside a lift shaft) and the name. */
export const Logo = (): ReactNode => (
  <span className={styles['logo']}>
    <svg className={styles['mark']} viewBox="0 0 44 44" aria-hidden="true">
      <rect width="44" height="44" rx="6" fill="#0b4f8a" />
      <path d="M9 16h15M9 25h15M9 34h15" stroke="#fff" strokeWidth="4" />
      <rect x="28" y="9" width="8" height="27" fill="none" stroke="#fff" strokeWidth="3.5" />
    </svg>
    <span>{uiText.appName}</span>
  </span>
);
