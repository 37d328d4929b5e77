import { type ReactNode, useEffect, useState } from 'react';
import type { Card } from '../../card/card';
import type { WhyPoint } from '../../text/why/told';
import { cardText } from '../../text/zh-cn/card';
import { Download, Image } from '../../ui/icons';
import { LinkButton } from '../../ui/LinkButton';
import { PlainButton } from '../../ui/PlainButton';
import styles from './CardView.module.css';

type Drawing =
  | { readonly kind: 'none' | 'drawing' | 'failed' }
  | { readonly kind: 'drawn'; readonly address: string };

/**
 * 存成图片: draws the card as a picture and shows it in the page, because browsers inside chat programs save what is
 * shown and pressed long, and lose what is downloaded.
 */
export const CardImage = ({
  card,
  points,
}: {
  readonly card: Card;
  readonly points: readonly WhyPoint[];
}): ReactNode => {
  const [drawing, setDrawing] = useState<Drawing>({ kind: 'none' });
  const address = drawing.kind === 'drawn' ? drawing.address : null;
  useEffect(() => () => void (address && URL.revokeObjectURL(address)), [address]);

  const draw = async (): Promise<void> => {
    setDrawing({ kind: 'drawing' });
    const { cardPicture } = await import('./card-picture');
    const picture = await cardPicture(card, points);
    setDrawing(
      picture === null ? { kind: 'failed' } : { kind: 'drawn', address: URL.createObjectURL(picture) },
    );
  };

  return (
    <>
      <PlainButton size="main" wide icon={Image} onPress={() => void draw()}>
        {drawing.kind === 'drawing' ? cardText.drawing : cardText.saveImage}
      </PlainButton>
      {drawing.kind === 'failed' ? (
        <p className={styles['image']} role="alert">
          {cardText.imageFailed}
        </p>
      ) : null}
      {address === null ? null : (
        <div className={styles['image']} role="status">
          <p>{cardText.holdImage}</p>
          <LinkButton icon={Download} href={address} download={cardText.imageName(card.place, card.room)}>
            {cardText.downloadImage}
          </LinkButton>
          <img className={styles['picture']} src={address} alt={cardText.imageAlt(card.room)} />
        </div>
      )}
    </>
  );
};
