import type { ReactNode } from 'react';
import { OPINION_STATES } from '../../domain/consent/effective-opinions';
import { kindOf } from '../../shell/picture/picture-floors';
import { consentText } from '../../text/zh-cn/consent';
import { pictureText } from '../../text/zh-cn/picture';
import { StateGlyph } from '../../ui/glyph/StateGlyph';
import styles from './Legend.module.css';

/** What the signs of the picture mean; the word stands on every cell too. */
export const Legend = (): ReactNode => (
  <ul className={styles['legend']} aria-label={consentText.legend}>
    {OPINION_STATES.map((state) => (
      <li key={state} className={styles['item']}>
        <StateGlyph kind={kindOf(state)} />
        {pictureText.answers[state]}
      </li>
    ))}
  </ul>
);
