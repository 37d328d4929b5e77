import { type ReactNode, useId } from 'react';
import { uiText } from '../text/zh-cn/ui';
import { classNames } from './class-names';
import styles from './Field.module.css';
import { FieldError } from './FieldError';
import { VisuallyHidden } from './VisuallyHidden';

/** What every field shows around its control. An `error` draws the thick bar and stands above the control. */
export type FieldWords = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Adds （可不填）; nothing is marked as required. */
  readonly optional?: boolean;
  /** Keeps the label for screen readers only, where a heading already says it. */
  readonly hideLabel?: boolean;
};

export type FieldIds = { readonly control: string; readonly hint: string; readonly error: string };

/** The ids that tie label, hint, error and control together; `id` is the one the error summary links to. */
export const useFieldIds = (id: string | undefined): FieldIds => {
  const generated = useId();
  const control = id ?? generated;
  return { control, hint: `${control}-hint`, error: `${control}-error` };
};

/** The ARIA side of the words around a control. */
export const describedBy = (
  ids: FieldIds,
  { hint, error }: Pick<FieldWords, 'hint' | 'error'>,
): { readonly 'aria-describedby'?: string; readonly 'aria-invalid'?: true } => {
  const described = classNames(error !== undefined && ids.error, hint !== undefined && ids.hint);
  return {
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error === undefined ? {} : { 'aria-invalid': true }),
  };
};

/** Label, hint and error around one control. */
export const Field = ({
  ids,
  children,
  ...words
}: FieldWords & { readonly ids: FieldIds; readonly children: ReactNode }): ReactNode => (
  <div className={classNames(styles['field'], words.error !== undefined && styles['wrong'])}>
    <label
      className={classNames(styles['label'], words.hideLabel === true && styles['hidden'])}
      htmlFor={ids.control}
    >
      <FieldLabel {...words} />
    </label>
    <FieldNotes ids={ids} {...words} />
    {children}
  </div>
);

/** The label's words, with （可不填） where a field may stay empty. */
export const FieldLabel = ({
  label,
  optional = false,
  hideLabel = false,
}: Pick<FieldWords, 'label' | 'optional' | 'hideLabel'>): ReactNode => {
  const words = (
    <>
      {label}
      {optional ? <span className={styles['optional']}>{uiText.optional}</span> : null}
    </>
  );
  return hideLabel ? <VisuallyHidden>{words}</VisuallyHidden> : words;
};

/** Hint and error of a field, in the order they are read. */
export const FieldNotes = ({
  ids,
  hint,
  error,
}: Pick<FieldWords, 'hint' | 'error'> & { readonly ids: FieldIds }): ReactNode => (
  <>
    {hint === undefined ? null : (
      <p className={styles['hint']} id={ids.hint}>
        {hint}
      </p>
    )}
    {error === undefined ? null : <FieldError id={ids.error}>{error}</FieldError>}
  </>
);
