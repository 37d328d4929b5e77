import { type ReactNode, useEffect } from 'react';
import { decodeCard } from '../../card/card-code';
import { cardText } from '../../text/zh-cn/card';
import { TextSizeSwitch } from '../../ui/header/TextSizeSwitch';
import { Notice } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import { useTextSize } from '../text-size-setting';
import styles from './CardScreen.module.css';
import { CardView } from './CardView';

/** A card as its household has it before it: all of it out of the address, or a sentence on what is wrong with that. */
export const CardScreen = ({ text }: { readonly text: string }): ReactNode => {
  const [textSize, setTextSize] = useTextSize();
  const read = decodeCard(text);
  const title = read.ok ? cardText.documentTitle(read.value.place, read.value.room) : cardText.heading;
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <h1 className={styles['heading']}>{cardText.heading}</h1>
        {read.ok && read.value.isSample ? <Tag>{cardText.sample}</Tag> : null}
        <TextSizeSwitch size={textSize} onChange={setTextSize} look="short" />
      </header>
      <main className={styles['main']}>
        {read.ok ? (
          <CardView key={text} card={read.value} />
        ) : (
          <Notice kind="error" title={cardText.faults[read.error.kind].title}>
            {cardText.faults[read.error.kind].words}
          </Notice>
        )}
      </main>
    </div>
  );
};
