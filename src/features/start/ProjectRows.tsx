import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import type { ProjectCard } from '../../store/desk';
import { startText } from '../../text/zh-cn/start';
import { ActionCard } from '../../ui/ActionCard';
import { Button } from '../../ui/Button';
import { Building2, Trash2 } from '../../ui/icons';
import { Tag } from '../../ui/Tag';
import { changeOf, nameOf } from './card-words';
import styles from './StartPage.module.css';

type ProjectRowsProps = {
  /** Latest first; the first is the one filled action of the screen. */
  readonly cards: readonly ProjectCard[];
  readonly now: string;
  readonly onRemove: (card: ProjectCard) => void;
};

/** The stairwells of this browser as large rows, the one changed last on top. */
export const ProjectRows = ({ cards, now, onRemove }: ProjectRowsProps): ReactNode => (
  <ul className={styles['rows']}>
    {cards.map((card, index) => (
      <li key={card.id} className={styles['row']}>
        <div className={styles['card']}>
          <ActionCard
            kind={index === 0 ? 'primary' : 'secondary'}
            icon={Building2}
            title={<Name card={card} />}
            note={startText.card(card.households, changeOf(card.lastAt, now))}
            href={href(routes.home(card.id))}
          />
        </div>
        <Button
          kind="quiet"
          icon={Trash2}
          label={startText.removeNamed(nameOf(card))}
          onPress={() => onRemove(card)}
        >
          {startText.remove}
        </Button>
      </li>
    ))}
  </ul>
);

const Name = ({ card }: { readonly card: ProjectCard }): ReactNode => (
  <span className={styles['name']}>
    {nameOf(card)}
    {card.sample === null ? null : (
      <span className={styles['tag']}>
        <Tag>{startText.sampleTag}</Tag>
      </span>
    )}
  </span>
);
