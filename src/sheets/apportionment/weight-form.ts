import type { PaperContent } from '../../domain/agreement/content';
import type { Basis } from '../../domain/apportionment/basis';
import type { HouseholdId } from '../../domain/building/household';
import { gcd } from '../../domain/kernel/ratio';

/** What a household weighs in whole numbers, in the same proportion as the engine has it; 0 where it does not share. */
export type WholeWeightOf = ReadonlyMap<HouseholdId, bigint>;

/**
 * How the weights (权数) of a table come about: from figures that stand in it, or written in. `scale` makes
 * coefficients whole: 100 for two decimals.
 */
export type WeightForm = {
  readonly kind: 'coefficientArea' | 'coefficient' | 'area' | 'given';
  readonly scale: number;
  readonly weightOf: WholeWeightOf;
};

type Live = Exclude<WeightForm['kind'], 'given'>;

/**
 * The ways in which the weights can be had, the live one first. A formula is offered
 * only where it comes out in exactly the engine's proportion for every household.
 */
export function weightForms(
  content: PaperContent,
  basis: Basis,
  engine: WholeWeightOf,
): readonly WeightForm[] {
  const decimals = Math.max(2, ...content.households.map(({ coefficient }) => decimalsOf(coefficient)));
  const kind = liveKind(basis);
  const scale = kind === 'area' ? 1 : 10 ** decimals;
  const weightOf = new Map(
    content.households.map(({ id, area, coefficient }) => [
      id,
      (engine.get(id) ?? 0n) === 0n ? 0n : product(kind, area ?? 0, scaled(coefficient, scale)),
    ]),
  );
  const live = isSameProportion(weightOf, engine) ? [{ kind, scale, weightOf }] : [];
  return [...live, { kind: 'given', scale: 1, weightOf: smallest(engine) }];
}

/** What the rule multiplies, so that the table reads as the rule does. */
function liveKind(basis: Basis): Live {
  if (basis.kind === 'area') return 'area';
  const isPerArea = basis.kind === 'coefArea' || ('perArea' in basis && basis.perArea === true);
  return isPerArea ? 'coefficientArea' : 'coefficient';
}

/** A coefficient as a number of the table: `1.25`, or `4` for `4%`; `null` where there is none. */
export const coefficientFigure = (coefficient: string | null): string | null =>
  /^(\d+(?:\.\d+)?)%?$/.exec(coefficient ?? '')?.[1] ?? null;

const decimalsOf = (coefficient: string | null): number =>
  coefficientFigure(coefficient)?.split('.')[1]?.length ?? 0;

function scaled(coefficient: string | null, scale: number): bigint {
  const [whole = '0', behind = ''] = (coefficientFigure(coefficient) ?? '0').split('.');
  return BigInt(`${whole}${behind.padEnd(String(scale).length - 1, '0')}`);
}

function product(kind: Live, area: number, coefficient: bigint): bigint {
  switch (kind) {
    case 'coefficientArea':
      return coefficient * BigInt(area);
    case 'coefficient':
      return coefficient;
    case 'area':
      return BigInt(area);
  }
}

function isSameProportion(one: WholeWeightOf, other: WholeWeightOf): boolean {
  const [id] = [...other].find(([, weight]) => weight > 0n) ?? [];
  if (id === undefined) return false;
  const [a, b] = [one.get(id) ?? 0n, other.get(id) ?? 0n];
  return a > 0n && [...other].every(([each, weight]) => (one.get(each) ?? 0n) * b === weight * a);
}

function smallest(weights: WholeWeightOf): WholeWeightOf {
  const common = [...weights.values()].reduce(gcd, 0n);
  return common === 0n ? weights : new Map([...weights].map(([id, weight]) => [id, weight / common]));
}
