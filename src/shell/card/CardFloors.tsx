import type { ReactNode } from 'react';
import type { CardFloor } from '../../card/card';
import { floorName } from '../../card/card-points';
import { figures } from '../../text/format';
import { cardText } from '../../text/zh-cn/card';
import styles from './CardFloors.module.css';

/** What every floor bears, with a bar from the same zero; no room and no name. */
export const CardFloors = ({
  floors,
  own,
}: {
  readonly floors: readonly CardFloor[];
  readonly own: number;
}): ReactNode => {
  if (floors.length === 0) return <p>{cardText.noFloors}</p>;
  const most = Math.max(...floors.map((each) => each.most), 1);
  return (
    <>
      <ul className={styles['floors']}>
        {floors.map((each) => (
          <li key={each.floor} className={styles['floor']} data-own={each.floor === own}>
            <span className={styles['words']}>
              <span>
                {floorName(each.floor)}
                {each.floor === own ? <strong className={styles['own']}>{cardText.yours}</strong> : null}
              </span>
              <span className={styles['amount']}>{borne(each)}</span>
            </span>
            <span className={styles['bar']} style={{ width: `${(100 * each.most) / most}%` }} />
          </li>
        ))}
      </ul>
      {floors.some((each) => each.least !== each.most) ? <p>{cardText.floorsNote}</p> : null}
    </>
  );
};

/** What a floor bears in figures: 不分摊, one amount, or from the least to the most. */
export const borne = ({ least, most }: CardFloor): string => {
  if (most === 0) return cardText.free;
  return least === most ? figures(most) : cardText.span(figures(least), figures(most));
};
