import type { ReactNode } from 'react';
import styles from './Choice.module.css';
import { ChoiceFace } from './ChoiceFace';
import { classNames } from './class-names';
import { describedBy, FieldLabel, FieldNotes, type FieldWords, useFieldIds } from './Field';

export type ChoiceOption<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** A glyph or icon before the words. */
  readonly mark?: ReactNode;
  readonly disabled?: boolean;
};

/**
 * `segmented`: two to five short words joined in a row. `cards`: large targets, each with room for a hint.
 * `inline`: plain radio buttons in a row for a small side question.
 */
export type ChoiceLook = 'segmented' | 'cards' | 'inline';

export type ChoiceProps<Value extends string> = FieldWords & {
  readonly id?: string;
  readonly look: ChoiceLook;
  readonly options: readonly ChoiceOption<Value>[];
  /** `undefined` while nothing has been chosen: no answer is put into people's mouths. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
  /** Cards side by side (1 on narrow screens). */
  readonly columns?: 1 | 2 | 3;
};

/** One answer out of a few, as native radio buttons: arrow keys, pickers and screen readers work as people know. */
export const Choice = <Value extends string>({
  id,
  look,
  options,
  value,
  onChange,
  columns = 1,
  ...words
}: ChoiceProps<Value>): ReactNode => {
  const ids = useFieldIds(id);
  return (
    <fieldset
      className={classNames(styles['group'], words.error !== undefined && styles['wrong'])}
      {...describedBy(ids, words)}
    >
      <legend className={styles['legend']} data-hidden={words.hideLabel === true}>
        <FieldLabel {...words} />
      </legend>
      <FieldNotes ids={ids} hint={words.hint} error={words.error} />
      <div className={styles[look]} data-columns={columns}>
        {options.map((option, index) => (
          <label key={option.value} className={styles['option']}>
            <input
              type="radio"
              className={styles['input']}
              id={index === 0 ? ids.control : undefined}
              name={ids.control}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <ChoiceFace look={look} option={option} />
          </label>
        ))}
      </div>
    </fieldset>
  );
};
