import type { ReactNode } from 'react';
import type { ComparedCell, ComparedColumn, ComparedRow, Comparison } from '../../shell/comparison';
import { compareText } from '../../text/zh-cn/compare';
import { Button } from '../../ui/Button';
import { Check } from '../../ui/icons';
import { Tag } from '../../ui/Tag';
import { useViewport } from '../../ui/viewport';
import styles from './ComparisonTable.module.css';

/** Amounts on one scale, or how much more or less than the proposal in use. */
export type CompareView = 'amounts' | 'differences';

type ComparisonTableProps = {
  readonly comparison: Comparison;
  readonly adopted: string | null;
  readonly view: CompareView;
  /** What the fairness check-up says, by name of the proposal. */
  readonly checkups: ReadonlyMap<string, string>;
  readonly onUse: (name: string) => void;
};

/** Below this many characters across, as on a phone, rooms name their floors and bars lie under their figures. */
const NARROW = 26;

/** Flats as rows, proposals as columns, every amount as a bar on one scale. The one in use is framed. */
export const ComparisonTable = ({
  comparison,
  adopted,
  view,
  checkups,
  onUse,
}: ComparisonTableProps): ReactNode => {
  const { columns, rows } = comparison;
  const isNarrow = useViewport().em < NARROW;
  const foot = { columns, span: isNarrow ? 1 : 2 };
  const widths = isNarrow ? { rooms: 3.6, column: 5.2 } : { rooms: 8, column: 10.5 };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles['frame']} aria-label={compareText.caption} data-narrow={isNarrow} tabIndex={0}>
      <table
        className={styles['table']}
        style={{ minWidth: `${widths.rooms + widths.column * columns.length}em` }}
      >
        <colgroup>
          {isNarrow ? null : <col className={styles['floorColumn']} />}
          <col className={styles['roomColumn']} />
          {columns.map(({ name }) => (
            <col key={name} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {isNarrow ? null : <th scope="col">{compareText.floor}</th>}
            <th scope="col">{compareText.room}</th>
            {columns.map((column) => (
              <th key={column.name} scope="col" data-used={column.isAdopted}>
                <span className={styles['title']}>
                  {column.title}
                  {column.isAdopted ? <Tag kind="solid">{compareText.inUse}</Tag> : null}
                </span>
                <span className={styles['fairness']}>{column.fairness}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.household} row={row} columns={columns} view={view} isNarrow={isNarrow} />
          ))}
        </tbody>
        <tfoot>
          <Foot label={compareText.times} {...foot} of={({ times }) => times ?? compareText.refused} />
          {adopted === null ? null : (
            <Foot label={compareText.versus(adopted)} {...foot} of={({ versus }) => versus.join('　')} />
          )}
          <Foot
            label={compareText.checkup}
            {...foot}
            of={({ name }) => checkups.get(name) ?? compareText.refused}
          />
          <Foot label={compareText.total(rows.length)} {...foot} of={(column) => <Total column={column} />} />
          <Foot
            label={compareText.choose}
            {...foot}
            of={({ name, isAdopted }) =>
              isAdopted ? (
                compareText.using
              ) : (
                <Button onPress={() => onUse(name)}>{compareText.use(name)}</Button>
              )
            }
          />
        </tfoot>
      </table>
    </section>
  );
};

type ColumnsProps = { readonly columns: readonly ComparedColumn[] };

const Row = ({
  row,
  columns,
  view,
  isNarrow,
}: ColumnsProps & { readonly row: ComparedRow; readonly view: CompareView; readonly isNarrow: boolean }) => (
  <tr data-first={row.floorRows > 0}>
    {row.floorRows === 0 || isNarrow ? null : (
      <th scope="rowgroup" rowSpan={row.floorRows} className={styles['floor']}>
        {row.floor}
      </th>
    )}
    <th scope="row" className={styles['room']}>
      {row.room}
    </th>
    {columns.map((column, at) => (
      <td key={column.name} data-used={column.isAdopted}>
        {view === 'differences' && !column.isAdopted ? (
          <span>{row.cells[at]?.difference ?? row.cells[at]?.text}</span>
        ) : (
          <Amount cell={row.cells[at]} isUsed={column.isAdopted} />
        )}
      </td>
    ))}
  </tr>
);

const Amount = ({ cell, isUsed }: { readonly cell: ComparedCell | undefined; readonly isUsed: boolean }) =>
  cell === undefined || cell.bar === null ? (
    <span>{cell?.text}</span>
  ) : (
    <span className={styles['amount']}>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['bar']} data-used={isUsed} style={{ width: `${cell.bar}%` }} />
      </span>
      <span className={styles['figure']}>{cell.text}</span>
    </span>
  );

type FootProps = ColumnsProps & {
  readonly label: string;
  /** How many columns the label has: those of floor and room. */
  readonly span: number;
  readonly of: (column: ComparedColumn) => ReactNode;
};

const Foot = ({ label, columns, span, of }: FootProps) => (
  <tr>
    <th scope="row" colSpan={span} className={styles['label']}>
      {label}
    </th>
    {columns.map((column) => (
      <td key={column.name} data-used={column.isAdopted}>
        {of(column)}
      </td>
    ))}
  </tr>
);

const Total = ({ column: { total } }: { readonly column: ComparedColumn }) =>
  total === null ? (
    compareText.refused
  ) : (
    <span className={styles['total']}>
      {total.amount}
      {total.addsUp ? <Check className={styles['tick']} aria-label={compareText.addsUp} /> : null}
    </span>
  );
