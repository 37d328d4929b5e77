import type { ReactNode } from 'react';
import { clauseKey } from '../../domain/agreement/clause-choice';
import { termsText } from '../../text/zh-cn/terms';
import { Choice } from '../../ui/Choice';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { TextAreaField } from '../../ui/TextAreaField';
import { useViewport } from '../../ui/viewport';
import type { ClauseDraft } from './clause-drafts';
import styles from './TermsPage.module.css';

type ClauseFieldsProps = {
  readonly draft: ClauseDraft;
  /** Its number in print; `null` where it is left out. */
  readonly number: number | null;
  readonly error: string | undefined;
  readonly onChange: (draft: ClauseDraft) => void;
};

/** One clause of the agreement: printed as proposed, reworded or left out. */
export const ClauseFields = ({ draft, number, error, onChange }: ClauseFieldsProps): ReactNode => (
  <Disclosure
    title={termsText.clauseTitle(number, draft.clause.heading, termsText.clauseKinds[draft.kind])}
    open={error !== undefined}
  >
    <div className={styles['clause']}>
      <Choice
        look="inline"
        label={termsText.clauseHow}
        hideLabel
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        options={KINDS.map((value) => ({ value, label: termsText.clauseKinds[value] }))}
      />
      <ClauseBody draft={draft} error={error} onChange={onChange} />
    </div>
  </Disclosure>
);

/** The text as it will be printed, to be read in full; a field only where it is being reworded. */
const ClauseBody = ({ draft, error, onChange }: Omit<ClauseFieldsProps, 'number'>): ReactNode => {
  const { em } = useViewport();
  switch (draft.kind) {
    case 'leftOut':
      return (
        <Notice kind="warning" title={draft.clause.isAskedFor ? termsText.askedFor : termsText.leftOut} />
      );
    case 'asProposed':
      return (
        <div className={styles['proposed']}>
          {draft.text.split('\n').map((paragraph, index) => (
            <p key={paragraph}>{termsText.clauseParagraph(index + 1, paragraph)}</p>
          ))}
        </div>
      );
    case 'reworded':
      return (
        <TextAreaField
          id={`term-${clauseKey(draft.clause.id)}`}
          label={termsText.clauseText(draft.clause.heading)}
          hint={termsText.clauseHint}
          error={error}
          rows={rowsFor(draft.text, Math.min(50, em - 6))}
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
      );
  }
};

/** Rows that show all of a text where so many characters stand on one of them. */
const rowsFor = (text: string, perRow: number): number =>
  text.split('\n').reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / perRow)), 1);

const KINDS = ['asProposed', 'reworded', 'leftOut'] as const;
