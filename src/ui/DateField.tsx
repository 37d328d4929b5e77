import { type ReactNode, useRef, useState } from 'react';
import { parseDay } from '../text/parse-day';
import { uiText } from '../text/zh-cn/ui';
import { Button } from './Button';
import { classNames } from './class-names';
import control from './control.module.css';
import styles from './DateField.module.css';
import { DayChooser } from './DayChooser';
import { describedBy, Field, useFieldIds } from './Field';
import type { TextFieldProps } from './TextField';
import { VisuallyHidden } from './VisuallyHidden';

type DateFieldProps = Omit<TextFieldProps, 'unit' | 'chars' | 'numeric' | 'label' | 'type'> & {
  readonly label: string;
  /** Where choosing starts while nothing is typed, `2026-11-25`. */
  readonly today: string;
};

/**
 * A date (日期), typed or chosen. The browser's own date field speaks the browser's language; this one holds the text
 * as people write dates, `2026年11月25日`, and takes other ways of writing them: reading it is the caller's work
 * (text/parse-day.ts), as with numbers.
 */
export const DateField = ({
  id,
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  today,
  ...native
}: DateFieldProps): ReactNode => {
  const ids = useFieldIds(id);
  const frame = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const box = (): HTMLInputElement | null => frame.current?.querySelector('input') ?? null;
  const read = parseDay(typed ?? '');
  return (
    <Field ids={ids} label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      <div className={styles['row']} ref={frame}>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...native}
          {...describedBy(ids, { hint, error })}
          id={ids.control}
          className={classNames(control['control'], styles['box'])}
          onInput={(event) => typed !== null && setTyped(event.currentTarget.value)}
        />
        <Button
          expanded={typed !== null}
          onPress={() => setTyped(typed === null ? (box()?.value ?? '') : null)}
        >
          {uiText.chooseDay}
          <VisuallyHidden>{uiText.ofField(label)}</VisuallyHidden>
        </Button>
      </div>
      {typed === null ? null : (
        <DayChooser
          label={label}
          today={today}
          day={read.ok ? read.value : null}
          onChoose={(text) => write(box(), text)}
        />
      )}
    </Field>
  );
};

/** Puts a text into the box as if it had been typed, so that whatever listens to the box hears of it. */
function write(box: HTMLInputElement | null, text: string): void {
  if (box === null) return;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, text);
  box.dispatchEvent(new Event('input', { bubbles: true }));
}
