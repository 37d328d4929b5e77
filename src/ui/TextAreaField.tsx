import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';
import control from './control.module.css';
import { describedBy, Field, type FieldWords, useFieldIds } from './Field';

export type TextAreaFieldProps = Omit<ComponentProps<'textarea'>, 'className' | 'style' | 'id'> &
  FieldWords & { readonly id?: string };

/** Several lines of free text: notes, minutes, an objection. */
export const TextAreaField = ({
  id,
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  ...native
}: TextAreaFieldProps): ReactNode => {
  const ids = useFieldIds(id);
  return (
    <Field ids={ids} label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      <textarea
        rows={3}
        {...native}
        {...describedBy(ids, { hint, error })}
        id={ids.control}
        className={classNames(control['control'])}
      />
    </Field>
  );
};
