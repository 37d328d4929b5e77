import { entry } from '../../kernel/entry';
import { compare, over, plus, type Ratio, ratioOf, times, whole, ZERO } from '../../kernel/ratio';
import type { FloorTable } from '../floor-table';
import type { SchemeHousehold } from '../scheme-household';
import type { Factor, RuleFault, Weighed } from './rule';
import { given, weighEach } from './weigh';

/** The level a household is charged at (计费楼层). */
export const chargeLevel = (household: SchemeHousehold): number => household.level ?? household.floor;

/** A home, or the part of a home, that is charged at one level. Its area is in 0.01 m². */
export type LevelPart = {
  readonly level: number;
  readonly area: number;
  /** Part of the household, 1 unless the home is split over its levels. */
  readonly portion: Ratio;
  readonly value: Factor;
};

/** What a level is worth under a rule; `null` where the rule says nothing about that level. */
export type ValueAt = (level: number) => Factor | null;

/** Values of a table by level, read once. */
export function valuesOf(table: FloorTable, label: string, unit: Factor['unit'] = '1'): ValueAt {
  const read = new Map(
    Object.entries(table).map(([level, text]) => [
      level,
      given(label, ratioOf(text), `table.${level}`, unit),
    ]),
  );
  return (level) => read.get(`${level}`) ?? null;
}

/**
 * The levels a household is charged at: one, or for a home on several levels (跃层) what its mode
 * says. A level without a value is a fault, never 0 or 1.
 */
export function levelParts(household: SchemeHousehold, valueAt: ValueAt): readonly LevelPart[] | RuleFault {
  const home = chargeLevel(household);
  const single = (level: number, value: Factor): readonly LevelPart[] => [
    { level, area: household.area, portion: { n: 1n, d: 1n }, value },
  ];
  if (household.ownCoefficient !== undefined) {
    return single(
      home,
      given('c', ratioOf(household.ownCoefficient), `households.${household.id}.ownCoefficient`),
    );
  }
  const served = household.servedLevels ?? [];
  const mode = household.levelMode ?? 'entry';
  if (mode === 'entry' || served.length === 0) {
    const value = valueAt(home);
    return value === null ? noCoefficient(household, home) : single(home, value);
  }
  const valued: { level: number; area: number; value: Factor }[] = [];
  for (const { level, area } of served) {
    const value = valueAt(level);
    if (value === null) return noCoefficient(household, level);
    valued.push({ level, area, value });
  }
  const whole_ = valued.reduce((sum, { area }) => sum + area, 0);
  switch (mode) {
    case 'split':
      return valued.map(({ level, area, value }) => ({
        level,
        area,
        portion: over(whole(area), whole(whole_)),
        value,
      }));
    case 'max': {
      const dearest = entry(
        [...valued].sort((a, b) => compare(b.value.value, a.value.value)),
        0,
      );
      return single(dearest.level, dearest.value);
    }
    case 'areaMean':
      return single(home, meanByArea(valued));
  }
}

/** Weighs every home by the levels it is charged at; `termOf` says what one of them counts. */
export const weighLevels = (
  members: readonly SchemeHousehold[],
  valueAt: ValueAt,
  termOf: (part: LevelPart) => readonly Factor[],
): Weighed =>
  weighEach(members, (household) => {
    const parts = levelParts(household, valueAt);
    return 'code' in parts ? parts : parts.map(termOf);
  });

/** What a level is worth, times the part of the home that lies on it where that is less than the whole. */
export const valueOfPart = ({ value, portion }: LevelPart): readonly Factor[] =>
  portion.n === portion.d ? [value] : [value, given('part', portion, 'servedLevels')];

function meanByArea(parts: readonly { level: number; area: number; value: Factor }[]): Factor {
  const areas = parts.map(({ area }) => whole(area));
  const sum = areas.reduce(plus, ZERO);
  const weighted = parts.reduce((all, { area, value }) => plus(all, times(value.value, whole(area))), ZERO);
  const inputs = parts.flatMap(({ area, level, value }, index) => [
    { ...value, label: `c${index + 1}` },
    given(`a${index + 1}`, whole(area), `servedLevels.${level}`, '0.01m2'),
  ]);
  const numbers = parts.map((_, index) => index + 1);
  return {
    label: entry(parts, 0).value.label,
    value: over(weighted, sum),
    unit: '1',
    of: 'servedLevels',
    from: {
      expr: `(${numbers.map((k) => `c${k}*a${k}`).join('+')})/(${numbers.map((k) => `a${k}`).join('+')})`,
      inputs,
    },
  };
}

export const noCoefficient = (household: SchemeHousehold, floor: number): RuleFault => ({
  code: 'E_NO_COEF',
  household: household.id,
  floor,
  part: `table.${floor}`,
});
