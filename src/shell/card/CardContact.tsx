import type { ReactNode } from 'react';
import { phoneIn } from '../../card/contact';
import { cardText } from '../../text/zh-cn/card';
import { LinkButton } from '../../ui/LinkButton';
import styles from './CardView.module.css';

/** Whom to ask, and one press to call where a number was given. */
export const CardContact = ({ contact }: { readonly contact: string }): ReactNode => {
  const phone = phoneIn(contact);
  return (
    <div className={styles['contact']}>
      <p>
        {cardText.ask}
        <br />
        <strong>{contact === '' ? cardText.askNobody : contact}</strong>
      </p>
      {phone === null ? null : (
        <LinkButton kind="primary" size="main" href={`tel:${phone}`}>
          {cardText.call}
        </LinkButton>
      )}
    </div>
  );
};
