import type { PaperContent } from '../../domain/agreement/content';
import { agreementFacts } from './facts';
import { braces } from './fill';
import { labelOf } from './placeholders';
import { shownClauses } from './shown-clauses';

/** A place of the agreement that prints as a ruled blank, by the name under which people know it. */
export type Blank = { readonly key: string; readonly label: string; readonly clause: number };

/** Everything in the printed clauses that nobody has filled in (空项), in the order of the clauses, each once. */
export function blanksIn(content: PaperContent): readonly Blank[] {
  const facts = agreementFacts(content);
  const blanks = new Map<string, Blank>();
  for (const { number, paragraphs } of shownClauses(content)) {
    for (const key of paragraphs.flatMap((text) => braces(text))) {
      if ((facts[key] ?? null) === null && !blanks.has(key))
        blanks.set(key, { key, label: labelOf(key), clause: number });
    }
  }
  return [...blanks.values()];
}
