import type { ReactNode } from 'react';
import { type Finding, testsIn } from '../../domain/consent/requirement';
import { testsInWords } from '../../text/consent-sentences';
import { meetingText } from '../../text/zh-cn/meeting';
import { Check } from '../../ui/icons';
import styles from './MissingPage.module.css';

/** Every test of the law as a bar of its own with its mark, and in words: what a first-time viewer understands. */
export const TestBars = ({ finding }: { readonly finding: Finding }): ReactNode => {
  const tests = testsIn(finding);
  return (
    <ul className={styles['bars']}>
      {testsInWords(finding).map(({ key, measure, label, reached, needed, verdict, met }, at) => {
        const tested = tests[at];
        const [n, d] = tested?.test.fraction ?? [0, 1];
        const share = tested === undefined || tested.whole === 0 ? 0 : (100 * tested.part) / tested.whole;
        return (
          <li key={key} className={styles['test']}>
            <span className={styles['label']}>{meetingText.missing.test(measure, label)}</span>
            <span className={styles['bar']} aria-hidden="true">
              <span className={styles['fill']} style={{ width: `${share}%` }} />
              <span className={styles['mark']} style={{ left: `${(100 * n) / d}%` }} />
            </span>
            <span className={styles['words']}>
              <strong>{reached}</strong>
              <span>{needed}</span>
              <strong className={styles['verdict']} data-met={met}>
                {met ? <Check className={styles['tick']} aria-hidden="true" /> : null}
                {verdict}
              </strong>
            </span>
          </li>
        );
      })}
    </ul>
  );
};
