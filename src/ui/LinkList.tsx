import type { ReactNode } from 'react';
import styles from './LinkList.module.css';
import { TextLink } from './TextLink';

export type LinkListProps = {
  readonly links: readonly { readonly to: string; readonly words: string }[];
};

/** Ways to other screens, one a line, as close together as full targets can lie. */
export const LinkList = ({ links }: LinkListProps): ReactNode => (
  <ul className={styles['list']}>
    {links.map(({ to, words }) => (
      <li key={to} className={styles['item']}>
        <TextLink href={to}>{words}</TextLink>
      </li>
    ))}
  </ul>
);
