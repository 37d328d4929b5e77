import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './DataTable.module.css';

export type TableColumn = {
  readonly key: string;
  readonly label: ReactNode;
  /** Figures stand at the end, words at the start. */
  readonly align?: 'start' | 'end';
};

export type TableRow = {
  readonly key: string;
  readonly cells: Readonly<Record<string, ReactNode>>;
  /** `muted` rows lie on paper: floors that do not pay. */
  readonly tone?: 'normal' | 'muted';
};

export type DataTableProps = {
  /** What the table holds, for screen readers. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly total?: TableRow;
};

/** A table to read, not to fill in. The first column names the row. It scrolls sideways inside its own frame. */
export const DataTable = ({ caption, columns, rows, total }: DataTableProps): ReactNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section className={styles['frame']} aria-label={caption} tabIndex={0}>
    <table className={styles['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" className={styles[column.align ?? 'start']}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.key} row={row} columns={columns} />
        ))}
      </tbody>
      {total === undefined ? null : (
        <tfoot>
          <Row row={total} columns={columns} />
        </tfoot>
      )}
    </table>
  </section>
);

const Row = ({ row, columns }: { readonly row: TableRow; readonly columns: readonly TableColumn[] }) => (
  <tr className={classNames(row.tone === 'muted' && styles['muted'])}>
    {columns.map((column, index) =>
      index === 0 ? (
        <th key={column.key} scope="row" className={styles[column.align ?? 'start']}>
          {row.cells[column.key]}
        </th>
      ) : (
        <td key={column.key} className={styles[column.align ?? 'start']}>
          {row.cells[column.key]}
        </td>
      ),
    )}
  </tr>
);
