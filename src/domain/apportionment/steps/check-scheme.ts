import type { HouseholdId } from '../../building/household';
import type { ApportionmentError } from '../errors';
import type { Scheme } from '../scheme';

/** What is wrong with a scheme before anything is reckoned: doubles, strangers, areas, negative sums. */
export const checkScheme = (scheme: Scheme): readonly ApportionmentError[] => [
  ...doubles('household', 'households', scheme.households),
  ...doubles('cost', 'costs', scheme.costs),
  ...doubles('funding', 'funding', scheme.funding),
  ...doubles('pool', 'pools', scheme.pools),
  ...areas(scheme),
  ...strangers(scheme),
  ...negatives(scheme),
  ...unknownAbsorber(scheme),
];

type Doubled = Extract<ApportionmentError, { readonly code: 'E_DUP_ID' }>['of'];

function doubles(
  of: Doubled,
  list: string,
  entries: readonly { readonly id: string }[],
): readonly ApportionmentError[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index): readonly ApportionmentError[] => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [{ code: 'E_DUP_ID', of, id, field: `${list}.${index}.id` }] : [];
  });
}

const areas = ({ households }: Scheme): readonly ApportionmentError[] =>
  households.flatMap(({ id, area, servedLevels = [] }, index): readonly ApportionmentError[] =>
    [area, ...servedLevels.map((served) => served.area)].every(isWholeArea)
      ? []
      : [{ code: 'E_AREA_PRECISION', household: id, field: `households.${index}.area` }],
  );

const isWholeArea = (area: number): boolean =>
  Number.isSafeInteger(area) && area > 0 && area <= 1_000_000_000;

function strangers(scheme: Scheme): readonly ApportionmentError[] {
  const known = new Set<string>(scheme.households.map(({ id }) => id));
  return named(scheme).flatMap(({ household, field }): readonly ApportionmentError[] =>
    known.has(household) ? [] : [{ code: 'E_UNKNOWN_HOUSEHOLD', household, field }],
  );
}

type Naming = { readonly household: HouseholdId; readonly field: string };

/** Every place in a scheme where a household is named. */
function named(scheme: Scheme): readonly Naming[] {
  const list = (field: string, households: readonly HouseholdId[]): readonly Naming[] =>
    households.map((household, index) => ({ household, field: `${field}.${index}` }));
  const { absorber } = scheme;
  return [
    ...list(
      'compensation',
      scheme.compensation.map(({ household }) => household),
    ),
    ...scheme.contributions.flatMap(({ household }, index) =>
      household === null ? [] : [{ household, field: `contributions.${index}` }],
    ),
    ...list(
      'fixed',
      scheme.fixed.map(({ household }) => household),
    ),
    ...list('nonPayers', scheme.nonPayers),
    ...list(
      'credits',
      scheme.credits.map(({ household }) => household),
    ),
    ...scheme.pools.flatMap(({ exempt, only }, index) => [
      ...list(`pools.${index}.exempt.households`, exempt?.households ?? []),
      ...list(`pools.${index}.only`, only ?? []),
    ]),
    ...scheme.bounds.flatMap(({ of }, index) =>
      of.kind === 'household' ? [{ household: of.household, field: `bounds.${index}` }] : [],
    ),
    ...(absorber?.kind === 'household' ? [{ household: absorber.household, field: 'absorber' }] : []),
  ];
}

const unknownAbsorber = ({ absorber, funding }: Scheme): readonly ApportionmentError[] =>
  absorber?.kind === 'funding' && !funding.some(({ id }) => id === absorber.id)
    ? [{ code: 'E_FUNDING', funding: absorber.id, reason: { kind: 'unknownFunding' }, field: 'absorber' }]
    : [];

function negatives(scheme: Scheme): readonly ApportionmentError[] {
  const below = (field: string, amounts: readonly number[]): readonly ApportionmentError[] =>
    amounts.flatMap((amount, index): readonly ApportionmentError[] =>
      amount < 0
        ? [{ code: 'E_FUNDING', funding: '', reason: { kind: 'negative' }, field: `${field}.${index}` }]
        : [],
    );
  return [
    ...below(
      'costs',
      scheme.costs.map(({ amount }) => amount),
    ),
    ...below(
      'compensation',
      scheme.compensation.map(({ amount }) => amount),
    ),
    ...below(
      'contributions',
      scheme.contributions.map(({ amount }) => amount),
    ),
    ...below(
      'fixed',
      scheme.fixed.map((taker) => (taker.kind === 'amount' ? taker.amount : Number(taker.pct))),
    ),
    ...below(
      'credits',
      scheme.credits.map(({ amount }) => amount),
    ),
  ];
}
