import type { ReactNode } from 'react';
import type { Card } from '../../card/card';
import { cardPoints } from '../../card/card-points';
import { fen } from '../../domain/money/fen';
import { formalRenminbi } from '../../text/formal-yuan';
import { figures, squareMetres, yuan } from '../../text/format';
import { spokenPoints } from '../../text/why/spoken';
import { cardText } from '../../text/zh-cn/card';
import { whyText } from '../../text/zh-cn/why';
import { Disclosure } from '../../ui/Disclosure';
import { Money } from '../../ui/Money';
import { CardContact } from './CardContact';
import { CardFloors } from './CardFloors';
import { CardImage } from './CardImage';
import { CardLater } from './CardLater';
import styles from './CardView.module.css';
import { CardWhy } from './CardWhy';
import { ReadButton } from './ReadButton';

/** One household's card: its amount first, then what people ask about it, each behind its question. */
export const CardView = ({ card }: { readonly card: Card }): ReactNode => {
  const { place, room, owner, area, payable, scheme } = card;
  const amount = fen(Math.abs(payable));
  const points = cardPoints(card);
  return (
    <div className={styles['card']}>
      <p>{place}</p>
      <div className={styles['who']}>
        <h2 className={styles['room']}>{room}</h2>
        <span>{owner}</span>
        {area === null ? null : <span className={styles['quiet']}>{cardText.area(squareMetres(area))}</span>}
      </div>
      <div className={styles['box']}>
        <span>{payable < 0 ? whyText.receives : whyText.payable}</span>
        <FittingAmount text={yuan(amount)} />
        <span>{amount === 0 ? cardText.nothing(card.standing) : formalRenminbi(amount)}</span>
      </div>
      <div className={styles['buttons']}>
        <ReadButton text={spokenPoints(room, figures(payable), points)} />
        <CardImage card={card} points={points} />
      </div>
      <div>
        <Disclosure title={cardText.why}>
          <CardWhy points={points} />
        </Disclosure>
        <Disclosure title={cardText.floors}>
          <CardFloors floors={card.floors} own={card.floor} />
        </Disclosure>
        <Disclosure title={cardText.later}>
          <CardLater yearly={card.yearly} />
        </Disclosure>
        <Disclosure title={cardText.disagree}>
          {cardText.disagreeWords.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Disclosure>
      </div>
      <CardContact contact={card.contact} />
      <div className={styles['foot']}>
        <p className={styles['version']}>
          <span>{cardText.version(scheme.name, scheme.version)}</span>
          <span>{cardText.code(scheme.code)}</span>
        </p>
        <p>{card.isDraft ? cardText.draft : cardText.issued}</p>
      </div>
    </div>
  );
};

/** The amount as large as it may be without breaking, on the narrowest phone at the largest text. */
const FittingAmount = ({ text }: { readonly text: string }): ReactNode => (
  <span style={{ fontSize: `min(var(--text-card), ${130 / text.length}vw)` }}>
    <Money size="strong">{text}</Money>
  </span>
);
