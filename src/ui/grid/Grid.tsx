import { type ClipboardEvent, type ReactNode, useRef } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import { useAnnounce } from '../LiveRegion';
import { VisuallyHidden } from '../VisuallyHidden';
import styles from './Grid.module.css';
import { GridLine } from './GridLine';
import type { GridColumn, GridPaste, GridRow } from './grid';
import { parseTsv } from './tsv';
import { useNarrow } from './use-narrow';

export type GridProps = {
  readonly id: string;
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** A cell was left with another text than before. The text is as typed. */
  readonly onChange: (rowId: string, columnKey: string, text: string) => void;
  /** More than one cell was pasted. */
  readonly onPaste: (paste: GridPaste) => void;
  /** The totals under the table. */
  readonly foot?: ReactNode;
};

/**
 * A table to fill in: a real input in every cell, a header that stays, keys and block paste as in WPS. On
 * narrow screens each row becomes a card.
 */
export const Grid = ({ id, caption, columns, rows, onChange, onPaste, foot }: GridProps): ReactNode => {
  const table = useRef<HTMLTableElement>(null);
  const announce = useAnnounce();
  const { narrow, measured } = useNarrow(
    columns.reduce((sum, column) => sum + column.width + 1, problemWidth),
  );
  const moveTo = (row: number, column: number): boolean => {
    const next = table.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
    next?.focus();
    return next !== null && next !== undefined;
  };
  const paste = (event: ClipboardEvent): void => {
    const place = placeOf(event.target);
    const text = event.clipboardData.getData('text/plain');
    const cells = parseTsv(text);
    if (place === undefined || (cells.length <= 1 && (cells[0]?.length ?? 0) <= 1 && !text.startsWith('"')))
      return;
    event.preventDefault();
    onPaste({ ...place, cells });
    announce(uiText.pasted(cells.length, cells[0]?.length ?? 0));
  };
  return (
    <div ref={measured} className={styles['frame']} data-narrow={narrow}>
      <VisuallyHidden id={`${id}-help`}>{uiText.gridHelp}</VisuallyHidden>
      <table ref={table} className={styles['grid']} aria-describedby={`${id}-help`} onPaste={paste}>
        <caption>
          <VisuallyHidden>{caption}</VisuallyHidden>
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={{ width: `${column.width + 1}em` }} />
          ))}
          <col style={{ width: `${problemWidth}em` }} />
        </colgroup>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={column.kind === 'decimal' ? styles['end'] : undefined}
              >
                {column.label}
              </th>
            ))}
            <th scope="col">{uiText.gridProblem}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <GridLine
              key={row.id}
              gridId={id}
              row={row}
              index={index}
              columns={columns}
              onChange={onChange}
              moveTo={moveTo}
            />
          ))}
        </tbody>
        {foot === undefined ? null : (
          <tfoot>
            <tr>
              <td colSpan={columns.length + 1}>{foot}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  );
};

const problemWidth = 7;

const placeOf = (target: EventTarget): { readonly row: number; readonly column: number } | undefined => {
  if (!(target instanceof HTMLElement)) return undefined;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
};
