import type { ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { CircleHelp } from '../icons';
import styles from './AppHeader.module.css';

/** 帮助: always the last thing in the header. */
export const HelpLink = ({ href }: { readonly href: string }): ReactNode => (
  <a className={styles['action']} href={href}>
    <CircleHelp className={styles['icon']} aria-hidden="true" />
    {uiText.help}
  </a>
);
