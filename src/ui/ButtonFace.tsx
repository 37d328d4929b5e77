import type { ReactNode } from 'react';
import styles from './Button.module.css';
import { classNames } from './class-names';
import type { Icon } from './icons';

/** `primary` is the one filled button of a screen; `danger` removes something that can be brought back. */
export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

export type ButtonLook = {
  readonly children: ReactNode;
  readonly kind?: ButtonKind;
  readonly size?: 'normal' | 'main';
  readonly icon?: Icon;
  readonly iconAfter?: Icon;
  /** Fills the width of its container. */
  readonly wide?: boolean;
};

/** The class of anything that looks like a button; LinkButton uses it too. */
export const buttonClass = ({ kind = 'secondary', size = 'normal', wide = false }: ButtonLook): string =>
  classNames(styles['button'], styles[kind], size === 'main' && styles['main'], wide && styles['wide']);

export const ButtonFace = ({ children, icon: Before, iconAfter: After }: ButtonLook): ReactNode => (
  <>
    {Before === undefined ? null : <Before className={styles['icon']} aria-hidden="true" />}
    <span>{children}</span>
    {After === undefined ? null : <After className={styles['icon']} aria-hidden="true" />}
  </>
);
