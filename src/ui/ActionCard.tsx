import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import styles from './ActionCard.module.css';
import { classNames } from './class-names';
import { ChevronRight, type Icon } from './icons';

export type ActionCardProps = {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly icon?: Icon;
  /** A StateGlyph instead of an icon, for rows of flats. */
  readonly mark?: ReactNode;
  readonly kind?: 'primary' | 'secondary' | 'row';
} & ({ readonly href: string } | { readonly onPress: () => void });

/** A large target that leads on: the three ways to begin, or (`row`) one flat in a list. */
export const ActionCard = (props: ActionCardProps): ReactNode => {
  const name = classNames(styles['card'], styles[props.kind ?? 'secondary']);
  return 'href' in props ? (
    <a className={name} href={props.href}>
      <Face {...props} />
    </a>
  ) : (
    <AriaButton className={name} onPress={props.onPress}>
      <Face {...props} />
    </AriaButton>
  );
};

const Face = ({ title, note, icon: Before, mark }: ActionCardProps) => (
  <>
    {Before === undefined ? null : <Before className={styles['icon']} aria-hidden="true" />}
    <span className={styles['words']}>
      <span className={styles['title']}>{title}</span>
      {mark}
      {note === undefined ? null : <span className={styles['note']}>{note}</span>}
    </span>
    <ChevronRight className={styles['chevron']} aria-hidden="true" />
  </>
);
