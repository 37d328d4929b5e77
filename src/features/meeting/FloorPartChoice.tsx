import type { ReactNode } from 'react';
import { meetingText } from '../../text/zh-cn/meeting';
import { Choice } from '../../ui/Choice';
import type { FloorPart } from './floor-parts';

type FloorPartChoiceProps = {
  readonly parts: readonly FloorPart[];
  readonly part: number;
  readonly onChange: (part: number) => void;
};

/** Which floors of a tall building are on the page; nothing where all are. */
export const FloorPartChoice = ({ parts, part, onChange }: FloorPartChoiceProps): ReactNode =>
  parts.length < 2 ? null : (
    <Choice
      look="segmented"
      label={meetingText.amounts.floors}
      hideLabel
      options={parts.map(({ label }, index) => ({ value: `${index}`, label }))}
      value={`${Math.min(part, parts.length - 1)}`}
      onChange={(value) => onChange(Number(value))}
    />
  );
