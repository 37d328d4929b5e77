import type { HouseholdId } from '../building/household';
import { type ConditionFinding, isBlocked } from '../jurisdictions/conditions';
import { conditionsOf } from './conditions-view';
import { consentOf } from './consent-view';
import { moneyOf } from './money-view';
import type { ProjectState } from './state';

/** What still stands between the project and an issued agreement (定稿). */
export type Obstacle =
  | { readonly kind: 'ownersMissing'; readonly households: readonly HouseholdId[] }
  | { readonly kind: 'areasMissing'; readonly households: readonly HouseholdId[] }
  | { readonly kind: 'costsMissing' }
  | { readonly kind: 'schemeMissing' }
  | { readonly kind: 'schemeRefused' }
  | { readonly kind: 'ballotsConflict' }
  | { readonly kind: 'voteNotMet' }
  | { readonly kind: 'conditionsBlock'; readonly conditions: readonly ConditionFinding['condition'][] };

/** Everything that must be settled first, in the order in which people settle it. */
export function obstaclesTo(state: ProjectState): readonly Obstacle[] {
  const money = moneyOf(state);
  const { vote } = consentOf(state);
  const blocking = conditionsOf(state)
    .filter((finding) => isBlocked([finding]))
    .map(({ condition }) => condition);
  const nameless = state.households.filter(({ owners }) => owners.length === 0).map(({ id }) => id);
  const bare = state.households.filter(({ area }) => area === null).map(({ id }) => id);
  const found: readonly (Obstacle | false)[] = [
    nameless.length > 0 && { kind: 'ownersMissing', households: nameless },
    bare.length > 0 && { kind: 'areasMissing', households: bare },
    state.costs.length === 0 && { kind: 'costsMissing' },
    money.kind === 'noProposal' && { kind: 'schemeMissing' },
    money.kind === 'refused' && { kind: 'schemeRefused' },
    (vote?.cast.conflicts.length ?? 0) > 0 && { kind: 'ballotsConflict' },
    vote?.outlook.finding.met !== true && { kind: 'voteNotMet' },
    blocking.length > 0 && { kind: 'conditionsBlock', conditions: blocking },
  ];
  return found.filter((obstacle) => obstacle !== false);
}
