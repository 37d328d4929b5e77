/** What the organiser does with a clause of the agreement: print it as proposed, leave it out, or word it anew. */
export type ClauseChoice =
  | { readonly kind: 'asProposed' }
  | { readonly kind: 'leftOut' }
  | { readonly kind: 'reworded'; readonly paragraphs: readonly string[] };

export type ClauseChoiceKind = ClauseChoice['kind'];

/**
 * Choices are kept among the terms (协议空项) under a key of their own, so that an issued agreement freezes them with
 * everything else it prints. Text without an entry is as proposed.
 */
export const clauseKey = (id: string): string => `clause:${id}`;

/** The choice that the terms hold for a clause. */
export function clauseChoice(terms: Readonly<Record<string, string>>, id: string): ClauseChoice {
  const kept = terms[clauseKey(id)] ?? '';
  if (kept === LEFT_OUT) return { kind: 'leftOut' };
  if (!kept.startsWith(REWORDED)) return { kind: 'asProposed' };
  const paragraphs = kept
    .slice(REWORDED.length)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return paragraphs.length === 0 ? { kind: 'asProposed' } : { kind: 'reworded', paragraphs };
}

/** How a choice is kept. */
export function keptChoice(choice: ClauseChoice): string {
  switch (choice.kind) {
    case 'asProposed':
      return '';
    case 'leftOut':
      return LEFT_OUT;
    case 'reworded':
      return `${REWORDED}${choice.paragraphs.join('\n')}`;
  }
}

const LEFT_OUT = 'leftOut';
const REWORDED = 'reworded\n';
