import type { Basis, FloorTable } from '../../domain/apportionment/basis';
import type { Unit } from '../../domain/apportionment/scheme';
import type { Household, HouseholdId } from '../../domain/building/household';
import { canonical } from '../../domain/kernel/digest';
import type { DecimalText } from '../../domain/kernel/ratio';
import type { OptIn, Proposal } from '../../domain/proposal/proposal';
import { keepWording } from './coefficient-edit';

/** A proposal while it is being changed, with what was set aside and comes back when a choice is taken back. */
export type SchemeDraft = {
  readonly proposal: Proposal;
  readonly shelf: { readonly coefficients: FloorTable; readonly optIns: readonly OptIn[] };
};

export const draftOf = (proposal: Proposal): SchemeDraft => ({
  proposal,
  shelf: { coefficients: {}, optIns: [] },
});

/** Makes a floor pay or exempts it (出资、免缴). A coefficient or a gift that no longer applies waits on the shelf. */
export function setFloorPaying(
  draft: SchemeDraft,
  floor: number,
  pays: boolean,
  households: readonly Household[],
): SchemeDraft {
  const { proposal, shelf } = draft;
  const isHere = new Set(households.filter((each) => each.floor === floor).map(({ id }) => id));
  const onFloor = ({ household }: OptIn): boolean => isHere.has(household);
  const others = proposal.exemptFloors.filter((each) => each !== floor);
  const { optIns } = proposal;
  const key = `${floor}`;
  if (pays) {
    const back = shelf.coefficients[key];
    return {
      proposal: {
        ...proposal,
        exemptFloors: others,
        optIns: optIns.filter((each) => !onFloor(each)),
        basis: back === undefined ? proposal.basis : withFigure(proposal.basis, key, back),
      },
      shelf: {
        ...shelf,
        optIns: [...shelf.optIns.filter((each) => !onFloor(each)), ...optIns.filter(onFloor)],
      },
    };
  }
  const known = 'table' in proposal.basis ? proposal.basis.table[key] : undefined;
  return {
    proposal: {
      ...proposal,
      exemptFloors: [...others, floor].sort((a, b) => a - b),
      exemptHouseholds: proposal.exemptHouseholds.filter((id) => !isHere.has(id)),
      optIns: [...optIns, ...shelf.optIns.filter(onFloor)],
      basis: withFigure(proposal.basis, key, undefined),
    },
    shelf: {
      coefficients: known === undefined ? shelf.coefficients : { ...shelf.coefficients, [key]: known },
      optIns: shelf.optIns.filter((each) => !onFloor(each)),
    },
  };
}

/** Gives a floor its coefficient, percent or steps. */
export function setFigure(
  draft: SchemeDraft,
  floor: number,
  typed: DecimalText,
  saved: Proposal | undefined,
): SchemeDraft {
  const held = saved && 'table' in saved.basis ? saved.basis.table[floor] : undefined;
  const basis = withFigure(draft.proposal.basis, `${floor}`, keepWording(typed, held));
  return { ...draft, proposal: { ...draft.proposal, basis } };
}

/** Writes down what a household gives of its own accord, in place of what it gave before; `null` takes it back. */
export function setOptIn(draft: SchemeDraft, household: HouseholdId, optIn: OptIn | null): SchemeDraft {
  const { optIns } = draft.proposal;
  const isKnown = optIns.some((each) => each.household === household);
  const changed = isKnown
    ? optIns.flatMap((each) => (each.household === household ? (optIn ? [optIn] : []) : [each]))
    : [...optIns, ...(optIn ? [optIn] : [])];
  return { ...draft, proposal: { ...draft.proposal, optIns: changed } };
}

/** Households on paying floors that are exempt all the same (按户单独免缴). */
export const setExemptHouseholds = (draft: SchemeDraft, households: readonly HouseholdId[]): SchemeDraft => ({
  ...draft,
  proposal: { ...draft.proposal, exemptHouseholds: households },
});

/** To what the shares are rounded. Where that is coarse, rounding up into the reserve (维修储备) is what is proposed. */
export const setUnit = (draft: SchemeDraft, unit: Unit): SchemeDraft => ({
  ...draft,
  proposal: {
    ...draft.proposal,
    unit,
    roundMode: unit === '10yuan' || unit === '100yuan' ? 'ceil' : 'hamilton',
  },
});

export const setRoundingUp = (draft: SchemeDraft, isUp: boolean): SchemeDraft => ({
  ...draft,
  proposal: { ...draft.proposal, roundMode: isUp ? 'ceil' : 'hamilton' },
});

/** Whether two proposals settle the same. */
export const isSameProposal = (a: Proposal, b: Proposal | undefined): boolean =>
  b !== undefined && canonical(a) === canonical(b);

function withFigure(basis: Basis, key: string, figure: DecimalText | undefined): Basis {
  if (!('table' in basis)) return basis;
  const others = Object.entries(basis.table).filter(([floor]) => floor !== key);
  const entries = figure === undefined ? others : [...others, [key, figure] as const];
  return { ...basis, table: Object.fromEntries(entries) };
}
