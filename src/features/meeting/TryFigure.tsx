import { type ReactNode, useState } from 'react';
import { type DecimalText, isSame, ratioOf, ZERO } from '../../domain/kernel/ratio';
import { type FloorFigure, figureOf, shownFigure, stepped } from '../../shell/floor-figure';
import { floorsText } from '../../text/floors';
import { parseDecimal } from '../../text/parse';
import { meetingText } from '../../text/zh-cn/meeting';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { schemeText } from '../../text/zh-cn/scheme';
import { FieldError } from '../../ui/FieldError';
import { SelectField } from '../../ui/SelectField';
import { Stepper } from '../../ui/Stepper';
import styles from './StageBar.module.css';
import { payingFloors, withFigure } from './try-figures';
import type { Meeting } from './use-meeting';

/** One floor's coefficient, percent or steps, up and down or typed; nothing where the rule asks none by floor. */
export const TryFigure = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const figure = figureOf(meeting.before.proposal.basis);
  return figure === null ? (
    <span>{meetingText.tries.noFigures}</span>
  ) : (
    <FloorStepper meeting={meeting} figure={figure} />
  );
};

const FloorStepper = ({ meeting, figure }: { readonly meeting: Meeting; readonly figure: FloorFigure }) => {
  const [problem, setProblem] = useState<string>();
  const { before, now, variation, vary } = meeting;
  const floors = payingFloors(before);
  const [floor, setFloor] = useState(floors[0]);
  const { basis } = now.proposal;
  const value = 'table' in basis && floor !== undefined ? basis.table[`${floor}`] : undefined;
  if (floor === undefined || value === undefined) return null;
  const label = schemeText.figures[figure];
  const put = (next: DecimalText): void => {
    setProblem(undefined);
    vary({ figures: withFigure(variation.figures, before.proposal, floor, next) });
  };
  const commit = (typed: string): void => {
    const read = parseDecimal(typed);
    if (!read.ok) setProblem(parseErrorText(read.error, { label, example: schemeText.number[figure] }));
    else if (isSame(ratioOf(read.value), ZERO)) setProblem(schemeText.aboveZero(label));
    else put(read.value);
  };
  const step = (direction: 'up' | 'down'): void => {
    const next = stepped(value, figure, direction);
    if (next !== null) put(next);
  };
  return (
    <span className={styles['try']}>
      <SelectField
        label={meetingText.tries.floor}
        hideLabel
        chars={4}
        options={floors.map((each) => ({ value: `${each}`, label: floorsText([each]) }))}
        value={`${floor}`}
        onChange={(event) => setFloor(Number(event.target.value))}
      />
      <Stepper
        label={meetingText.tries.ofFloor(floorsText([floor]), label)}
        value={shownFigure(value, figure)}
        invalid={problem !== undefined}
        canStepDown={stepped(value, figure, 'down') !== null}
        onStep={step}
        onCommit={commit}
      />
      {problem === undefined ? null : (
        <span className={styles['problem']}>
          <FieldError>{problem}</FieldError>
        </span>
      )}
    </span>
  );
};
