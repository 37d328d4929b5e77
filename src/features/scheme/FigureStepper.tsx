import { type ReactNode, startTransition, useOptimistic, useState } from 'react';
import { type DecimalText, decimalText, isSame, ratioOf, ZERO } from '../../domain/kernel/ratio';
import { type FloorFigure, shownFigure, stepped } from '../../shell/floor-figure';
import { parseDecimal } from '../../text/parse';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { schemeText } from '../../text/zh-cn/scheme';
import { FieldError } from '../../ui/FieldError';
import { Stepper } from '../../ui/Stepper';
import styles from './FloorTable.module.css';

type FigureStepperProps = {
  readonly id: string;
  readonly label: string;
  /** `null` until the floor has been given one. */
  readonly value: DecimalText | null;
  readonly figure: FloorFigure;
  readonly problemId: string | undefined;
  readonly onChange: (value: DecimalText) => void;
};

const FIRST: Readonly<Record<FloorFigure, DecimalText>> = {
  coefficient: decimalText('1.0'),
  percent: decimalText('1'),
  steps: decimalText('18'),
};

/** A floor's coefficient, percent or steps: small exact steps by button, any number by typing. */
export const FigureStepper = ({
  id,
  label,
  value,
  figure,
  problemId,
  onChange,
}: FigureStepperProps): ReactNode => {
  const [problem, setProblem] = useState<string>();
  // The figure follows the finger at once; the shares of all flats follow when they are worked out and drawn.
  const [shown, show] = useOptimistic(value);
  const change = (next: DecimalText): void => {
    setProblem(undefined);
    startTransition(() => {
      show(next);
      onChange(next);
    });
  };
  const commit = (typed: string): void => {
    const words = { label: schemeText.figures[figure], example: schemeText.number[figure] };
    const read = parseDecimal(typed);
    if (!read.ok) setProblem(parseErrorText(read.error, words));
    else if (isSame(ratioOf(read.value), ZERO)) setProblem(schemeText.aboveZero(words.label));
    else change(read.value);
  };
  const step = (direction: 'up' | 'down'): void => {
    const next = shown === null ? FIRST[figure] : stepped(shown, figure, direction);
    if (next !== null) change(next);
  };
  return (
    <span className={styles['figure']}>
      <span className={styles['withUnit']}>
        <Stepper
          id={id}
          label={label}
          value={shown === null ? '' : shownFigure(shown, figure)}
          invalid={problem !== undefined || problemId !== undefined}
          canStepDown={shown !== null && stepped(shown, figure, 'down') !== null}
          onStep={step}
          onCommit={commit}
        />
        {figure === 'percent' ? <span>%</span> : null}
      </span>
      {problem === undefined ? null : <FieldError>{problem}</FieldError>}
    </span>
  );
};
