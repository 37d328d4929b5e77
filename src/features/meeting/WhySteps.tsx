import type { ReactNode } from 'react';
import type { WhyPoint } from '../../text/why/told';
import styles from './WhyOnePage.module.css';

/** Figures up to this many stand under one another; more, as of every floor, stand in rows. */
const FEW = 4;

/** The points in two columns, numbered; what follows from them below. */
export const WhySteps = ({ points }: { readonly points: readonly WhyPoint[] }): ReactNode => (
  <ol className={styles['steps']}>
    {points
      .filter(({ kind }) => kind === 'step')
      .map(({ key, sentence, lines }) => (
        <li key={key} className={styles['step']}>
          <div>
            <p>{sentence}</p>
            {lines.length === 0 ? null : (
              <dl className={lines.length > FEW ? styles['chips'] : styles['lines']}>
                {lines.map(({ label, amount }) => (
                  <div key={label} className={styles['line']}>
                    <dt>{label}</dt>
                    <dd>{amount}</dd>
                  </div>
                ))}
              </dl>
            )}
          </div>
        </li>
      ))}
  </ol>
);
