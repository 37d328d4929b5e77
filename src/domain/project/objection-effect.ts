import type { Objection } from '../consent/notice';
import type { Outlook } from '../consent/outlook';
import { tryOut } from './consent-if';
import { consentOf } from './consent-view';
import type { ProjectState } from './state';

/** What settling one objection would change (处理好以后). */
export type ObjectionEffect = {
  /** Where the vote would stand if the objector then consented; `null` where it consents already or has no vote. */
  readonly ifConsents: Outlook | null;
  /** Written objections that would still be open. */
  readonly othersOpen: number;
};

/** Settling an objection is no vote, so its effect on the tests is that of a consent that may follow. */
export function objectionEffect(state: ProjectState, { id, by }: Objection): ObjectionEffect {
  const othersOpen = state.objections.filter(
    (each) =>
      each.id !== id && each.inWriting && (each.state.kind === 'open' || each.state.kind === 'notAccepted'),
  ).length;
  const view = consentOf(state);
  if (by.kind !== 'household' || view.vote === null) return { ifConsents: null, othersOpen };
  const consents = new Set(['consents', 'consentsNotPaying']);
  if (consents.has(view.opinionOf.get(by.household)?.state ?? 'pending'))
    return { ifConsents: null, othersOpen };
  const then = tryOut(view.opinionOf, view.vote, new Map([[by.household, 'consents']]));
  return { ifConsents: then.vote.outlook, othersOpen };
}
