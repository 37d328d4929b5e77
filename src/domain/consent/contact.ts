import type { HouseholdId } from '../building/household';
import type { Day } from '../kernel/day';
import type { Channel } from './opinion';

/**
 * What came of a visit or a call that brought no answer (联系记录), in the order of the form: nobody at home,
 * no reply, still thinking it over, or the notice of its share was handed over.
 */
export const CONTACT_OUTCOMES = ['nobodyHome', 'noReply', 'considering', 'delivered'] as const;
export type ContactOutcome = (typeof CONTACT_OUTCOMES)[number];

/** One line of the contact log: proof that a household was asked, never an answer of its own. */
export type Contact = {
  readonly id: string;
  readonly household: HouseholdId;
  readonly on: Day;
  readonly channel: Channel;
  readonly outcome: ContactOutcome;
};
