import type { ReactNode } from 'react';
import type { Household } from '../../domain/building/household';
import type { Comparison } from '../../shell/comparison';
import { floorsText } from '../../text/floors';
import { compareText } from '../../text/zh-cn/compare';
import { meetingText } from '../../text/zh-cn/meeting';
import { Tag } from '../../ui/Tag';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import styles from './SchemesPage.module.css';

type SchemesTableProps = {
  readonly comparison: Comparison;
  readonly households: readonly Household[];
  readonly floors: readonly number[];
  /** Which flat of each floor, from 0. */
  readonly flat: number;
  /** Height of a row in rem; `null` where the page scrolls. */
  readonly row: number | null;
  /** Picks the flat, where the floors are named. */
  readonly chooser: ReactNode;
};

/** Floors as rows, proposals as columns, bars on one scale. */
export const SchemesTable = ({
  comparison: { columns, rows },
  households,
  floors,
  flat,
  row,
  chooser,
}: SchemesTableProps): ReactNode => (
  <table className={styles['table']}>
    <caption>
      <VisuallyHidden>{meetingText.schemes.caption}</VisuallyHidden>
    </caption>
    <thead>
      <tr>
        <th scope="col" className={styles['floor']}>
          {chooser ?? <VisuallyHidden>{compareText.floor}</VisuallyHidden>}
        </th>
        {columns.map(({ name, rule, isAdopted }) => (
          <th key={name} scope="col" data-used={isAdopted}>
            <span className={styles['title']}>
              {name}
              {isAdopted ? <Tag kind="solid">{compareText.inUse}</Tag> : null}
            </span>
            <span className={styles['rule']}>{rule}</span>
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {floors.map((floor) => {
        const id = households.filter((each) => each.floor === floor)[flat]?.id;
        const cells = rows.find(({ household }) => household === id)?.cells ?? [];
        return (
          <tr key={floor} style={row === null ? undefined : { height: `${row}rem` }}>
            <th scope="row">{floorsText([floor])}</th>
            {columns.map(({ name, isAdopted }, at) => (
              <td key={name} data-used={isAdopted} data-name={name}>
                <Bar cell={cells[at]} isUsed={isAdopted} />
              </td>
            ))}
          </tr>
        );
      })}
    </tbody>
    <tfoot>
      <tr>
        <th scope="row">{meetingText.schemes.times}</th>
        {columns.map(({ name, isAdopted, times }) => (
          <td key={name} data-used={isAdopted} data-name={name}>
            {times ?? compareText.refused}
          </td>
        ))}
      </tr>
    </tfoot>
  </table>
);

type BarProps = {
  readonly cell: Comparison['rows'][number]['cells'][number] | undefined;
  readonly isUsed: boolean;
};

const Bar = ({ cell, isUsed }: BarProps) =>
  cell === undefined || cell.bar === null ? (
    <span>{cell?.text ?? compareText.itself}</span>
  ) : (
    <span className={styles['line']}>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['bar']} data-used={isUsed} style={{ width: `${cell.bar}%` }} />
      </span>
      <strong>{cell.text}</strong>
    </span>
  );
