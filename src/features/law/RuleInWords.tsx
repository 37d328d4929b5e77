import type { ReactNode } from 'react';
import type { Jurisdiction } from '../../domain/jurisdictions/jurisdiction';
import type { VoteView } from '../../domain/project/consent-view';
import { missingSentence } from '../../text/consent-sentences';
import { type LawLine, lawLines, testLines } from '../../text/law-sentences';
import { lawText } from '../../text/zh-cn/law';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { SummaryList } from '../../ui/SummaryList';
import styles from './LawPage.module.css';

type RuleInWordsProps = {
  readonly place: Jurisdiction;
  readonly vote: VoteView | null;
  /** Which record the areas of this stairwell come from. */
  readonly areas?: LawLine;
};

/** The tests as sentences, then everything else that the place asks, topic by topic. */
export const RuleInWords = ({ place, vote, areas }: RuleInWordsProps): ReactNode => {
  const [, ...others] = lawLines(place, vote?.counting);
  return (
    <Section title={lawText.ruleTitle}>
      <ol className={styles['tests']}>
        {testLines(place.requirement).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <p className={styles['quiet']}>{lawText.inclusive}</p>
      {vote ? <Notice kind="info" title={missingSentence(vote.outlook)} /> : null}
      {place.scope === 'stairwell' ? null : (
        <Notice kind="warning">{lawText.widerScope(lawText.scopes[place.scope])}</Notice>
      )}
      <SummaryList
        rows={[...others, ...(areas === undefined ? [] : [areas])].map(({ topic, words }) => ({
          term: topic,
          value: words,
        }))}
      />
    </Section>
  );
};
