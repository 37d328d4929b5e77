import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { uiText } from '../text/zh-cn/ui';
import { Minus, Plus } from './icons';
import styles from './Stepper.module.css';

export type StepperProps = {
  /** What is being stepped, for screen readers: 7 层系数. */
  readonly label: string;
  readonly value: string;
  /** A typed value, as text, when it is finished (Enter or leaving the box). */
  readonly onCommit: (text: string) => void;
  readonly onStep: (direction: 'down' | 'up') => void;
  readonly canStepDown?: boolean;
  readonly canStepUp?: boolean;
  readonly id?: string;
  readonly invalid?: boolean;
  /** How large a step is, written beside − and +: 1 万. */
  readonly stepWords?: string;
  /** Characters the box has room for. */
  readonly chars?: number;
};

/**
 * − value +: small exact steps by button, any value by typing. Sliders are not used: they cannot be set exactly. The
 * buttons are the browser's own: a table of floors has many, and each of React Aria's hears every press on the page.
 */
export const Stepper = ({
  label,
  value,
  onCommit,
  onStep,
  canStepDown = true,
  canStepUp = true,
  id,
  invalid = false,
  stepWords,
  chars = 3.8,
}: StepperProps): ReactNode => {
  const [draft, setDraft] = useState<string>();
  const named = (words: string): string => (stepWords === undefined ? words : `${words} ${stepWords}`);
  const finish = (): void => {
    if (draft !== undefined && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      finish();
    }
    if (event.key === 'Escape') setDraft(undefined);
  };
  return (
    <fieldset className={styles['stepper']} aria-label={label}>
      <button
        type="button"
        className={styles['step']}
        aria-label={named(uiText.stepDown(label))}
        disabled={!canStepDown}
        onClick={() => onStep('down')}
      >
        <Minus className={styles['icon']} aria-hidden="true" />
        {stepWords === undefined ? null : <span aria-hidden="true">{stepWords}</span>}
      </button>
      <input
        className={styles['value']}
        style={{ width: `${chars}em` }}
        id={id}
        aria-label={label}
        aria-invalid={invalid || undefined}
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={finish}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        className={styles['step']}
        aria-label={named(uiText.stepUp(label))}
        disabled={!canStepUp}
        onClick={() => onStep('up')}
      >
        <Plus className={styles['icon']} aria-hidden="true" />
        {stepWords === undefined ? null : <span aria-hidden="true">{stepWords}</span>}
      </button>
    </fieldset>
  );
};
