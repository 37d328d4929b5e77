import type { Basis } from '../apportionment/basis';
import type { Concession } from '../apportionment/negotiation/concession';
import type { Bound, Compensation, RoundMode, Unit } from '../apportionment/scheme';
import type { HouseholdId } from '../building/household';
import type { DecimalText } from '../kernel/ratio';
import type { Fen } from '../money/fen';

/**
 * A household on an exempt floor that comes in of its own accord (自愿加入): with a coefficient of
 * its own, as a payer like the others, or with a gift that lowers what the others share.
 */
export type OptIn =
  | { readonly kind: 'coefficient'; readonly household: HouseholdId; readonly coefficient: DecimalText }
  | { readonly kind: 'gift'; readonly household: HouseholdId; readonly amount: Fen };

/**
 * A household that counts with only `factor` of its parts (打折, 8 折 is 0.8); all who share bear the rest by the rule. Its
 * share is not cut after the fact: with two equal payers and one half off they pay 1 : 2 (domain spec §1.5).
 */
export type Discount = { readonly household: HouseholdId; readonly factor: DecimalText };

/** A part of the money with a rule of its own (分项分摊): the cost lines it names, or so many percent of all. */
export type ProposalPart = {
  readonly of:
    | { readonly kind: 'costs'; readonly costs: readonly string[] }
    | { readonly kind: 'percent'; readonly pct: DecimalText };
  readonly basis: Basis;
};

/** What people settle when they settle a scheme (分摊方案): everything else follows from the building and the costs. */
export type Proposal = {
  /** A, B, C …: how people call it at the meeting. */
  readonly name: string;
  /** The template it came from, by key; `null` once it was written from scratch. */
  readonly preset: string | null;
  /** The rule; of everything that no part takes out, where there are parts. */
  readonly basis: Basis;
  readonly parts?: readonly ProposalPart[];
  readonly exemptFloors: readonly number[];
  readonly exemptHouseholds: readonly HouseholdId[];
  readonly optIns: readonly OptIn[];
  readonly discounts?: readonly Discount[];
  /** Least and most that a share may be (保底、封顶): of everybody who shares, of a floor, or of one household. */
  readonly bounds?: readonly Bound[];
  /** Households that pay nothing for now and buy in later (暂不出资，以后补缴); the others carry their part until then. */
  readonly nonPayers?: readonly HouseholdId[];
  readonly compensation: readonly Compensation[];
  /** Agreed sums off a household's share, with who pays them instead (协商让步); in the order in which they hold. */
  readonly concessions?: readonly Concession[];
  readonly unit: Unit;
  readonly roundMode: RoundMode;
};
