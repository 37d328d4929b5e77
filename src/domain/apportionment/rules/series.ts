import type { DecimalText } from '../../kernel/ratio';
import { err, ok, type Result } from '../../kernel/result';
import type { BasisFault } from '../errors';
import type { SchemeHousehold } from '../scheme-household';
import { areaFactor } from './area-factor';
import { FIRST_LEVEL_FIELD, PER_AREA_FIELD } from './fields';
import { type ValueAt, valueOfPart, weighLevels } from './levels';
import { type Raw, readDecimal, readWhole } from './read';
import type { RuleField, Weighed } from './rule';

/** Weighs by a value that follows from the level, per household or times its area. */
export const weighSeries = (
  members: readonly SchemeHousehold[],
  valueAt: ValueAt,
  perArea: boolean | undefined,
): Weighed =>
  weighLevels(members, valueAt, (part) =>
    perArea === true ? [part.value, areaFactor(part.area)] : valueOfPart(part),
  );

export const seriesFields = (name: string, zh: string): readonly RuleField[] => [
  { name: 'c0', label: { zh: '起算层的系数' }, shape: { kind: 'decimal' } },
  { name, label: { zh }, shape: { kind: 'decimal' } },
  FIRST_LEVEL_FIELD,
  PER_AREA_FIELD,
];

type Series = {
  readonly c0: DecimalText;
  readonly step: DecimalText;
  readonly f0: number;
  readonly perArea: boolean;
};

/** Reads first value, step and first level of a series. */
export function readSeries(raw: Raw, stepName: string): Result<Series, BasisFault> {
  const c0 = readDecimal(raw['c0']);
  const step = readDecimal(raw[stepName]);
  const f0 = readWhole(raw['f0']);
  if (c0 === null) return err({ kind: 'malformed', part: 'c0' });
  if (step === null) return err({ kind: 'malformed', part: stepName });
  if (f0 === null) return err({ kind: 'malformed', part: 'f0' });
  return ok({ c0, step, f0, perArea: raw['perArea'] === true });
}
