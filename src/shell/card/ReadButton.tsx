import type { ReactNode } from 'react';
import { cardText } from '../../text/zh-cn/card';
import { Volume2, X } from '../../ui/icons';
import { PlainButton } from '../../ui/PlainButton';
import { useReading } from '../reading/use-reading';
import styles from './CardView.module.css';

/** 读给我听, or that this device cannot read Chinese. */
export const ReadButton = ({ text }: { readonly text: string }): ReactNode => {
  const { hasVoice, isReading, start, stop } = useReading(text);
  if (!hasVoice) return <p className={styles['noVoice']}>{cardText.noVoice}</p>;
  return (
    <PlainButton size="main" wide icon={isReading ? X : Volume2} onPress={isReading ? stop : start}>
      {isReading ? cardText.stopReading : cardText.readAloud}
    </PlainButton>
  );
};
