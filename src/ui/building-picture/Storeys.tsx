import type { ReactNode, RefCallback } from 'react';
import { uiText } from '../../text/zh-cn/ui';
import styles from './BuildingPicture.module.css';
import type { PictureCell, PictureFloor } from './picture';

export type StoreysProps = {
  readonly floors: readonly PictureFloor[];
  /** `space` keeps its width free where the shaft does not reach. */
  readonly shaft: 'drawn' | 'space' | 'none';
  /** Writes 电梯井 into the shaft. */
  readonly named: boolean;
  readonly drawCell: (cell: PictureCell) => ReactNode;
  /** Watches the width of the first row. */
  readonly measured: RefCallback<HTMLElement>;
  /** Narrowest a row of cells may get, in px. */
  readonly minRow: number;
};

/** The floors above, or below, ground with the lift shaft beside them. */
export const Storeys = ({ floors, shaft, named, drawCell, measured, minRow }: StoreysProps): ReactNode => (
  <div className={styles['storeys']}>
    <div className={styles['floors']}>
      {floors.map((floor, index) => (
        <fieldset key={floor.key} className={styles['floor']} aria-label={floor.label}>
          <span className={styles['label']} aria-hidden="true">
            {floor.label}
          </span>
          <div
            className={styles['cells']}
            ref={index === 0 ? measured : undefined}
            data-stop={shaft === 'drawn' ? floor.stop : undefined}
            style={{
              minWidth: `${minRow}px`,
              gridTemplateColumns: `repeat(${unitsOf(floor)}, minmax(0, 1fr))`,
            }}
          >
            {floor.cells.map(drawCell)}
          </div>
        </fieldset>
      ))}
    </div>
    {shaft === 'none' ? null : (
      <div className={styles[shaft === 'drawn' ? 'shaft' : 'noShaft']} aria-hidden="true">
        {named && shaft === 'drawn' ? <span>{uiText.shaft}</span> : null}
      </div>
    )}
  </div>
);

/** A shop over two flats takes two units and the gap between them, so walls stand above one another. */
const unitsOf = (floor: PictureFloor): number =>
  floor.cells.reduce((sum, cell) => sum + (cell.weight ?? 1), 0) || 1;
