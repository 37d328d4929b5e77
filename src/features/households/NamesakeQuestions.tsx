import { type ReactNode, useState } from 'react';
import type { ProjectState } from '../../domain/project/state';
import { householdsText } from '../../text/zh-cn/households';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './HouseholdsPage.module.css';
import { type Namesakes, namesakesIn, pairKey } from './namesakes';

/** Asks whether owners of one name are one person. A no holds for this visit and changes nothing on record. */
export const NamesakeQuestions = ({
  state,
  onSame,
}: {
  readonly state: ProjectState;
  readonly onSame: (pair: Namesakes) => void;
}): ReactNode => {
  const [different, setDifferent] = useState<readonly string[]>([]);
  const asked = namesakesIn(state).filter(({ one, other }) => !different.includes(pairKey(one.id, other.id)));
  return asked.map((pair) => (
    <Notice
      key={pairKey(pair.one.id, pair.other.id)}
      kind="warning"
      title={householdsText.sameOwner(pair.one.room, pair.other.room, pair.names)}
      action={
        <div className={styles['answers']}>
          <Button onPress={() => onSame(pair)}>{householdsText.isSame}</Button>
          <Button onPress={() => setDifferent([...different, pairKey(pair.one.id, pair.other.id)])}>
            {householdsText.isNamesake}
          </Button>
        </div>
      }
    >
      {householdsText.sameOwnerWhy}
    </Notice>
  ));
};
