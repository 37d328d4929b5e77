import type { Basis } from '../apportionment/basis';
import type { Concession } from '../apportionment/negotiation/concession';
import type { Compensation, RoundMode, Unit } from '../apportionment/scheme';
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
  readonly compensation: readonly Compensation[];
  /** Agreed sums off a household's share, with who pays them instead (协商让步); in the order in which they hold. */
  readonly concessions?: readonly Concession[];
  readonly unit: Unit;
  readonly roundMode: RoundMode;
};
