import { type ReactNode, useId } from 'react';
import styles from './ProgressBar.module.css';

export type ProgressBarProps = {
  /** What is going on, in words: 正在排版第 3 页，共 6 页. */
  readonly words: string;
  /** 0 to 100; left out while nobody can know. */
  readonly percent?: number;
};

/** Words first, a bar beneath. */
export const ProgressBar = ({ words, percent }: ProgressBarProps): ReactNode => {
  const id = useId();
  return (
    <div className={styles['progress']}>
      <span id={id}>{words}</span>
      <div
        className={styles['track']}
        role="progressbar"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div
          className={percent === undefined ? styles['unknown'] : styles['done']}
          style={percent === undefined ? {} : { width: `${percent}%` }}
        />
      </div>
    </div>
  );
};
