import { type ReactNode, useId } from 'react';
import styles from './PatternFill.module.css';
import type { Pattern } from './state-kind';

/** A rectangle filled with a pattern, as SVG: printers leave CSS backgrounds out, never a drawing. */
export const PatternFill = ({
  pattern,
  ground,
}: {
  readonly pattern: Pattern;
  readonly ground: 'strip' | 'bar';
}): ReactNode => {
  const id = useId();
  const { size, art } = tiles[pattern];
  return (
    <svg className={styles['fill']} data-pattern={pattern} data-ground={ground} aria-hidden="true">
      <defs>
        <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
          {art}
        </pattern>
      </defs>
      <rect className={styles['ground']} width="100%" height="100%" />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
};

const tiles: Readonly<Record<Pattern, { readonly size: number; readonly art: ReactNode }>> = {
  bars: { size: 6, art: <path className={styles['blue']} d="M1.500 0v6" strokeWidth="3" /> },
  hatch: { size: 9, art: <path d="M-2-2 11 11M-2 7 2 11M7-2 11 2" strokeWidth="3" /> },
  'wide-hatch': { size: 12, art: <path d="M-2 14 14-2M-2 2 2-2M10 14 14 10" strokeWidth="2" /> },
  dots: { size: 7, art: <rect x="2" y="2" width="3.400" height="3.400" fill="currentColor" stroke="none" /> },
  cross: { size: 8, art: <path d="M0 0 8 8M8 0 0 8" strokeWidth="1.500" /> },
};
