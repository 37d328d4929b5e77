import { RULES } from '../domain/apportionment/rules';
import { ruledPools } from '../domain/proposal/pools-of';
import type { Proposal } from '../domain/proposal/proposal';

/** What a proposal's way of sharing is called; of several rules all their names, each once: 楼层系数（按户）＋面积. */
export const ruleName = (proposal: Pick<Proposal, 'basis' | 'parts'>): string =>
  [...new Set(ruledPools(proposal).map(({ basis }) => RULES[basis.kind].names.zh))].join('＋');
