import type { ReactNode } from 'react';
import { clauseKey } from '../../domain/agreement/clause-choice';
import { termsText } from '../../text/zh-cn/terms';
import { Choice } from '../../ui/Choice';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { TextAreaField } from '../../ui/TextAreaField';
import type { ClauseDraft } from './clause-drafts';
import styles from './TermsPage.module.css';

type ClauseFieldsProps = {
  readonly draft: ClauseDraft;
  readonly error: string | undefined;
  readonly onChange: (draft: ClauseDraft) => void;
};

/** One clause of the agreement: printed as proposed, reworded or left out. */
export const ClauseFields = ({ draft, error, onChange }: ClauseFieldsProps): ReactNode => (
  <Disclosure
    title={termsText.clauseTitle(draft.clause.heading, termsText.clauseKinds[draft.kind])}
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
      {draft.kind === 'leftOut' ? (
        <Notice kind="warning" title={draft.clause.isAskedFor ? termsText.askedFor : termsText.leftOut} />
      ) : (
        <TextAreaField
          id={`term-${clauseKey(draft.clause.id)}`}
          label={termsText.clauseText(draft.clause.heading)}
          hint={draft.kind === 'reworded' ? termsText.clauseHint : termsText.proposedHint}
          error={error}
          rows={Math.min(14, Math.max(4, Math.ceil(draft.text.length / 36)))}
          readOnly={draft.kind === 'asProposed'}
          value={draft.text}
          onChange={(event) => onChange({ ...draft, text: event.target.value })}
        />
      )}
    </div>
  </Disclosure>
);

const KINDS = ['asProposed', 'reworded', 'leftOut'] as const;
