import type { Clause } from '../../documents/agreement/clause';
import { CLAUSES } from '../../documents/agreement/clauses';
import { strangeLabels, withLabels } from '../../documents/agreement/placeholders';
import { proposedParagraphs } from '../../documents/agreement/shown-clauses';
import {
  type ClauseChoice,
  type ClauseChoiceKind,
  clauseChoice,
  clauseKey,
  keptChoice,
} from '../../domain/agreement/clause-choice';
import type { PaperContent } from '../../domain/agreement/content';
import { termsText } from '../../text/zh-cn/terms';
import type { TermProblem } from './read-terms';

/** What the organiser has chosen for one clause, and its text as it is typed: one paragraph a line, 【载重】 for what is filled in. */
export type ClauseDraft = {
  readonly clause: Clause;
  readonly kind: ClauseChoiceKind;
  readonly text: string;
};

/** The drafts as the project holds them, in the order of the clauses; what has not been reworded shows the proposed text. */
export const clauseDrafts = (content: PaperContent): readonly ClauseDraft[] =>
  CLAUSES.map((clause) => {
    const choice = clauseChoice(content.terms, clause.id);
    const text = choice.kind === 'reworded' ? choice.paragraphs : proposedParagraphs(clause, content);
    return { clause, kind: choice.kind, text: text.map(withLabels).join('\n') };
  });

/** What is to be kept of the drafts, among the terms. */
export const keptClauses = (drafts: readonly ClauseDraft[]): Readonly<Record<string, string>> =>
  Object.fromEntries(drafts.map((draft) => [clauseKey(draft.clause.id), keptChoice(choiceOf(draft))]));

function choiceOf({ kind, text }: ClauseDraft): ClauseChoice {
  return kind === 'reworded' ? { kind, paragraphs: linesOf(text) } : { kind };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What cannot be kept: a reworded clause without words, or a name in 【】 that nothing bears. */
export const clauseProblems = (drafts: readonly ClauseDraft[]): readonly TermProblem[] =>
  drafts.flatMap(({ clause: { id, heading }, kind, text }) => {
    if (kind !== 'reworded') return [];
    if (linesOf(text).length === 0) return [{ key: clauseKey(id), message: termsText.clauseEmpty(heading) }];
    const [strange] = strangeLabels(text);
    return strange === undefined
      ? []
      : [{ key: clauseKey(id), message: termsText.strangeLabel(heading, strange) }];
  });

/** The number under which a clause is printed, as long as it is; those left out leave no gap. */
export function numberIn(drafts: readonly ClauseDraft[], { clause, kind }: ClauseDraft): number | null {
  const printed = drafts.filter((each) => each.kind !== 'leftOut');
  return kind === 'leftOut' ? null : printed.findIndex((each) => each.clause === clause) + 1;
}
