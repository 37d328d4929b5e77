import { lookUp } from '../../kernel/entry';
import { plus, type Ratio, whole, ZERO } from '../../kernel/ratio';
import type { AreaRounding } from '../floor-table';
import type { SchemeHousehold } from '../scheme-household';
import { areaFactor } from './area-factor';
import { type LevelPart, levelParts, type ValueAt } from './levels';
import type { Factor, RuleFault, Weighed } from './rule';
import { divisor, given, weighEach } from './weigh';

/** How the share of a floor is split among those who live on it. */
export type Within = { readonly kind: 'equal' } | { readonly kind: 'area'; readonly rounding: AreaRounding };

type Split = { readonly household: SchemeHousehold; readonly parts: readonly LevelPart[] | RuleFault };

/**
 * Weights where the FLOOR has the value and its members split it (先到层、再到户): value × part of the
 * floor. `check` sees the levels that have members before anybody is weighed.
 */
export function weighFloors(
  members: readonly SchemeHousehold[],
  valueAt: ValueAt,
  within: Within,
  check: (levels: readonly LevelPart[]) => RuleFault | null = () => null,
): Weighed {
  const splits: Split[] = members.map((household) => ({ household, parts: levelParts(household, valueAt) }));
  const all = splits.flatMap(({ parts }) => ('code' in parts ? [] : parts));
  const fault = splits.some(({ parts }) => 'code' in parts) ? null : check(all);
  if (fault !== null) return { ok: false, error: [fault] };
  const sums = sizeByLevel(all, within);
  const byId = new Map(splits.map(({ household, parts }) => [household.id, parts]));
  return weighEach(members, ({ id }) => {
    const parts = lookUp(byId, id);
    if ('code' in parts) return parts;
    return parts.map((part) => [part.value, ...shareOfFloor(part, within, lookUp(sums, part.level))]);
  });
}

function sizeByLevel(parts: readonly LevelPart[], within: Within): ReadonlyMap<number, Ratio> {
  const sums = new Map<number, Ratio>();
  for (const part of parts)
    sums.set(part.level, plus(sums.get(part.level) ?? ZERO, size(part, within).value));
  return sums;
}

const size = (part: LevelPart, within: Within): Factor =>
  within.kind === 'area'
    ? areaFactor(part.area, within.rounding)
    : given('part', part.portion, 'servedLevels');

function shareOfFloor(part: LevelPart, within: Within, sum: Ratio): readonly Factor[] {
  const own = size(part, within);
  if (sum.n === 0n) return [given('a', whole(0), '', '0.01m2')];
  return within.kind === 'area'
    ? [own, divisor('s', sum, '', '0.01m2')]
    : [...(part.portion.n === part.portion.d ? [] : [own]), divisor('k', sum, '')];
}
