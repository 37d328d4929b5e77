import type { ReactNode } from 'react';
import { isVaried } from '../../domain/project/variation';
import { flatColumns } from '../../shell/flat-columns';
import styles from './AmountsPage.module.css';
import { AmountsSide } from './AmountsSide';
import { AmountsTable } from './AmountsTable';
import { amountRows } from './amount-rows';
import { FloorPartChoice } from './FloorPartChoice';
import { fitFloors } from './floor-parts';
import type { PageProps } from './meeting-page';
import { ProposalChoice } from './ProposalChoice';
import { Refused } from './Refused';
import { useStageSize } from './use-projector';

/** Columns of flats beside which the sums have room, in rem a column. */
const COLUMN = 6.6;
const SIDE = 17;
const FLOOR = 3.6;

/** Page 2: every floor with what its flats pay, and how the total comes about. */
export const AmountsPage = ({ meeting, settings, set }: PageProps): ReactNode => {
  const { wide, high } = useStageSize();
  const { before, now } = meeting;
  const { households } = now.state;
  if (before.money.kind !== 'ready' || now.money.kind !== 'ready') return <Refused meeting={meeting} />;
  const most = Math.max(...countsByFloor(households));
  const isBeside = FLOOR + most * COLUMN + SIDE <= wide;
  const { parts, row } = fitFloors(households, high, {
    more: isBeside ? 0 : 3,
    isTrying: isVaried(meeting.variation),
  });
  const part = parts[settings.part] ?? parts[0];
  const room = (isBeside ? wide - SIDE : wide) - FLOOR - 2;
  return (
    <div className={styles['amounts']} data-beside={isBeside}>
      <div className={styles['table']}>
        <FloorPartChoice parts={parts} part={settings.part} onChange={(next) => set({ part: next })} />
        <AmountsTable
          rows={amountRows(households, part?.floors ?? [], before.money, now.money)}
          columns={Number.isFinite(high) ? flatColumns(households) : []}
          width={most}
          row={row}
          perColumn={room / most}
        />
      </div>
      <div className={styles['side']}>
        <ProposalChoice meeting={meeting} />
        <AmountsSide
          meeting={meeting}
          money={now.money}
          before={before.money}
          isBrief={!isBeside}
          years={settings.years}
          onYears={(years) => set({ years })}
        />
      </div>
    </div>
  );
};

const countsByFloor = (households: PageProps['meeting']['now']['state']['households']): readonly number[] => [
  1,
  ...[...new Set(households.map(({ floor }) => floor))].map(
    (floor) => households.filter((each) => each.floor === floor).length,
  ),
];
