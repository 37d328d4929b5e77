import type { PaperContent } from '../domain/agreement/content';
import type { Day } from '../domain/kernel/day';
import { ok, type Result } from '../domain/kernel/result';
import { recordCodesOf } from '../domain/log/record-code';
import type { Project } from '../domain/project/project';
import type { Obstacle } from '../domain/project/readiness';
import { paperComparison } from './paper-comparison';
import { paperContentOf } from './paper-content';

/**
 * What the papers of a project show today: the frozen content of the last issue where there is one, else a draft of how
 * things stand; in either case beside it the proposals as they are now. The print page and the command line print this.
 */
export function contentToPrint(
  { state, recorded }: Project,
  today: Day,
): Result<PaperContent, readonly Obstacle[]> {
  const issued = state.agreements.at(-1);
  const content = issued
    ? ok(issued.content)
    : paperContentOf(state, { asOf: today, issuedOn: null, record: recordCodesOf(recorded) });
  return content.ok ? ok({ ...content.value, comparison: paperComparison(state) }) : content;
}
