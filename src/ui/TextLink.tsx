import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './TextLink.module.css';

export type TextLinkProps = { readonly children: ReactNode; readonly label?: string } & (
  | { readonly href: string }
  | { readonly onPress: () => void }
);

/** Blue underlined words: always a way to more, never an answer. With `onPress` it opens something in place. */
export const TextLink = (props: TextLinkProps): ReactNode => {
  const name = props.label === undefined ? {} : { 'aria-label': props.label };
  return 'href' in props ? (
    <a className={styles['link']} href={props.href} {...name}>
      {props.children}
    </a>
  ) : (
    <AriaButton className={styles['link'] ?? ''} onPress={props.onPress} {...name}>
      {props.children}
    </AriaButton>
  );
};
