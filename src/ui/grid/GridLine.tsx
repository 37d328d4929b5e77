import type { ReactNode } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import styles from './Grid.module.css';
import { type GridColumn, type GridRow, gridCellId } from './grid';
import { SelectCell } from './SelectCell';
import { TextCell } from './TextCell';

type LineProps = {
  readonly gridId: string;
  readonly row: GridRow;
  readonly index: number;
  readonly columns: readonly GridColumn[];
  readonly onChange: (rowId: string, columnKey: string, text: string) => void;
  readonly moveTo: (row: number, column: number) => boolean;
};

/** One row of the grid, with its problems in words at the end. */
export const GridLine = ({ columns, ...line }: LineProps): ReactNode => {
  const filled = columns.filter((column) => column.kind !== 'fixed');
  const problems = columns.filter((column) => line.row.problems?.[column.key] !== undefined);
  const notes = columns.filter((column) => line.row.notes?.[column.key] !== undefined);
  return (
    <tr className={styles['row']}>
      {columns.map((column) =>
        column.kind === 'fixed' ? (
          <th key={column.key} scope="row" className={styles['fixed']}>
            <span className={styles['cardLabel']}>{column.label}</span>
            {line.row.values[column.key]}
          </th>
        ) : (
          <td key={column.key} className={styles['cell']}>
            <span className={styles['cardLabel']} aria-hidden="true">
              {column.label}
            </span>
            <GridCell {...line} column={column} at={filled.indexOf(column)} />
          </td>
        ),
      )}
      <td className={styles['problems']}>
        <span className={styles['cardName']} aria-hidden="true">
          {line.row.name}
        </span>
        {problems.map((column) => (
          <span key={column.key} id={problemId(line, column)} className={styles['problem']}>
            {line.row.problems?.[column.key]}
          </span>
        ))}
        {notes.map((column) => (
          <span key={column.key} id={noteId(line, column)} className={styles['note']}>
            {line.row.notes?.[column.key]}
          </span>
        ))}
      </td>
    </tr>
  );
};

const GridCell = ({
  column,
  at,
  ...line
}: Omit<LineProps, 'columns'> & { readonly column: GridColumn; readonly at: number }) => {
  const cell = {
    id: gridCellId(line.gridId, line.row.id, column.key),
    label: uiText.gridRow(line.row.name, column.label),
    value: line.row.values[column.key] ?? '',
    problemId: line.row.problems?.[column.key] === undefined ? undefined : problemId(line, column),
    noteId: line.row.notes?.[column.key] === undefined ? undefined : noteId(line, column),
    row: line.index,
    column: at,
    onCommit: (text: string) => line.onChange(line.row.id, column.key, text),
    onMove: (rows: number, columns: number) => line.moveTo(line.index + rows, at + columns),
  };
  return column.kind === 'select' ? (
    <SelectCell {...cell} options={column.options} />
  ) : (
    <TextCell {...cell} decimal={column.kind === 'decimal'} />
  );
};

const problemId = ({ gridId, row }: Pick<LineProps, 'gridId' | 'row'>, column: GridColumn): string =>
  `${gridCellId(gridId, row.id, column.key)}-problem`;

const noteId = ({ gridId, row }: Pick<LineProps, 'gridId' | 'row'>, column: GridColumn): string =>
  `${gridCellId(gridId, row.id, column.key)}-note`;
