import type { ReactNode } from 'react';
import styles from './Choice.module.css';

type FaceProps = {
  readonly look: 'segmented' | 'cards' | 'inline';
  readonly option: { readonly label: ReactNode; readonly hint?: ReactNode; readonly mark?: ReactNode };
};

/** What is seen of one radio button; the input itself lies invisible over it. */
export const ChoiceFace = ({ look, option }: FaceProps): ReactNode => (
  <span className={styles['face']}>
    {look === 'segmented' ? null : (
      <span className={option.mark === undefined ? styles['dot'] : styles['mark']}>{option.mark}</span>
    )}
    {look === 'segmented' && option.mark !== undefined ? <span>{option.mark}</span> : null}
    <span className={styles['words']}>
      <span>{option.label}</span>
      {option.hint === undefined ? null : <span className={styles['hint']}>{option.hint}</span>}
    </span>
  </span>
);
