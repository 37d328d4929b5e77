import type { HouseholdId } from '../building/household';
import type { OpinionState } from '../consent/effective-opinions';
import { memo } from '../kernel/memo';
import { consentOf } from './consent-view';
import { moneyOf } from './money-view';
import type { ProjectState } from './state';

/**
 * How a household stands to the payment (出资), which is neither its vote nor its signature: it has promised its
 * share, agrees but does not pay for now, owes nothing, is to receive, or has promised nothing.
 */
export const PAYING_STATES = ['promised', 'later', 'nothing', 'receives', 'open'] as const;
export type PayingState = (typeof PAYING_STATES)[number];

/** Every household's payment as its answer and its amount leave it. */
export const payingOf: (state: ProjectState) => ReadonlyMap<HouseholdId, PayingState> = memo((state) => {
  const money = moneyOf(state);
  const { opinionOf } = consentOf(state);
  return new Map(
    state.households.map(({ id }) => {
      const payable = money.kind === 'ready' ? money.shareOf.get(id)?.payable : undefined;
      return [id, stateOf(payable, opinionOf.get(id)?.state ?? 'pending')] as const;
    }),
  );
});

function stateOf(payable: number | undefined, answer: OpinionState): PayingState {
  if (payable === 0) return 'nothing';
  if (payable !== undefined && payable < 0) return 'receives';
  if (answer === 'consents') return 'promised';
  return answer === 'consentsNotPaying' ? 'later' : 'open';
}
