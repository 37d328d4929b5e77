import type { ReactNode } from 'react';
import type { WhyPoint } from '../../text/why/told';
import { whyText } from '../../text/zh-cn/why';
import { Notice } from '../../ui/Notice';
import styles from './CardWhy.module.css';

/** Why it is this amount, point by point, each with its figures. */
export const CardWhy = ({ points }: { readonly points: readonly WhyPoint[] }): ReactNode => (
  <div className={styles['why']}>
    <ol className={styles['steps']}>
      {of(points, 'step').map(({ key, sentence, lines }) => (
        <li key={key} className={styles['step']}>
          <div className={styles['words']}>
            <span>{sentence}</span>
            {lines.length === 0 ? null : (
              <dl className={styles['lines']}>
                {lines.map(({ label, amount }) => (
                  <div key={label} className={styles['line']}>
                    <dt>{label}</dt>
                    <dd className={styles['amount']}>{amount}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        </li>
      ))}
    </ol>
    {of(points, 'aside').map(({ key, sentence }) => (
      <div key={key} className={styles['aside']}>
        <strong>{whyText.oddTitle}</strong>
        <p>{sentence}</p>
      </div>
    ))}
    {of(points, 'check').map(({ key, sentence }) => (
      <Notice key={key} kind="success" title={sentence} />
    ))}
  </div>
);

const of = (points: readonly WhyPoint[], wanted: WhyPoint['kind']): readonly WhyPoint[] =>
  points.filter(({ kind }) => kind === wanted);
