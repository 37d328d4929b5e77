import type { ReactNode } from 'react';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import styles from './AdjustmentList.module.css';

type AdjustmentListProps = {
  readonly items: readonly {
    readonly key: string;
    readonly sentence: string;
    readonly removeLabel: string;
    readonly onRemove: () => void;
  }[];
};

/** What was written down for single households, each with the way to take it back. */
export const AdjustmentList = ({ items }: AdjustmentListProps): ReactNode =>
  items.length === 0 ? null : (
    <ul className={styles['list']}>
      {items.map(({ key, sentence, removeLabel, onRemove }) => (
        <li key={key} className={styles['item']}>
          <span>{sentence}</span>
          <Button label={removeLabel} onPress={onRemove}>
            {schemeText.concession.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
