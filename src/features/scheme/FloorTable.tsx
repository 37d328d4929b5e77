import type { ReactNode } from 'react';
import type { FlatColumn } from '../../shell/flat-columns';
import type { FloorFigure } from '../../shell/floor-figure';
import { schemeText } from '../../text/zh-cn/scheme';
import { useSteady } from '../../ui/use-steady';
import { useViewport } from '../../ui/viewport';
import { type FloorActions, FloorRow } from './FloorRow';
import styles from './FloorTable.module.css';
import type { FloorEntry } from './floor-rows';

type FloorTableProps = FloorActions & {
  readonly floors: readonly FloorEntry[];
  readonly columns: readonly FlatColumn[];
  readonly figure: FloorFigure | null;
  /** What the column of coefficients is called, and what stands in it where nothing is asked. */
  readonly figureLabel: string;
  readonly figureWords: string;
};

/** Every floor with what it is asked for, top floor first. With room it is a table; without, each flat names itself. */
export const FloorTable = ({
  floors,
  columns,
  figureLabel,
  onPays,
  onFigure,
  onOptIn,
  ...rest
}: FloorTableProps): ReactNode => {
  const actions = { onPays: useSteady(onPays), onFigure: useSteady(onFigure), onOptIn: useSteady(onOptIn) };
  const { em } = useViewport();
  const inColumns = columns.length > 0 && columns.length <= 3 && em >= 62;
  return (
    <div className={styles['table']} data-columns={inColumns}>
      {inColumns ? (
        <div className={styles['head']} aria-hidden="true">
          <span>{schemeText.floor}</span>
          <span>{schemeText.pays}</span>
          <span>{figureLabel}</span>
          <span className={styles['flats']}>
            {columns.map(({ key, label }) => (
              <span key={key} className={styles['columnLabel']}>
                {label}
              </span>
            ))}
          </span>
        </div>
      ) : null}
      <ul>
        {floors.map((entry) => (
          <FloorRow
            key={entry.floor}
            entry={entry}
            namesFlats={!inColumns}
            figureLabel={figureLabel}
            {...rest}
            {...actions}
          />
        ))}
      </ul>
    </div>
  );
};
