import type { ReactNode } from 'react';
import type { FlatColumn } from '../../shell/flat-columns';
import { meetingText } from '../../text/zh-cn/meeting';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './AmountsPage.module.css';
import type { AmountCell, AmountRow } from './amount-rows';

type AmountsTableProps = {
  readonly rows: readonly AmountRow[];
  /** None where floors differ: every amount then says its room. */
  readonly columns: readonly FlatColumn[];
  /** Flats on the fullest floor. */
  readonly width: number;
  /** Height of a row, and the room of a column, in rem. */
  readonly row: number;
  readonly perColumn: number;
};

/** An amount is about four characters of its own size wide; what a try changes stands beside it where there is room. */
const AMOUNT = 4.1;
const LARGEST = 1.27;
const SMALLEST = 0.86;

/** Floors as rows, flats as columns, amounts as large as they fit. */
export const AmountsTable = ({ rows, columns, width, row, perColumn }: AmountsTableProps): ReactNode => {
  const size = Math.max(SMALLEST, Math.min(LARGEST, (perColumn - 0.7) / AMOUNT));
  const showsChange = perColumn > LARGEST * AMOUNT + 4;
  return (
    <table className={styles['floors']}>
      <caption>
        <VisuallyHidden>{meetingText.amounts.caption}</VisuallyHidden>
      </caption>
      {columns.length === 0 ? null : (
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{meetingText.amounts.floor}</VisuallyHidden>
            </th>
            {columns.map(({ key, label }) => (
              <th key={key} scope="col" className={styles['column']}>
                {perColumn > 8 ? label : label.split(' ').slice(0, 2).join(' ')}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(({ floor, label, cells }) => (
          <tr key={floor} style={{ height: `${row}rem` }}>
            <th scope="row">{label}</th>
            {cells.map((cell) => (
              <td key={cell.household} className={styles['cell']}>
                <Amount cell={cell} size={size} showsRoom={columns.length === 0} showsChange={showsChange} />
              </td>
            ))}
            {cells.length < width ? <td colSpan={width - cells.length} /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type AmountProps = {
  readonly cell: AmountCell;
  readonly size: number;
  readonly showsRoom: boolean;
  readonly showsChange: boolean;
};

const Amount = ({ cell, size, showsRoom, showsChange }: AmountProps) => (
  <>
    {showsRoom ? <span className={styles['room']}>{cell.room}</span> : null}
    {showsChange && cell.change !== null ? <span className={styles['change']}>{cell.change}</span> : null}
    {cell.isAmount ? (
      <strong style={{ fontSize: `${size}rem` }}>{cell.text}</strong>
    ) : (
      <span>{cell.text}</span>
    )}
    {cell.note === null ? null : <span className={styles['note']}>{cell.note}</span>}
  </>
);
