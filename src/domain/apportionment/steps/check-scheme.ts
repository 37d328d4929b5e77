import { type HouseholdId, householdId } from '../../building/household';
import type { ApportionmentError } from '../errors';
import type { Scheme } from '../scheme';
import type { CheckedHouseholds } from './check-households';
import { doubles } from './doubles';

/** What is wrong with a scheme before anything is reckoned: doubles, areas, strangers, negative sums. */
export function checkScheme(
  scheme: Scheme,
  { faults, known }: CheckedHouseholds,
): readonly ApportionmentError[] {
  return [
    ...faults,
    ...doubles('cost', 'costs', scheme.costs),
    ...doubles('funding', 'funding', scheme.funding),
    ...doubles('pool', 'pools', scheme.pools),
    ...strangers(scheme, known),
    ...negatives(scheme),
    ...unknownAbsorber(scheme),
  ];
}

type Naming = { readonly household: HouseholdId | null };

/** Every place where a scheme names a household that it does not have. */
function strangers(scheme: Scheme, known: ReadonlySet<string>): readonly ApportionmentError[] {
  const errors: ApportionmentError[] = [];
  const check = (field: string, household: HouseholdId | null): void => {
    if (household !== null && !known.has(household)) {
      errors.push({ code: 'E_UNKNOWN_HOUSEHOLD', household, field });
    }
  };
  const checkAll = (field: string, entries: readonly Naming[]): void =>
    entries.forEach(({ household }, index) => {
      check(`${field}.${index}`, household);
    });
  const checkIds = (field: string, ids: readonly HouseholdId[] = []): void =>
    ids.forEach((id, index) => {
      check(`${field}.${index}`, id);
    });
  checkAll('compensation', scheme.compensation);
  checkAll('contributions', scheme.contributions);
  checkAll('fixed', scheme.fixed);
  checkIds('nonPayers', scheme.nonPayers);
  checkAll('credits', scheme.credits);
  scheme.pools.forEach(({ exempt, only, discountWeight = {} }, index) => {
    checkIds(`pools.${index}.exempt.households`, exempt?.households);
    checkIds(`pools.${index}.only`, only);
    checkIds(`pools.${index}.discountWeight`, Object.keys(discountWeight).map(householdId));
  });
  checkAll(
    'bounds',
    scheme.bounds.map(({ of }) => ({ household: of.kind === 'household' ? of.household : null })),
  );
  check('absorber', scheme.absorber?.kind === 'household' ? scheme.absorber.household : null);
  return errors;
}

const unknownAbsorber = ({ absorber, funding }: Scheme): readonly ApportionmentError[] =>
  absorber?.kind === 'funding' && !funding.some(({ id }) => id === absorber.id)
    ? [{ code: 'E_FUNDING', funding: absorber.id, reason: { kind: 'unknownFunding' }, field: 'absorber' }]
    : [];

type Sum = { readonly amount: number } | { readonly pct: string };

function negatives(scheme: Scheme): readonly ApportionmentError[] {
  const below = (field: string, sums: readonly Sum[]): readonly ApportionmentError[] =>
    sums.flatMap((sum, index): readonly ApportionmentError[] =>
      ('pct' in sum ? Number(sum.pct) : sum.amount) < 0
        ? [{ code: 'E_FUNDING', funding: '', reason: { kind: 'negative' }, field: `${field}.${index}` }]
        : [],
    );
  return [
    ...below('costs', scheme.costs),
    ...below('compensation', scheme.compensation),
    ...below('contributions', scheme.contributions),
    ...below('fixed', scheme.fixed),
    ...below('credits', scheme.credits),
  ];
}
