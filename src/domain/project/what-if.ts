import { withoutHousehold } from '../apportionment/negotiation/concede-shares';
import type { HouseholdId } from '../building/household';
import { lookUp } from '../kernel/entry';
import { type Fen, fen } from '../money/fen';
import type { Proposal } from '../proposal/proposal';
import { differenceBetween, spanOf } from './difference';
import { type MoneyView, reckon } from './money-view';
import type { ProjectState } from './state';

/** The three questions that everybody asks (如果……): fixed ones, not sliders. */
export const WHAT_IFS = ['notTakingPart', 'noSubsidy', 'dearer'] as const;
export type WhatIf = (typeof WHAT_IFS)[number];

/** By how much the price rises in the third question: 20,000 yuan. */
export const RISE: Fen = fen(2_000_000);

/** What a household would pay then, and what it would mean for the others; nothing of it is kept. */
export type WhatIfAnswer = {
  readonly before: Fen;
  readonly after: Fen;
  /** The other households whose payment changes, and from how little to how much; `null` where none does. */
  readonly others: {
    readonly count: number;
    readonly least: Fen;
    readonly most: Fen;
  } | null;
};

/** Whether a question makes sense here: nobody can stay away who pays nothing, and no grant can fail that is not there. */
export function canAsk(whatIf: WhatIf, money: Ready, household: HouseholdId): boolean {
  switch (whatIf) {
    case 'notTakingPart':
      return lookUp(money.shareOf, household).payable > 0;
    case 'noSubsidy':
      return money.outcome.external > 0;
    case 'dearer':
      return true;
  }
}

/** Reckons the question on a changed copy of the project; `null` where nobody would be left to pay. */
export function answerTo(
  whatIf: WhatIf,
  state: ProjectState,
  proposal: Proposal,
  household: HouseholdId,
): WhatIfAnswer | null {
  const now = reckon(state, proposal);
  const then = reckon(stateThen(whatIf, state), proposalThen(whatIf, proposal, household));
  if (now.kind !== 'ready' || then.kind !== 'ready') return null;
  const others = differenceBetween(now, then).filter((each) => each.household !== household);
  const span = spanOf(others.map(({ by }) => fen(Math.abs(by))));
  return {
    before: lookUp(now.shareOf, household).payable,
    after: lookUp(then.shareOf, household).payable,
    others: span && { count: others.length, ...span },
  };
}

type Ready = Extract<MoneyView, { kind: 'ready' }>;

function stateThen(whatIf: WhatIf, state: ProjectState): ProjectState {
  switch (whatIf) {
    case 'notTakingPart':
      return state;
    case 'noSubsidy':
      return { ...state, funding: [] };
    case 'dearer':
      return { ...state, costs: [...state.costs, { id: 'whatIf.rise', label: '', amount: RISE }] };
  }
}

const proposalThen = (whatIf: WhatIf, proposal: Proposal, household: HouseholdId): Proposal =>
  whatIf === 'notTakingPart'
    ? {
        ...proposal,
        exemptHouseholds: [...proposal.exemptHouseholds, household],
        optIns: proposal.optIns.filter((each) => each.household !== household),
        concessions: withoutHousehold(proposal.concessions ?? [], household),
      }
    : proposal;
