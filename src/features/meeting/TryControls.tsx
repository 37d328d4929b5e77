import { type ReactNode, useState } from 'react';
import { meetingText } from '../../text/zh-cn/meeting';
import { Choice } from '../../ui/Choice';
import styles from './StageBar.module.css';
import { TryFigure } from './TryFigure';
import { TryMoney } from './TryMoney';
import type { Meeting } from './use-meeting';

const KINDS = ['price', 'subsidy', 'figures'] as const;

/** What if (试一试): the price, the subsidy or a floor's coefficient, a step at a time or typed. */
export const TryControls = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const [kind, setKind] = useState<(typeof KINDS)[number]>('price');
  const { tries } = meetingText;
  return (
    <div className={styles['tries']}>
      <Choice
        look="segmented"
        label={tries.what}
        hideLabel
        options={KINDS.map((value) => ({ value, label: tries.kinds[value] }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'figures' ? (
        <TryFigure meeting={meeting} />
      ) : (
        <TryMoney key={kind} kind={kind} meeting={meeting} />
      )}
    </div>
  );
};
