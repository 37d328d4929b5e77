import type { ReactNode } from 'react';
import styles from './StartPicture.module.css';

const FLOOR = 60;
const TOPS = [0, 1, 2, 3, 4, 5, 6].map((floor) => 54 + floor * FLOOR);
const WINDOWS = [
  { x: 48, width: 36 },
  { x: 108, width: 22 },
  { x: 180, width: 36 },
  { x: 240, width: 22 },
] as const;

/** The old house with a lift beside it, drawn in the strokes of the tool. Decoration: it says nothing. */
export const StartPicture = (): ReactNode => (
  <svg className={styles['picture']} viewBox="0 0 400 494" aria-hidden="true">
    <rect x="30" y="50" width="250" height="434" className={styles['wall']} />
    {TOPS.map((top) => (
      <Storey key={top} top={top} isTop={top === TOPS[0]} />
    ))}
    <path d="M18 51h274" className={styles['heavy']} />
    <rect x="304" y="31" width="62" height="453" className={styles['shaft']} />
    <path d="M335 31v204" className={styles['line']} />
    <rect x="312" y="235" width="46" height="54" className={styles['cabin']} />
    <path d="M335 239v46" className={styles['door']} />
    <path d="M0 487h400" className={styles['heavy']} />
  </svg>
);

const Storey = ({ top, isTop }: { readonly top: number; readonly isTop: boolean }): ReactNode => (
  <g>
    {isTop ? null : <path d={`M30 ${top}h250`} className={styles['line']} />}
    {WINDOWS.map(({ x, width }) => (
      <g key={x}>
        <rect x={x} y={top + 14} width={width} height="28" className={styles['window']} />
        <path d={`M${x + width / 2} ${top + 14}v28`} className={styles['line']} />
      </g>
    ))}
    <path d={`M280 ${top + 49}h24`} className={styles['landing']} />
  </g>
);
