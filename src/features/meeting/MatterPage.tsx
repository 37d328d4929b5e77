import type { ReactNode } from 'react';
import { jurisdictionOf } from '../../domain/jurisdictions';
import { toRaise } from '../../domain/project/raised';
import { figures } from '../../text/format';
import { testLines } from '../../text/law-sentences';
import { meetingText } from '../../text/zh-cn/meeting';
import { SumLines } from '../../ui/SummaryList';
import styles from './MatterPage.module.css';
import type { PageProps } from './meeting-page';

/** Page 1: what people have come to talk about, what it costs, and when it passes. */
export const MatterPage = ({ meeting }: PageProps): ReactNode => {
  const { matter } = meetingText;
  const { state, money } = meeting.now;
  const { requirement, sources } = jurisdictionOf(state.jurisdiction);
  const [source] = sources;
  const { storeys, entry } = state.shape;
  return (
    <div className={styles['matter']}>
      <p className={styles['question']}>{matter.question}</p>
      <div className={styles['halves']}>
        <SumLines
          lines={[
            { label: matter.building, amount: matter.buildingWords(storeys, state.households.length) },
            { label: matter.stops, amount: entry === 'level' ? matter.level : matter.halfLanding },
            ...(money.kind === 'ready'
              ? [
                  { label: matter.gross, amount: figures(money.outcome.gross), rule: true },
                  { label: matter.external, amount: `− ${figures(money.outcome.external)}` },
                  { label: matter.raise, amount: figures(toRaise(money.outcome)), rule: true },
                ]
              : []),
          ]}
        />
        <section className={styles['law']}>
          <h2>{matter.passes}</h2>
          <ul>
            {testLines(requirement).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {source === undefined ? null : <p className={styles['quiet']}>{matter.source(source.title)}</p>}
        </section>
      </div>
      <p>{matter.noPressure}</p>
    </div>
  );
};
