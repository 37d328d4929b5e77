import { type ReactNode, useState } from 'react';
import type { Card } from '../../card/card';
import { cardLink } from '../../card/card-link';
import { slipCode } from '../../documents/slip-code';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { href, routes } from '../../routes/routes';
import { useCardAddress } from '../../shell/card/card-address';
import { useProject } from '../../store/use-project';
import { cardText } from '../../text/zh-cn/card';
import { Button } from '../../ui/Button';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { AddressForm } from './AddressForm';
import styles from './CardPage.module.css';
import { CodeSquare } from './CodeSquare';

type SendCardProps = {
  readonly content: PaperContent;
  readonly household: PaperHousehold | undefined;
  readonly card: Card;
};

/** The ways to hand a card over: a square to scan, an address to send where there is one, and the paper slip. */
export const SendCard = ({ content, household, card }: SendCardProps): ReactNode => {
  const { id } = useProject();
  const [address, setAddress] = useCardAddress();
  if (household === undefined) return null;
  const link = address === null ? null : cardLink(address, card);
  return (
    <>
      <Section title={cardText.square}>
        <CodeSquare text={link ?? slipCode(content, household)} label={cardText.squareAlt(card.room)} />
        <p>{link === null ? cardText.squareText : cardText.squareLink}</p>
      </Section>
      {link === null ? null : <CardAddress key={link} link={link} />}
      <AddressForm address={address} onChange={setAddress} />
      <LinkButton href={href(routes.print(id))}>{cardText.toSlips}</LinkButton>
    </>
  );
};

type Copying = 'not yet' | 'copied' | 'refused';

const CardAddress = ({ link }: { readonly link: string }): ReactNode => {
  const [copying, setCopying] = useState<Copying>('not yet');
  const copy = (): void => {
    const asked = navigator.clipboard?.writeText(link) ?? Promise.reject(new Error('No clipboard.'));
    asked.then(
      () => setCopying('copied'),
      () => setCopying('refused'),
    );
  };
  return (
    <Section title={cardText.link}>
      <p className={styles['link']}>{link}</p>
      <Button onPress={copy}>{cardText.copyLink}</Button>
      {copying === 'not yet' ? null : (
        <Notice announce kind={copying === 'copied' ? 'success' : 'warning'}>
          {copying === 'copied' ? cardText.copied : cardText.copyFailed}
        </Notice>
      )}
    </Section>
  );
};
