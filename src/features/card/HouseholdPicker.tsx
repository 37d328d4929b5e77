import type { ReactNode } from 'react';
import type { PaperHousehold } from '../../domain/agreement/content';
import { cardText } from '../../text/zh-cn/card';
import { Button } from '../../ui/Button';
import { SelectField } from '../../ui/SelectField';
import styles from './CardPage.module.css';

/** Whose card it is: picked from a list, or one after the other. */
export const HouseholdPicker = ({
  households,
  shown,
  onPick,
}: {
  readonly households: readonly PaperHousehold[];
  readonly shown: PaperHousehold | undefined;
  readonly onPick: (household: string) => void;
}): ReactNode => {
  const at = shown === undefined ? -1 : households.indexOf(shown);
  const before = households[at - 1];
  const after = households[at + 1];
  return (
    <div className={styles['picker']}>
      <SelectField
        label={cardText.household}
        chars={5}
        options={households.map(({ id, room }) => ({ value: id, label: room }))}
        value={shown?.id}
        onChange={(event) => onPick(event.target.value)}
      />
      {before === undefined ? null : <Button onPress={() => onPick(before.id)}>{cardText.previous}</Button>}
      {after === undefined ? null : <Button onPress={() => onPick(after.id)}>{cardText.next}</Button>}
    </div>
  );
};
