import type { Basis } from '../../domain/apportionment/basis';
import type { Apportionment } from '../../domain/apportionment/outcome';
import { type HouseholdId, householdId } from '../../domain/building/household';
import { over, type Ratio, whole } from '../../domain/kernel/ratio';
import type { Proposal } from '../../domain/proposal/proposal';
import { quotientText } from './quotient';

/** What the weights of a rule are counted in: square metres times something, yuan, percent, or plain parts (份). */
export type WeightUnit = 'metres' | 'yuan' | 'percent' | 'parts';

/** The weights of areas are in 0.01 m², those of money in fen; both are shown in whole units. */
export function weightUnit(basis: Basis): WeightUnit {
  switch (basis.kind) {
    case 'area':
    case 'coefArea':
      return 'metres';
    case 'arithmetic':
    case 'geometric':
      return basis.perArea === true ? 'metres' : 'parts';
    case 'custom':
    case 'shapley':
      return 'yuan';
    case 'floorPercent':
    case 'householdPercent':
      return 'percent';
    default:
      return 'parts';
  }
}

/** A weight as people read it: `152.992`, `4%`. */
export function weightText(basis: Basis, weight: Ratio): string {
  switch (weightUnit(basis)) {
    case 'metres':
    case 'yuan':
      return quotientText(over(weight, whole(100)));
    case 'percent':
      return `${quotientText(weight)}%`;
    case 'parts':
      return quotientText(weight);
  }
}

/** Every sharing household's weight under the scheme. */
export const weightsOf = ({ trace }: Pick<Apportionment, 'trace'>): ReadonlyMap<HouseholdId, Ratio> =>
  new Map(
    trace.flatMap(({ rule, subject, exact }) =>
      rule === 'adjustedWeight' && subject.scope === 'household'
        ? [[householdId(subject.id), exact] as const]
        : [],
    ),
  );

/** Sum of all weights (份数之和). */
export const totalWeightOf = ({ pools }: Pick<Apportionment, 'pools'>): Ratio =>
  pools[0]?.totalWeight ?? whole(0);

/** The coefficient that a household on an exempt floor came in with (自愿参加的系数), as typed; `null` where it has none. */
export const ownCoefficient = ({ optIns }: Proposal, household: HouseholdId): string | null =>
  optIns.flatMap((each) =>
    each.kind === 'coefficient' && each.household === household ? [each.coefficient] : [],
  )[0] ?? null;

/** By what else than the rule's own figures a household's weight is multiplied: what it came in with, and its discount. */
export const ownFactors = (proposal: Proposal, household: HouseholdId): readonly string[] => {
  const joined = 'table' in proposal.basis ? null : ownCoefficient(proposal, household);
  const discount = proposal.discounts?.find((each) => each.household === household)?.factor;
  return [joined, discount].flatMap((each) => each ?? []);
};

/** What is multiplied with the weights: what all share, brought up to whole units where those are coarser. In fen. */
export const collectedOf = ({ trace, net }: Pick<Apportionment, 'trace' | 'net'>): Ratio =>
  trace.find(({ id }) => id === 'collect')?.exact ?? whole(net);
