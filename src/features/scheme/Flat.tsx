import type { ReactNode } from 'react';
import { yuan } from '../../text/format';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { Money } from '../../ui/Money';
import styles from './FloorTable.module.css';
import type { FlatEntry } from './floor-rows';

type FlatProps = {
  readonly flat: FlatEntry;
  /** Names its room where no column heading does. */
  readonly isNamed: boolean;
  readonly onOptIn: () => void;
};

/** What one flat pays; on an exempt floor the way to give of one's own accord, or what was given. */
export const Flat = ({ flat, isNamed, onOptIn }: FlatProps): ReactNode => (
  <span className={styles['flat']}>
    {isNamed ? <span className={styles['room']}>{flat.household.room}</span> : null}
    <FlatAmount flat={flat} onOptIn={onOptIn} />
  </span>
);

const FlatAmount = ({ flat, onOptIn }: Pick<FlatProps, 'flat' | 'onOptIn'>) => {
  const { household, isExempt, optIn, share } = flat;
  const { room } = household;
  const amount = share === null ? schemeText.noAmount : yuan(share.payable);
  if (share?.standing === 'notPaying') {
    return <span className={styles['quiet']}>{schemeText.payingLater}</span>;
  }
  if (optIn === null && isExempt) {
    return (
      <Button label={schemeText.giveFreelyOf(room)} onPress={onOptIn}>
        {schemeText.giveFreely}
      </Button>
    );
  }
  if (optIn === null) return <Money size="large">{amount}</Money>;
  const given = optIn.kind === 'gift' ? yuan(optIn.amount) : amount;
  return (
    <>
      <span className={styles['gift']}>
        {optIn.kind === 'gift' ? schemeText.voluntary : schemeText.ownCoefficient(optIn.coefficient)}
      </span>
      <Button label={schemeText.changeGift(room, given)} onPress={onOptIn}>
        {given}
      </Button>
    </>
  );
};
