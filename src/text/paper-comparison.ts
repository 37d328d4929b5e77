import type { PaperComparison } from '../domain/agreement/content';
import type { Household } from '../domain/building/household';
import { sumFen, ZERO_FEN } from '../domain/money/fen';
import { reckon } from '../domain/project/money-view';
import type { ProjectState } from '../domain/project/state';
import { groundFirst } from './paper-content';
import { ruleSentences } from './why/rule-sentences';
import { paperText } from './zh-cn/paper';

/** All proposals that give figures, side by side (方案对比), on the same flats and costs. */
export function paperComparison(state: ProjectState): PaperComparison {
  const ready = state.proposals.flatMap((proposal) => {
    const money = reckon(state, proposal);
    return money.kind === 'ready' ? [{ proposal, money }] : [];
  });
  const households = [...state.households].sort(groundFirst);
  const sharesOf = (id: Household['id']): PaperComparison['rows'][number]['shares'] =>
    ready.map(({ money }) => {
      const share = money.shareOf.get(id);
      return { amount: share?.amount ?? ZERO_FEN, standing: share?.standing ?? 'exempt' };
    });
  return {
    proposals: ready.map(({ proposal, money }) => ({
      name: paperText.scheme(proposal.name),
      words: ruleSentences(proposal, state.households, state.costs).join(''),
      total: sumFen([...money.shareOf.values()].map(({ amount }) => amount)),
    })),
    rows: households.map(({ id, room, area }) => ({ room, area, shares: sharesOf(id) })),
  };
}
