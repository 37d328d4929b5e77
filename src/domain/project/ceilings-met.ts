import { lookUp } from '../kernel/entry';
import { sumFen } from '../money/fen';
import { consentOf } from './consent-view';
import type { MoneyView } from './money-view';
import type { ProjectState } from './state';

type Part = { readonly met: number; readonly all: number };

/** How many conditional consents (有条件同意) a proposal meets, by heads and by area in 0.01 m². */
export type CeilingsMet = { readonly heads: Part; readonly area: Part };

/**
 * Whether those who agree up to a sum would agree to this proposal, each owner once; `null` where nobody set
 * a condition or areas are missing. Judged on what the proposal asks, also while another one is in use.
 */
export function ceilingsMet(
  state: ProjectState,
  { shareOf }: Extract<MoneyView, { kind: 'ready' }>,
): CeilingsMet | null {
  const { opinionOf, vote } = consentOf(state);
  if (vote === null) return null;
  const judged = vote.electorate.voters.flatMap(({ area, households }) => {
    const payable = sumFen(households.map((household) => lookUp(shareOf, household).payable));
    const ceilings = households.flatMap((household) => {
      const condition = opinionOf.get(household)?.condition;
      return condition ? [condition.ceiling] : [];
    });
    return ceilings.length === 0 ? [] : [{ area, isMet: ceilings.every((ceiling) => payable <= ceiling) }];
  });
  if (judged.length === 0) return null;
  const met = judged.filter(({ isMet }) => isMet);
  const areaOf = (voters: readonly { readonly area: number }[]): number =>
    voters.reduce((sum, { area }) => sum + area, 0);
  return {
    heads: { met: met.length, all: judged.length },
    area: { met: areaOf(met), all: areaOf(judged) },
  };
}
