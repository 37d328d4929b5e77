import type { Share } from '../../domain/apportionment/outcome';
import type { Household } from '../../domain/building/household';
import type { DecimalText } from '../../domain/kernel/ratio';
import type { MoneyView } from '../../domain/project/money-view';
import type { OptIn, Proposal } from '../../domain/proposal/proposal';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { figureOf } from '../../shell/floor-figure';
import { apportionmentErrorText } from '../../text/zh-cn/apportionment-errors';
import { schemeText } from '../../text/zh-cn/scheme';

/** One flat on its floor: what it pays, or what it gives of its own accord. */
export type FlatEntry = {
  readonly household: Household;
  readonly isExempt: boolean;
  readonly optIn: OptIn | null;
  /** `null` while nothing can be reckoned. */
  readonly share: Share | null;
};

/** One floor of the editor. */
export type FloorEntry = {
  readonly floor: number;
  readonly pays: boolean;
  readonly figure: DecimalText | null;
  readonly flats: readonly FlatEntry[];
  readonly problem: string | null;
};

/** The floors with households, top first, as the editor shows them. */
export function floorEntries(
  households: readonly Household[],
  proposal: Proposal,
  money: MoneyView,
): readonly FloorEntry[] {
  const exempt = new Set(exemptOf(households, proposal));
  const floors = [...new Set(households.map(({ floor }) => floor))].sort((a, b) => b - a);
  const { basis } = proposal;
  return floors.map((floor) => ({
    floor,
    pays: !proposal.exemptFloors.includes(floor),
    figure: 'table' in basis ? (basis.table[floor] ?? null) : null,
    problem: problemOn(floor, households, money),
    flats: households
      .filter((each) => each.floor === floor)
      .map((household) => ({
        household,
        isExempt: exempt.has(household.id),
        optIn: proposal.optIns.find((each) => each.household === household.id) ?? null,
        share: money.kind === 'ready' ? (money.shareOf.get(household.id) ?? null) : null,
      })),
  }));
}

/** What the engine refused because of this floor. */
function problemOn(floor: number, households: readonly Household[], money: MoneyView): string | null {
  if (money.kind !== 'refused') return null;
  const roomOf = (id: string): string => households.find((each) => each.id === id)?.room ?? id;
  const error = money.errors.find((each) => each.code === 'E_NO_COEF' && each.floor === floor);
  return error === undefined ? null : apportionmentErrorText(error, roomOf);
}

/** What stands in the column of coefficients where the rule asks nothing by floor. */
export function figureWords(proposal: Proposal): string {
  switch (proposal.basis.kind) {
    case 'area':
      return schemeText.byArea;
    case 'equal':
      return schemeText.oneEach;
    default:
      return schemeText.agreed;
  }
}

/** What the column of coefficients is called. */
export const figureLabel = (proposal: Proposal): string =>
  schemeText.figures[figureOf(proposal.basis) ?? 'none'];
