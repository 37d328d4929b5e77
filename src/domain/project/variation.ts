import type { FloorTable } from '../apportionment/basis';
import type { CostItem, Funding } from '../apportionment/scheme';
import { type Fen, fen, sumFen } from '../money/fen';
import type { Proposal } from '../proposal/proposal';
import { type Movable, movedBy } from './move-amounts';
import type { ProjectState } from './state';

/** What is tried out at a meeting (现场试算): on top of what is on record, and kept nowhere until somebody saves it. */
export type Variation = {
  /** By how much the total price goes up; below 0, down. */
  readonly price: Fen;
  /** By how much what is taken off as subsidy goes up; below 0, down. */
  readonly subsidy: Fen;
  /** Cost lines that come on top: 玻璃井道. */
  readonly extras: readonly CostItem[];
  /** Coefficients, percents or steps of single floors, in place of the proposal's. */
  readonly figures: FloorTable;
};

export const AS_RECORDED: Variation = { price: fen(0), subsidy: fen(0), extras: [], figures: {} };

/** Whether the money differs from what is on record: that concerns every proposal, not one. */
export const variesMoney = ({ price, subsidy, extras }: Variation): boolean =>
  price !== 0 || subsidy !== 0 || extras.length > 0;

export const variesFigures = ({ figures }: Variation): boolean => Object.keys(figures).length > 0;

export const isVaried = (variation: Variation): boolean => variesMoney(variation) || variesFigures(variation);

/** What a line is called that has to be added because none on record can be raised. */
export type AddedLines = { readonly price: string; readonly subsidy: string };

/** The project with the price and the subsidy that are tried. The largest line takes the difference. */
export function withVariedMoney(
  state: ProjectState,
  { price, subsidy, extras }: Variation,
  added: AddedLines,
): ProjectState {
  if (price === 0 && subsidy === 0 && extras.length === 0) return state;
  const costs = movedBy(state.costs, movableCost, price);
  const funding = movedBy(state.funding, movableGrant, subsidy);
  return {
    ...state,
    costs: [
      ...costs.lines,
      ...(costs.rest > 0 ? [{ id: 'meeting.price', label: added.price, amount: costs.rest }] : []),
      ...extras,
    ],
    funding: [...funding.lines, ...(funding.rest > 0 ? [newGrant(added.subsidy, funding.rest)] : [])],
  };
}

/** The proposal with the figures that are tried. */
export function withVariedFigures(proposal: Proposal, { figures }: Pick<Variation, 'figures'>): Proposal {
  const { basis } = proposal;
  return 'table' in basis && Object.keys(figures).length > 0
    ? { ...proposal, basis: { ...basis, table: { ...basis.table, ...figures } } }
    : proposal;
}

/** How far price and subsidy can be lowered: the lines that stand as sums of their own, without a percent on them. */
export const roomBelow = ({
  costs,
  funding,
}: ProjectState): { readonly price: Fen; readonly subsidy: Fen } => ({
  price: sumFen(costs.flatMap((cost) => movableCost(cost)?.amount ?? [])),
  subsidy: sumFen(funding.flatMap((grant) => movableGrant(grant)?.amount ?? [])),
});

/** A line with a contingency in percent would move by more than was asked for. */
const movableCost = (cost: CostItem): Movable<CostItem> | null =>
  cost.contingencyPct === undefined ? { amount: cost.amount, with: (amount) => ({ ...cost, amount }) } : null;

const movableGrant = (grant: Funding): Movable<Funding> | null =>
  grant.kind === 'fixed' && grant.mode === 'deducted'
    ? { amount: grant.amount, with: (amount) => ({ ...grant, amount }) }
    : null;

const newGrant = (label: string, amount: Fen): Funding => ({
  kind: 'fixed',
  id: 'meeting.subsidy',
  label,
  mode: 'deducted',
  amount,
});
