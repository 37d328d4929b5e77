import type { Provisions } from '../consent/provisions';
import type { Jurisdiction } from './jurisdiction';

/** What holds while nobody has settled anything: the place's own rule, no part taken up. */
export const provisionsOf = ({ mergeRule, conditions }: Jurisdiction): Provisions => ({
  mergeRule,
  noWrittenObjection: conditions.noWrittenObjection,
  occupiedOwnerMustAgree: conditions.occupiedOwnerMustAgree,
  occupied: [],
  widerVote: 'notNeeded',
});

/** A place's rule as the organisers settled it: what is read out beside the vote. */
export const asSettled = (
  place: Jurisdiction,
  { mergeRule, noWrittenObjection, occupiedOwnerMustAgree }: Provisions,
): Jurisdiction => ({
  ...place,
  mergeRule,
  conditions: { ...place.conditions, noWrittenObjection, occupiedOwnerMustAgree },
});
