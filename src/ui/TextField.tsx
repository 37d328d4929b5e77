import type { ComponentProps, CSSProperties, ReactNode } from 'react';
import { classNames } from './class-names';
import control from './control.module.css';
import { describedBy, Field, type FieldWords, useFieldIds } from './Field';

type NativeProps = Omit<ComponentProps<'input'>, 'className' | 'style' | 'id' | 'size'>;

export type TextFieldProps = NativeProps &
  FieldWords & {
    /** The id an error summary line links to. */
    readonly id?: string;
    /** Written after the box: 元, ㎡, 层. */
    readonly unit?: string;
    /** Room for this many Chinese characters; the box is as wide as what belongs in it. */
    readonly chars?: number;
    readonly numeric?: boolean;
  };

/** A one-line text field that takes all native input props, so `{...register('name')}` fits. */
export const TextField = ({
  id,
  label,
  hint,
  error,
  optional = false,
  hideLabel = false,
  unit,
  chars,
  numeric = false,
  ...native
}: TextFieldProps): ReactNode => {
  const ids = useFieldIds(id);
  return (
    <Field ids={ids} label={label} hint={hint} error={error} optional={optional} hideLabel={hideLabel}>
      <div className={control['row']}>
        <input
          type="text"
          autoComplete="off"
          spellCheck={false}
          {...native}
          {...describedBy(ids, { hint, error })}
          id={ids.control}
          style={boxWidth(chars)}
          className={classNames(control['control'], numeric && control['number'])}
        />
        {unit === undefined ? null : <span className={control['unit']}>{unit}</span>}
      </div>
    </Field>
  );
};

/** Width of a box for so many characters, its padding and border included. */
export const boxWidth = (chars: number | undefined): CSSProperties =>
  chars === undefined ? {} : { maxWidth: `calc(${chars}em + 32px)` };
