import type { HouseholdId } from '../../building/household';
import type { Ratio } from '../../kernel/ratio';
import type { Result } from '../../kernel/result';
import type { Fen } from '../../money/fen';
import type { ApportionmentErrorCode, BasisFault } from '../errors';
import type { Unit } from '../round-unit';
import type { SchemeHousehold } from '../scheme-household';
import type { TraceUnit } from '../trace/trace';

/** A figure inside a weight; `from` says how it was itself worked out. */
export type Factor = {
  readonly label: string;
  readonly value: Ratio;
  readonly unit: TraceUnit;
  /** Where the figure stands in the basis, `table.3`; empty for a count. */
  readonly of: string;
  readonly divides?: true;
  readonly from?: { readonly expr: string; readonly inputs: readonly Factor[] };
};

/** The weight (权数) of one household: a sum of products of factors. */
export type Weighing = {
  readonly household: HouseholdId;
  readonly weight: Ratio;
  readonly terms: readonly (readonly Factor[])[];
};

/** Why a rule yields no weights; `part` is the field of its configuration. */
export type RuleFault = { readonly part: string } & (
  | { readonly code: 'E_NO_COEF'; readonly household: HouseholdId; readonly floor: number }
  | { readonly code: 'E_NEG_WEIGHT'; readonly household: HouseholdId }
  | { readonly code: 'E_PERCENT_SUM'; readonly sum: Ratio; readonly difference: Ratio }
  | { readonly code: 'E_BASIS'; readonly reason: BasisFault }
);

export type Weighed = Result<readonly Weighing[], readonly RuleFault[]>;

/** One input of the rule's form, as data, so that one form draws every rule. */
export type RuleField = {
  readonly name: string;
  readonly label: { readonly zh: string };
  readonly shape:
    | { readonly kind: 'decimal' }
    | { readonly kind: 'floor' }
    | { readonly kind: 'switch' }
    | {
        readonly kind: 'choice';
        readonly options: readonly { readonly value: string; readonly zh: string }[];
      }
    | { readonly kind: 'byFloor'; readonly of: 'coefficient' | 'percent' | 'steps' | 'mm' | 'money' }
    | { readonly kind: 'byHousehold'; readonly of: 'percent' | 'money' | 'parts' };
};

/** A case from law or practice that the rule must reproduce to the fen. */
export type WorkedExample<Config> = {
  readonly name: string;
  readonly source: { readonly id: string; readonly title: string };
  readonly config: Config;
  readonly total: Fen;
  readonly unit: Unit;
  readonly households: readonly SchemeHousehold[];
  readonly exemptFloors: readonly number[];
  readonly expected:
    | { readonly kind: 'shares'; readonly shares: Readonly<Record<string, number>> }
    | { readonly kind: 'refused'; readonly code: ApportionmentErrorCode };
};

/** One way of sharing, complete in one file: what it is called, what it asks for, how it weighs, what proves it. */
export type RuleDefinition<Config> = {
  readonly kind: string;
  readonly names: { readonly zh: string };
  /** The case for it, in one line, as somebody would put it at the meeting. */
  readonly fairness: { readonly zh: string };
  readonly fields: readonly RuleField[];
  /** Reads a configuration that came from a form or a file. */
  readonly read: (raw: Readonly<Record<string, unknown>>) => Result<Config, BasisFault>;
  /** `amount` is what the pool has to share; only a rule that says so may look at it. */
  readonly weigh: (config: Config, members: readonly SchemeHousehold[], amount: Fen) => Weighed;
  readonly isTiedToAmount?: true;
  readonly examples: readonly WorkedExample<Config>[];
  /** One sentence for the rule, and one for a household's weight. */
  readonly words: {
    readonly rule: (config: Config) => string;
    readonly household: (config: Config, household: SchemeHousehold, weighing: Weighing) => string;
  };
};
