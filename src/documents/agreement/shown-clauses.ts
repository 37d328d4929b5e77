import { clauseChoice } from '../../domain/agreement/clause-choice';
import type { PaperContent } from '../../domain/agreement/content';
import type { Clause, ClauseId, ClauseText } from './clause';
import { CLAUSES } from './clauses';
import { bracesFrom } from './placeholders';

/** A clause as this agreement prints it: its number among those that are shown, and its paragraphs with braces. */
export type ShownClause = {
  readonly clause: Clause;
  readonly number: number;
  readonly paragraphs: readonly string[];
};

/** The clauses that are printed, numbered from 1; what has been left out leaves no gap. */
export const shownClauses = (content: PaperContent): readonly ShownClause[] =>
  CLAUSES.filter(({ id }) => clauseChoice(content.terms, id).kind !== 'leftOut').map((clause, index) => ({
    clause,
    number: index + 1,
    paragraphs: paragraphsOf(clause, content),
  }));

/** The number of a clause among those that are shown; `null` where it has been left out. */
export const numberOf = (content: PaperContent, id: ClauseId): number | null =>
  shownClauses(content).find(({ clause }) => clause.id === id)?.number ?? null;

/** A clause as proposed, for what the project holds. */
export const proposedParagraphs = ({ paragraphs }: Clause, content: PaperContent): readonly string[] =>
  paragraphs.flatMap((text) => chosen(text, content));

function paragraphsOf(clause: Clause, content: PaperContent): readonly string[] {
  const choice = clauseChoice(content.terms, clause.id);
  return choice.kind === 'reworded' ? choice.paragraphs.map(bracesFrom) : proposedParagraphs(clause, content);
}

function chosen(text: ClauseText, content: PaperContent): readonly string[] {
  if (typeof text === 'string') return [text];
  return text.when(content) ? [text.text] : [];
}
