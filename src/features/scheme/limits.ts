import { shown } from '../../domain/apportionment/rules/words';
import type { Bound } from '../../domain/apportionment/scheme';
import type { Household, HouseholdId } from '../../domain/building/household';
import { canonical } from '../../domain/kernel/digest';
import { compare, decimalText, ONE, over, ratioOf, whole, ZERO } from '../../domain/kernel/ratio';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { Discount, Proposal } from '../../domain/proposal/proposal';
import { floorsText } from '../../text/floors';
import { parseDecimal } from '../../text/parse';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { schemeText } from '../../text/zh-cn/scheme';
import { readSum } from './adjustments';
import type { SchemeDraft } from './draft';

/** Whom a cap or a floor can hold for, as a list to choose from. */
export type Target = { readonly value: string; readonly label: string; readonly of: Bound['of'] };

/** Everybody, each floor that pays, each household that shares. */
export const targetsAmong = (sharing: readonly Household[]): readonly Target[] => [
  { value: 'all', label: schemeText.bounds.everybody, of: { kind: 'all' } },
  ...[...new Set(sharing.map(({ floor }) => floor))].map(
    (floor): Target => ({
      value: `floor ${floor}`,
      label: schemeText.bounds.floor(floorsText([floor])),
      of: { kind: 'floor', floor },
    }),
  ),
  ...sharing.map(
    ({ id, room }): Target => ({
      value: `home ${id}`,
      label: room,
      of: { kind: 'household', household: id },
    }),
  ),
];

/** What is typed about a cap or a floor. */
export type BoundForm = { readonly target: string; readonly max: string; readonly min: string };
export type BoundFaults = { readonly max?: string; readonly min?: string };

/** Reads a cap, a floor, or both; at least one is needed, and the floor must not lie above the cap. */
export function readBound(form: BoundForm, targets: readonly Target[]): Result<Bound, BoundFaults> {
  const { bounds } = schemeText;
  const of = targets.find(({ value }) => value === form.target)?.of;
  const read = (typed: string, label: string) =>
    typed.trim() === '' ? ok(undefined) : readSum(typed, label, bounds.aboveZero, '60000');
  const max = read(form.max, bounds.max);
  const min = read(form.min, bounds.min);
  if (!max.ok || !min.ok) {
    return err({ ...(max.ok ? {} : { max: max.error }), ...(min.ok ? {} : { min: min.error }) });
  }
  if (of === undefined || (max.value === undefined && min.value === undefined)) {
    return err({ max: bounds.neither });
  }
  if (max.value !== undefined && min.value !== undefined && min.value > max.value) {
    return err({ min: bounds.crossed });
  }
  return ok({
    of,
    ...(min.value === undefined ? {} : { min: min.value }),
    ...(max.value === undefined ? {} : { max: max.value }),
  });
}

/** Reads how many tenths (几折) a household's parts count: more than none and fewer than ten. */
export function readDiscount(household: HouseholdId, typed: string): Result<Discount, string> {
  const { discount } = schemeText;
  const tenths = parseDecimal(typed.trim().replace(/折$/, ''));
  if (!tenths.ok) return err(parseErrorText(tenths.error, { label: discount.tenths, example: '8' }));
  const factor = over(ratioOf(tenths.value), whole(10));
  if (compare(factor, ZERO) <= 0 || compare(factor, ONE) >= 0) return err(discount.outside);
  return ok({ household, factor: decimalText(shown(factor, tenths.value.length + 1)) });
}

/** Puts a discount in place of the household's earlier one; `null` takes it back. */
export function setDiscount(
  draft: SchemeDraft,
  household: HouseholdId,
  discount: Discount | null,
): SchemeDraft {
  const others = (draft.proposal.discounts ?? []).filter((each) => each.household !== household);
  const { discounts: _, ...rest } = draft.proposal;
  const discounts = discount === null ? others : [...others, discount];
  return { ...draft, proposal: discounts.length === 0 ? rest : { ...rest, discounts } };
}

/** Puts a cap or a floor in place of what held for the same before; one without either takes it back. */
export function setBound(draft: SchemeDraft, bound: Bound): SchemeDraft {
  const { bounds: held = [], ...rest } = draft.proposal;
  const others = held.filter(({ of }) => canonical(of) !== canonical(bound.of));
  const bounds = bound.min === undefined && bound.max === undefined ? others : [...others, bound];
  return { ...draft, proposal: bounds.length === 0 ? rest : { ...rest, bounds } };
}

/** Who pays nothing for now (暂不出资). Nobody at all is left out, so that it asks nobody again. */
export function setNonPayers(draft: SchemeDraft, households: readonly HouseholdId[]): SchemeDraft {
  const { nonPayers: _, ...rest } = draft.proposal;
  return { ...draft, proposal: households.length === 0 ? rest : { ...rest, nonPayers: households } };
}

/** What was settled about single households and amounts, for a proposal that goes on with other coefficients. */
export const limitsOf = ({
  discounts,
  bounds,
  nonPayers,
}: Partial<Proposal>): Pick<Proposal, 'discounts' | 'bounds' | 'nonPayers'> => ({
  ...(discounts === undefined ? {} : { discounts }),
  ...(bounds === undefined ? {} : { bounds }),
  ...(nonPayers === undefined ? {} : { nonPayers }),
});
