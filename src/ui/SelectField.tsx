import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import control from './control.module.css';
import { describedBy, Field, type FieldWords, useFieldIds } from './Field';
import { ChevronDown } from './icons';
import styles from './SelectField.module.css';
import { boxWidth } from './TextField';

export type SelectOption = { readonly value: string; readonly label: string };

export type SelectFieldProps = Omit<ComponentProps<'select'>, 'className' | 'style' | 'id' | 'children'> &
  FieldWords & {
    readonly id?: string;
    readonly options: readonly SelectOption[];
    readonly chars?: number;
  };

/** A native select: phones and old tablets give people the picker they know. */
export const SelectField = ({
  id,
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  options,
  chars,
  ...native
}: SelectFieldProps): ReactNode => {
  const ids = useFieldIds(id);
  return (
    <Field ids={ids} label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      <div className={styles['frame']} style={boxWidth(chars === undefined ? undefined : chars + 2)}>
        <select
          {...native}
          {...describedBy(ids, { hint, error })}
          id={ids.control}
          className={classNames(control['control'], styles['select'])}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        <ChevronDown className={styles['chevron']} aria-hidden="true" />
      </div>
    </Field>
  );
};
