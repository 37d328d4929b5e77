import type { PaperContent } from '../../domain/agreement/content';

/**
 * A paragraph of a clause. Braces name a fact of the project or a term (facts.ts, domain/agreement/terms.ts); what has
 * no value prints as a ruled blank. `when` chooses between wordings by what the project holds, never by a default.
 */
export type ClauseText =
  | string
  | { readonly when: (content: PaperContent) => boolean; readonly text: string };

export type Clause = {
  readonly id: ClauseId;
  readonly heading: string;
  /** Local rules of several cities ask the agreement for it (费用、补偿、运行维护、使用管理者). */
  readonly isAskedFor?: true;
  readonly paragraphs: readonly ClauseText[];
};

/** Names a clause for good, whatever number it has in print. */
export type ClauseId =
  | 'parties'
  | 'vote'
  | 'lift'
  | 'cost'
  | 'rule'
  | 'payment'
  | 'ownership'
  | 'compensation'
  | 'upkeep'
  | 'management'
  | 'latecomers'
  | 'transfer'
  | 'works'
  | 'breach'
  | 'disputes'
  | 'settlement'
  | 'closing';
