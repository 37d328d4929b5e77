import type { ReactNode } from 'react';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { SelectField } from '../../ui/SelectField';
import styles from './AmountsPage.module.css';
import type { FloorPart } from './floor-parts';

type FloorPartChoiceProps = {
  readonly parts: readonly FloorPart[];
  readonly part: number;
  readonly onChange: (part: number) => void;
};

/** As many parts as stand beside one another on one line. */
const ON_A_LINE = 5;

/** Which floors of a tall building are on the page; nothing where all are. */
export const FloorPartChoice = ({ parts, part, onChange }: FloorPartChoiceProps): ReactNode => {
  if (parts.length < 2) return null;
  const { amounts } = meetingText;
  const shown = Math.min(part, parts.length - 1);
  const options = parts.map(({ label }, index) => ({ value: `${index}`, label }));
  const words = { label: amounts.floors, hideLabel: true, options, value: `${shown}` };
  if (parts.length <= ON_A_LINE)
    return <Choice look="segmented" {...words} onChange={(value) => onChange(Number(value))} />;
  return (
    <div className={styles['parts']}>
      <SelectField {...words} chars={5} onChange={(event) => onChange(Number(event.target.value))} />
      {shown > 0 ? <Button onPress={() => onChange(shown - 1)}>{amounts.higher}</Button> : null}
      {shown < parts.length - 1 ? <Button onPress={() => onChange(shown + 1)}>{amounts.lower}</Button> : null}
    </div>
  );
};
