import type { ReactNode } from 'react';
import { PatternFill } from '../glyph/PatternFill';
import { SealMark } from '../glyph/SealMark';
import { StateGlyph } from '../glyph/StateGlyph';
import { patternOf, type StateKind } from '../glyph/state-kind';
import styles from './StateLegend.module.css';

export type LegendItem = {
  readonly kind: StateKind;
  readonly word: string;
  /** With 印 in place of the glyph, as on a signed flat. */
  readonly sealed?: boolean;
};

/** What fills, edges and glyphs mean, under the picture. */
export const StateLegend = ({ items }: { readonly items: readonly LegendItem[] }): ReactNode => (
  <ul className={styles['legend']}>
    {items.map((item) => (
      <li key={item.kind} className={styles['item']}>
        <span className={styles['swatch']} data-kind={item.kind}>
          <Edge kind={item.kind} />
        </span>
        {item.sealed === true ? <SealMark /> : <StateGlyph kind={item.kind} />}
        {item.word}
      </li>
    ))}
  </ul>
);

const Edge = ({ kind }: { readonly kind: StateKind }) => {
  const pattern = patternOf(kind);
  if (kind === 'to-reconfirm') {
    return (
      <svg className={styles['fold']} viewBox="0 0 10 10" aria-hidden="true">
        <path d="M10 0v10H0Z" />
      </svg>
    );
  }
  return pattern === undefined ? null : (
    <span className={styles['strip']}>
      <PatternFill pattern={pattern} ground="strip" />
    </span>
  );
};
