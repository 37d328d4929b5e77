import type { Basis } from '../apportionment/basis';
import { shown } from '../apportionment/rules/words';
import type { CostItem, Pool } from '../apportionment/scheme';
import { type DecimalText, decimalText, HUNDRED, minus, ratioOf, total } from '../kernel/ratio';
import type { Proposal, ProposalPart } from './proposal';

/** One rule of a proposal with the money that it shares; `part` is `null` for the rule of all the rest. */
export type RuledPool = Pick<Pool, 'id' | 'portion'> & {
  readonly basis: Basis;
  readonly part: ProposalPart | null;
};

/** Whether one rule shares everything. */
export const isOfOneRule = ({ parts = [] }: Pick<Proposal, 'parts'>): boolean => parts.length === 0;

/** The rule of the whole, or of what no part names, and then every part in its order (分项分摊). */
export function ruledPools({ basis, parts = [] }: Pick<Proposal, 'basis' | 'parts'>): readonly RuledPool[] {
  return [
    { id: REST, portion: restOf(parts), basis, part: null },
    ...parts.map((part, index) => ({
      id: poolId(index),
      portion: part.of.kind === 'percent' ? part.of : ({ kind: 'items' } as const),
      basis: part.basis,
      part,
    })),
  ];
}

/** Cost lines with the pool that bears them, where some part names lines. */
export function costsInPools(
  costs: readonly CostItem[],
  parts: readonly ProposalPart[],
): readonly CostItem[] {
  if (!parts.some(({ of }) => of.kind === 'costs')) return costs;
  return costs.map((cost) => {
    const at = parts.findIndex(({ of }) => of.kind === 'costs' && of.costs.includes(cost.id));
    return { ...cost, pool: at < 0 ? REST : poolId(at) };
  });
}

const REST = 'all';
const poolId = (index: number): string => `part${index + 1}`;

/** What the parts leave over: the lines that none names, or the percent up to a hundred. */
function restOf(parts: readonly ProposalPart[]): Pool['portion'] {
  const percents = parts.flatMap(({ of }) => (of.kind === 'percent' ? [of.pct] : []));
  return percents.length < parts.length ? { kind: 'items' } : { kind: 'percent', pct: upToHundred(percents) };
}

const upToHundred = (percents: readonly DecimalText[]): DecimalText =>
  decimalText(shown(minus(HUNDRED, total(percents.map(ratioOf))), Math.max(0, ...percents.map(placesOf))));

const placesOf = (text: DecimalText): number => (text.split('.')[1] ?? '').length;
