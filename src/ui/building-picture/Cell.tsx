import { type KeyboardEvent, memo, type ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { classNames } from '../class-names';
import { PatternFill } from '../glyph/PatternFill';
import { StateGlyph } from '../glyph/StateGlyph';
import { patternOf } from '../glyph/state-kind';
import styles from './Cell.module.css';
import type { PictureCell } from './picture';
import { spokenCell } from './spoken-cell';

export type CellProps = {
  readonly cell: PictureCell;
  readonly selected: boolean;
  /** Size of the amount in rem. */
  readonly amountSize: number;
  /** Left out for a picture that is only looked at. */
  readonly onOpen?: (id: string) => void;
  readonly inTabOrder: boolean;
  readonly onFocus: (id: string) => void;
  readonly onKeyDown: (id: string, event: KeyboardEvent<HTMLElement>) => void;
};

const DrawnCell = ({
  cell,
  selected,
  amountSize,
  onOpen,
  inTabOrder,
  onFocus,
  onKeyDown,
}: CellProps): ReactNode => {
  const look = {
    className: classNames(
      styles['cell'],
      cell.sealed === true && styles['sealed'],
      selected && styles['selected'],
    ),
    'data-kind': cell.kind,
    'data-cell': cell.id,
    style: { gridColumn: `span ${cell.weight ?? 1}` },
  };
  return onOpen === undefined ? (
    <span {...look} role="img" aria-label={spokenCell(cell)}>
      <CellFace cell={cell} amountSize={amountSize} />
    </span>
  ) : (
    <button
      {...look}
      type="button"
      aria-label={spokenCell(cell)}
      aria-current={selected || undefined}
      tabIndex={inTabOrder ? 0 : -1}
      onClick={() => onOpen(cell.id)}
      onFocus={() => onFocus(cell.id)}
      onKeyDown={(event) => onKeyDown(cell.id, event)}
    >
      <CellFace cell={cell} amountSize={amountSize} />
    </button>
  );
};

/**
 * One flat: fill, edge pattern, glyph, word, amount. A button when it opens something. Drawn anew only when something
 * of it changed: a large building has 264.
 */
export const Cell = memo(DrawnCell);

const CellFace = ({ cell, amountSize }: Pick<CellProps, 'cell' | 'amountSize'>) => {
  const pattern = patternOf(cell.kind);
  return (
    <span className={styles['face']} aria-hidden="true">
      {pattern === undefined ? null : (
        <span className={styles['strip']}>
          <PatternFill pattern={pattern} ground="strip" />
        </span>
      )}
      <span className={styles['top']}>
        <span className={styles['room']}>{cell.room}</span>
        <span className={styles['state']}>
          <StateGlyph kind={cell.kind} />
          {cell.word === undefined ? null : <span className={styles['word']}>{cell.word}</span>}
        </span>
      </span>
      {cell.amount === undefined && cell.note === undefined ? null : (
        <span className={styles['bottom']}>
          {cell.amount === undefined ? null : (
            <span className={styles['amount']} style={{ fontSize: `${amountSize}rem` }}>
              {cell.amount}
            </span>
          )}
          {cell.note === undefined ? null : (
            <span className={cell.amount === undefined ? styles['instead'] : styles['note']}>
              {cell.note}
            </span>
          )}
        </span>
      )}
      {cell.kind === 'to-reconfirm' ? (
        <svg className={styles['fold']} viewBox="0 0 10 10" aria-hidden="true">
          <path d="M10 0v10H0Z" />
        </svg>
      ) : null}
      {cell.sealed === true ? <span className={styles['seal']}>{uiText.sealMark}</span> : null}
    </span>
  );
};
