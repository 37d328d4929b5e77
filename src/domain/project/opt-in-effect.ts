import type { HouseholdId } from '../building/household';
import { lookUp } from '../kernel/entry';
import { type Fen, fen } from '../money/fen';
import type { Proposal } from '../proposal/proposal';
import { differenceBetween, spanOf } from './difference';
import { reckon } from './money-view';
import type { ProjectState } from './state';

/** What a household on an exempt floor gives of its own accord, and what the others save by it (谁让，谁受益). */
export type OptInEffect = {
  readonly household: HouseholdId;
  readonly kind: 'gift' | 'coefficient';
  /** What it pays. */
  readonly amount: Fen;
  /** How many others pay less, and from how much to how much less. */
  readonly others: number;
  readonly least: Fen;
  readonly most: Fen;
};

/** Every opt-in of a proposal, held against the same proposal without it. Empty while nothing can be reckoned. */
export function optInEffects(state: ProjectState, proposal: Proposal): readonly OptInEffect[] {
  const held = reckon(state, proposal);
  if (held.kind !== 'ready') return [];
  return proposal.optIns.flatMap((optIn) => {
    const without = reckon(state, {
      ...proposal,
      optIns: proposal.optIns.filter((each) => each !== optIn),
    });
    if (without.kind !== 'ready') return [];
    const saved = differenceBetween(held, without)
      .filter(({ household, by }) => household !== optIn.household && by > 0)
      .map(({ by }) => by);
    const { least, most } = spanOf(saved) ?? { least: fen(0), most: fen(0) };
    const { household, kind } = optIn;
    const amount = lookUp(held.shareOf, household).payable;
    return [{ household, kind, amount, others: saved.length, least, most }];
  });
}
