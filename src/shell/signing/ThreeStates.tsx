import type { ReactNode } from 'react';
import type { Household } from '../../domain/building/household';
import { consentOf } from '../../domain/project/consent-view';
import { payingOf } from '../../domain/project/paying-view';
import { signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { signingText } from '../../text/zh-cn/signing';
import { StateGlyph } from '../../ui/glyph/StateGlyph';
import { kindOf } from '../picture/picture-floors';
import { SigningMark } from './SigningMark';
import styles from './ThreeStates.module.css';

type ThreeStatesProps = { readonly state: ProjectState; readonly household: Household };

/** The vote, the payment and the signature side by side: one household can agree and not pay, or agree and never sign. */
export const ThreeStates = ({ state, household: { id } }: ThreeStatesProps): ReactNode => {
  const vote = consentOf(state).opinionOf.get(id)?.state ?? 'pending';
  const paying = payingOf(state).get(id) ?? 'open';
  const signing = signingsOf(state).signingOf.get(id)?.state ?? 'notIssued';
  const { three } = signingText;
  return (
    <dl className={styles['three']}>
      <Line term={three.vote} mark={<StateGlyph kind={kindOf(vote)} />} word={signingText.vote(vote)} />
      <Line term={three.paying} word={signingText.paying[paying]} />
      <Line term={three.signing} mark={<SigningMark state={signing} />} word={signingText.states[signing]} />
    </dl>
  );
};

type LineProps = { readonly term: string; readonly mark?: ReactNode; readonly word: string };

const Line = ({ term, mark, word }: LineProps): ReactNode => (
  <div className={styles['line']}>
    <dt className={styles['term']}>{term}</dt>
    <dd className={styles['word']}>
      {mark}
      {word}
    </dd>
  </div>
);
