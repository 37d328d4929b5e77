import type { ReactNode } from 'react';
import { printText } from '../../text/zh-cn/print';
import { Notice } from '../../ui/Notice';

/** The characters that print as frames, and the ways to get them onto paper. */
export const MissingGlyphs = ({ characters }: { readonly characters: string }): ReactNode => (
  <Notice kind="warning" title={printText.rareTitle(characters)}>
    <ol>
      {printText.rareWays.map((way) => (
        <li key={way}>{way}</li>
      ))}
    </ol>
  </Notice>
);
