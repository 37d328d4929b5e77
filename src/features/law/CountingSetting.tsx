import { type ReactNode, useState } from 'react';
import type { Counting } from '../../domain/consent/counting';
import { isOnRecord, type Outcome } from '../../shell/on-record';
import { lawText } from '../../text/zh-cn/law';
import { Choice } from '../../ui/Choice';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';

type CountingSettingProps = {
  readonly counting: Counting;
  readonly onChange: (counting: Counting) => Outcome;
};

/** The two answers that no statute names: how they count is settled here, for everybody to see. */
export const CountingSetting = ({ counting, onChange }: CountingSettingProps): ReactNode => {
  const [isChanged, setIsChanged] = useState(false);
  const change = (next: Counting): void => {
    setIsChanged(isOnRecord(onChange(next)));
  };
  return (
    <Section title={lawText.countingTitle}>
      <p>{lawText.countingNote}</p>
      <Choice
        look="inline"
        label={lawText.answers.consentsNotPaying}
        options={NOT_PAYING.map((value) => ({ value, label: lawText.countsAs[value] }))}
        value={counting.consentsNotPaying}
        onChange={(consentsNotPaying) => change({ ...counting, consentsNotPaying })}
      />
      <Choice
        look="inline"
        label={lawText.answers.notBlocking}
        options={NOT_BLOCKING.map((value) => ({ value, label: lawText.countsAs[value] }))}
        value={counting.notBlocking}
        onChange={(notBlocking) => change({ ...counting, notBlocking })}
      />
      {isChanged ? <Notice kind="success" title={lawText.countingSaved} announce /> : null}
    </Section>
  );
};

const NOT_PAYING: readonly Counting['consentsNotPaying'][] = ['consents', 'participates'];
const NOT_BLOCKING: readonly Counting['notBlocking'][] = ['consents', 'participates', 'absent'];
