import type { ComponentProps, ReactNode } from 'react';
import styles from './Checkbox.module.css';
import { Check } from './icons';

export type CheckboxProps = Omit<ComponentProps<'input'>, 'className' | 'style' | 'type'> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Right-aligned words at the end of the row: 14 页. */
  readonly end?: ReactNode;
};

/** A ticked or empty box with its words; the whole row is the target. Takes native props (`register` fits). */
export const Checkbox = ({ label, hint, end, ...native }: CheckboxProps): ReactNode => (
  <label className={styles['row']}>
    <input {...native} type="checkbox" className={styles['input']} />
    <span className={styles['box']}>
      <Check className={styles['tick']} aria-hidden="true" />
    </span>
    <span className={styles['words']}>
      <span>{label}</span>
      {hint === undefined ? null : <span className={styles['hint']}>{hint}</span>}
    </span>
    {end === undefined ? null : <span className={styles['hint']}>{end}</span>}
  </label>
);
