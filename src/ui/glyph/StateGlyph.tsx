import type { ReactNode } from 'react';
import styles from './StateGlyph.module.css';
import type { StateKind } from './state-kind';

/** The sign of a state, drawn with one stroke weight; text characters differ in size from font to font. */
export const StateGlyph = ({ kind }: { readonly kind: StateKind }): ReactNode => {
  const drawing = drawings[kind];
  return drawing === null ? null : (
    <svg className={styles['glyph']} viewBox="0 0 24 24" aria-hidden="true">
      {drawing}
    </svg>
  );
};

const drawings: Readonly<Record<StateKind, ReactNode>> = {
  plain: null,
  agreed: <circle cx="12" cy="12" r="10.5" fill="currentColor" stroke="none" />,
  unfunded: <circle cx="12" cy="12" r="8.5" />,
  opposed: <path d="M4.5 4.5 19.5 19.5M19.5 4.5 4.5 19.5" />,
  abstained: <path d="M2.5 12h19" />,
  'not-blocking': <path d="M2.5 14.5c3-6 6.5-6 9.5-2.5s6.500 3.500 9.500-2.500" />,
  silent: <path d="M7 7.800C7.200 1.800 17 1.800 17 7.800c0 3.700-5 4.200-5 8.200M12 18.500v3.500" />,
  unreachable: (
    <>
      <circle cx="12" cy="12" r="8" />
      <path d="M3.500 20.500 20.500 3.500" />
    </>
  ),
  'to-reconfirm': (
    <>
      <path d="M19.500 13.500A8 8 0 1 1 15 4.800L20 7.500" />
      <path d="M20 1.500v6.500h-6.500" />
    </>
  ),
  problem: (
    <>
      <path d="M12 3 1.800 21h20.400Z" strokeLinejoin="round" />
      <path d="M12 9.500v5M12 16v2.500" />
    </>
  ),
};
