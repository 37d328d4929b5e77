import type { Result } from '../../kernel/result';
import type { Fen } from '../../money/fen';
import type { BasisFault } from '../errors';
import type { SchemeHousehold } from '../scheme-household';
import { area } from './area';
import { arithmetic } from './arithmetic';
import { coef } from './coef';
import { coefArea } from './coef-area';
import { custom } from './custom';
import { equal } from './equal';
import { floorPercent } from './floor-percent';
import { floorThenArea } from './floor-then-area';
import { floorThenEqual } from './floor-then-equal';
import { geometric } from './geometric';
import { height } from './height';
import { householdPercent } from './household-percent';
import { isRaw, malformed } from './read';
import type { RuleDefinition, Weighed, Weighing } from './rule';
import { shapley } from './shapley';
import { steps } from './steps';
import { usage } from './usage';

const all = {
  coef,
  coefArea,
  floorThenArea,
  floorThenEqual,
  floorPercent,
  householdPercent,
  area,
  equal,
  steps,
  arithmetic,
  geometric,
  height,
  shapley,
  custom,
  usage,
};

type Configs = {
  readonly [Kind in keyof typeof all]: (typeof all)[Kind] extends RuleDefinition<infer Config>
    ? Config
    : never;
};

export type RuleKind = keyof Configs;

/** Every rule, in the order in which the chooser lists them. A new rule is a file and a line above. */
export const RULES: { readonly [Kind in RuleKind]: RuleDefinition<Configs[Kind]> } = all;

/** What a pool is shared by (分摊依据): a rule and its configuration, flat. */
export type Basis<Kind extends RuleKind = RuleKind> = {
  readonly [K in Kind]: { readonly kind: K } & Configs[K];
}[Kind];

export const weigh = <Kind extends RuleKind>(
  basis: Basis<Kind>,
  members: readonly SchemeHousehold[],
  amount: Fen,
): Weighed => RULES[basis.kind].weigh(basis, members, amount);

/** Whether other weights, or none, may come out where the pool has another amount to share. */
export const isTiedToAmount = ({ kind }: Basis): boolean => RULES[kind].isTiedToAmount === true;

/** The rule in one sentence. */
export const ruleInWords = <Kind extends RuleKind>(basis: Basis<Kind>): string =>
  RULES[basis.kind].words.rule(basis);

/** A household's weight in one sentence. */
export const weightInWords = <Kind extends RuleKind>(
  basis: Basis<Kind>,
  household: SchemeHousehold,
  weighing: Weighing,
): string => RULES[basis.kind].words.household(basis, household, weighing);

const isRuleKind = (kind: unknown): kind is RuleKind =>
  typeof kind === 'string' && Object.hasOwn(RULES, kind);

/** Reads a basis that came from a form or a file. */
export function readBasis(raw: unknown): Result<Basis, BasisFault> {
  if (!isRaw(raw) || !isRuleKind(raw['kind'])) return malformed('kind');
  return readAs(raw['kind'], raw);
}

function readAs<Kind extends RuleKind>(
  kind: Kind,
  raw: Readonly<Record<string, unknown>>,
): Result<Basis<Kind>, BasisFault> {
  const config = RULES[kind].read(raw);
  return config.ok ? { ok: true, value: Object.assign({ kind }, config.value) } : config;
}
