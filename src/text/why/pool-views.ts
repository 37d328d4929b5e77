import type { Apportionment } from '../../domain/apportionment/outcome';
import type { CostItem } from '../../domain/apportionment/scheme';
import { type RuledPool, ruledPools } from '../../domain/proposal/pools-of';
import type { Proposal } from '../../domain/proposal/proposal';
import { whyText } from '../zh-cn/why';

/** One rule of a proposal as if it were the only one: with its own pool, weights and basis, and what it shares in words. */
export type PoolView = {
  readonly id: string;
  /** 电梯设备; `null` where one rule shares everything. */
  readonly label: string | null;
  readonly proposal: Proposal;
  readonly outcome: Apportionment;
};

type Labelled = readonly Pick<CostItem, 'id' | 'label'>[];

/** Every rule that has money to share. */
export const poolViews = (proposal: Proposal, outcome: Apportionment): readonly PoolView[] => {
  const ruled = ruledPools(proposal);
  return ruled.flatMap((each) => {
    const pools = outcome.pools.filter(({ id, amount }) => id === each.id && amount > 0);
    const { parts: _, ...whole } = proposal;
    const label = ruled.length > 1 ? partLabel(each, outcome.costs) : null;
    return pools.map(({ id }) => ({
      id,
      label,
      proposal: { ...whole, basis: each.basis },
      outcome: ruled.length > 1 ? { ...outcome, pools, trace: traceOf(id, outcome) } : outcome,
    }));
  });
};

/** What a rule shares: its cost lines, its percent, or all the rest. */
export function partLabel({ part, portion }: RuledPool, costs: Labelled): string {
  if (part === null) return portion.kind === 'items' ? whyText.restOfCosts : whyText.percentOf(portion.pct);
  const { of } = part;
  if (of.kind === 'percent') return whyText.percentOf(of.pct);
  const labels = costs.flatMap(({ id, label }) => (of.costs.includes(id) ? [label] : []));
  return labels.length === 0 ? whyText.noCosts : labels.join('、');
}

/** The working without the weights of other pools. */
const traceOf = (pool: string, { trace }: Apportionment): Apportionment['trace'] =>
  trace.filter(({ id }) => !/^(weight|rule)\./.test(id) || id.split('.')[1] === pool);
