import { apportion } from '../apportionment/apportion';
import type { ApportionmentError } from '../apportionment/errors';
import { concedeShares } from '../apportionment/negotiation/concede-shares';
import type { Conceded } from '../apportionment/negotiation/concession';
import type { Apportionment, Share } from '../apportionment/outcome';
import type { Scheme } from '../apportionment/scheme';
import type { HouseholdId } from '../building/household';
import { memo, memoLast } from '../kernel/memo';
import type { Proposal } from '../proposal/proposal';
import { type SchemeGap, schemeOf } from '../proposal/scheme-of';
import type { ProjectState } from './state';
import { adoptedProposal, type Version, versionOf } from './version';

/** The money side of a proposal: who pays what, or what keeps it from being reckoned. */
export type MoneyView =
  | { readonly kind: 'noProposal' }
  | { readonly kind: 'gap'; readonly gap: SchemeGap; readonly version: Version }
  | { readonly kind: 'refused'; readonly errors: readonly ApportionmentError[]; readonly version: Version }
  | {
      readonly kind: 'ready';
      readonly version: Version;
      readonly scheme: Scheme;
      readonly outcome: Apportionment;
      /** Concessions worked out, in order; shares have them in. */
      readonly conceded: readonly Conceded[];
      readonly shareOf: ReadonlyMap<HouseholdId, Share>;
    };

/** Who pays what under the proposal in use. */
export const moneyOf: (state: ProjectState) => MoneyView = memo((state) => {
  const proposal = adoptedProposal(state);
  return proposal ? reckon(state, proposal) : { kind: 'noProposal' };
});

/** Who would pay what under any proposal, on the same flats and costs. */
export function reckon(state: ProjectState, proposal: Proposal): Reckoned & { readonly version: Version } {
  const { households, costs, funding } = state;
  const version = versionOf(state, proposal);
  return { ...figuresOf(proposal, version.code, households, costs, funding), version };
}

type Reckoned = Apart<Exclude<MoneyView, { kind: 'noProposal' }>>;
/** What the figures alone decide: an answer may give the version another number, and no other amount. */
type Apart<View> = View extends { readonly version: Version } ? Omit<View, 'version'> : never;

const figuresOf = memoLast(
  (
    proposal: Proposal,
    code: string,
    households: ProjectState['households'],
    costs: ProjectState['costs'],
    funding: ProjectState['funding'],
  ): Reckoned => {
    const scheme = schemeOf({ households, costs, funding }, proposal, code);
    if (!scheme.ok) return { kind: 'gap', gap: scheme.error };
    const byRule = apportion(scheme.value);
    if (!byRule.ok) return { kind: 'refused', errors: byRule.error };
    const agreed = concedeShares(byRule.value, proposal.concessions ?? []);
    if (!agreed.ok) return { kind: 'refused', errors: agreed.error };
    const { outcome, conceded } = agreed.value;
    const shareOf = new Map(outcome.shares.map((share) => [share.household, share]));
    return { kind: 'ready', scheme: scheme.value, outcome, conceded, shareOf };
  },
);
