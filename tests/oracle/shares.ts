import type { Basis } from '../../src/domain/apportionment/rules';
import type { SchemeHousehold } from '../../src/domain/apportionment/scheme';

/** A quotient, kept as it comes. */
export type Q = readonly [n: bigint, d: bigint];

export const q = (n: number | bigint, d: number | bigint = 1): Q => [BigInt(n), BigInt(d)];
export const add = ([a, b]: Q, [c, d]: Q): Q => [a * d + c * b, b * d];
export const mul = ([a, b]: Q, [c, d]: Q): Q => [a * c, b * d];
export const div = ([a, b]: Q, [c, d]: Q): Q => (c < 0n ? [-a * d, -b * c] : [a * d, b * c]);
export const below = ([a, b]: Q, [c, d]: Q): boolean => a * d < c * b;
export const same = ([a, b]: Q, [c, d]: Q): boolean => a * d === c * b;
export const decimal = (text: string): Q => {
  const [whole = '', part = ''] = text.split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
};

/** Weights straight from the definitions (domain spec §1.4), for buildings without special homes. */
export const slowWeights = (basis: Basis, households: readonly SchemeHousehold[]): readonly Q[] =>
  households.map(
    (own) => ofFloor(basis, own, households) ?? ofSeries(basis, own) ?? ofRiders(basis, own, households),
  );

function ofFloor(basis: Basis, own: SchemeHousehold, households: readonly SchemeHousehold[]): Q | null {
  const floorMates = households.filter((other) => other.floor === own.floor);
  const partOfArea = q(
    own.area,
    floorMates.reduce((sum, each) => sum + each.area, 0),
  );
  const partOfHomes = q(1, floorMates.length);
  const value = 'table' in basis ? decimal(basis.table[own.floor] ?? '') : q(0);
  switch (basis.kind) {
    case 'coef':
    case 'steps':
      return value;
    case 'coefArea':
      return mul(value, q(own.area));
    case 'floorThenArea':
      return mul(value, partOfArea);
    case 'floorThenEqual':
      return mul(value, partOfHomes);
    case 'floorPercent':
      return mul(value, basis.within === 'area' ? partOfArea : partOfHomes);
    default:
      return null;
  }
}

function ofSeries(basis: Basis, own: SchemeHousehold): Q | null {
  switch (basis.kind) {
    case 'equal':
      return q(1);
    case 'area':
      return q(roundedArea(own.area, basis.areaRounding ?? 'exact'));
    case 'arithmetic': {
      const value = add(decimal(basis.c0), mul(decimal(basis.d), q(own.floor - basis.f0)));
      return mul(value[0] < 0n ? q(0) : value, q(basis.perArea === true ? own.area : 1));
    }
    case 'geometric': {
      let value = decimal(basis.c0);
      for (let floor = basis.f0; floor < own.floor; floor += 1) value = mul(value, decimal(basis.r));
      for (let floor = basis.f0; floor > own.floor; floor -= 1) value = div(value, decimal(basis.r));
      return mul(value, q(basis.perArea === true ? own.area : 1));
    }
    case 'height':
      return q(basis.stopHeightMm[own.floor] ?? 0);
    default:
      return null;
  }
}

function roundedArea(area: number, rounding: 'exact' | 'floor1' | 'round1'): number {
  if (rounding === 'exact') return area;
  return rounding === 'floor1' ? Math.floor(area / 100) : Math.floor((area + 50) / 100);
}

function ofRiders(basis: Basis, own: SchemeHousehold, households: readonly SchemeHousehold[]): Q {
  if (basis.kind !== 'shapley') throw new Error(`No slow definition of ${basis.kind}.`);
  const weightOf = (each: SchemeHousehold): number => (basis.perArea === true ? each.area : 1);
  let sum = q(0);
  for (let floor = 1; floor <= own.floor; floor += 1) {
    const cost = (basis.standAlone[floor] ?? 0) - (basis.standAlone[floor - 1] ?? 0);
    const users = households
      .filter((each) => each.floor >= floor)
      .reduce((all, each) => all + weightOf(each), 0);
    sum = add(sum, q(cost * weightOf(own), users));
  }
  return sum;
}

/** Largest remainder by handing out one unit at a time to whoever is furthest below its quota. */
export function slowRound(
  quotas: readonly Q[],
  total: bigint,
  before: (a: number, b: number) => boolean,
): readonly bigint[] {
  const held = quotas.map(([n, d]) => n / d);
  const lifted = new Set<number>();
  while (held.reduce((sum, each) => sum + each, 0n) < total) {
    let best = -1;
    quotas.forEach((quota, index) => {
      if (lifted.has(index)) return;
      const lack = add(quota, q(-(held[index] ?? 0n)));
      const other = quotas[best];
      const bestLack = other === undefined ? q(-1) : add(other, q(-(held[best] ?? 0n)));
      if (below(bestLack, lack) || (same(bestLack, lack) && before(index, best))) best = index;
    });
    lifted.add(best);
    held[best] = (held[best] ?? 0n) + 1n;
  }
  return held;
}
