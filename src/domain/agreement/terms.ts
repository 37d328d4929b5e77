/** How a term is typed and printed: `percent` and `money` (yuan) as decimal text, `day` as 2026-11-24, the rest as written. */
export type TermKind = 'text' | 'longText' | 'percent' | 'money' | 'day';

/** The part of the agreement a term belongs to; forms are laid out by it. */
export type TermGroupId =
  | 'publicity'
  | 'lift'
  | 'funding'
  | 'payment'
  | 'use'
  | 'upkeep'
  | 'works'
  | 'default'
  | 'closing';

/**
 * One blank of the agreement (协议空项): what nobody has filled in prints as a ruled blank, never as a default. What people
 * call it stands in `text/zh-cn/term-names.ts`.
 */
export type Term = {
  readonly key: string;
  readonly group: TermGroupId;
  readonly kind: TermKind;
};

export const TERM_GROUPS: readonly TermGroupId[] = [
  'publicity',
  'lift',
  'funding',
  'payment',
  'use',
  'upkeep',
  'works',
  'default',
  'closing',
];

/** Every blank of the agreement, in the order in which the clauses ask for it. */
export const TERMS = [
  { key: 'publicityFrom', group: 'publicity', kind: 'day' },
  { key: 'publicityTo', group: 'publicity', kind: 'day' },
  { key: 'fullTextAt', group: 'publicity', kind: 'text' },
  { key: 'objectionsTo', group: 'publicity', kind: 'text' },

  { key: 'elevatorType', group: 'lift', kind: 'text' },
  { key: 'load', group: 'lift', kind: 'text' },
  { key: 'passengers', group: 'lift', kind: 'text' },
  { key: 'speed', group: 'lift', kind: 'text' },
  { key: 'position', group: 'lift', kind: 'text' },
  { key: 'shaft', group: 'lift', kind: 'text' },
  { key: 'stops', group: 'lift', kind: 'text' },
  { key: 'entry', group: 'lift', kind: 'text' },

  { key: 'subsidyHandling', group: 'funding', kind: 'longText' },
  { key: 'compensationWhen', group: 'funding', kind: 'text' },

  { key: 'firstPercent', group: 'payment', kind: 'percent' },
  { key: 'firstWhen', group: 'payment', kind: 'text' },
  { key: 'secondPercent', group: 'payment', kind: 'percent' },
  { key: 'secondWhen', group: 'payment', kind: 'text' },
  { key: 'thirdWhen', group: 'payment', kind: 'text' },
  { key: 'accountName', group: 'payment', kind: 'text' },
  { key: 'bank', group: 'payment', kind: 'text' },
  { key: 'accountNumber', group: 'payment', kind: 'text' },
  { key: 'fundKeeper', group: 'payment', kind: 'text' },
  { key: 'fundWatcher', group: 'payment', kind: 'text' },

  { key: 'exemptUse', group: 'use', kind: 'longText' },
  { key: 'yearlyReduction', group: 'use', kind: 'text' },

  { key: 'runningCost', group: 'upkeep', kind: 'money' },
  { key: 'runningPayers', group: 'upkeep', kind: 'text' },
  { key: 'runningSplit', group: 'upkeep', kind: 'text' },
  { key: 'yearlyReserve', group: 'upkeep', kind: 'money' },
  { key: 'feeDay', group: 'upkeep', kind: 'text' },
  { key: 'manager', group: 'upkeep', kind: 'text' },
  { key: 'workGroup', group: 'upkeep', kind: 'text' },
  { key: 'leader', group: 'upkeep', kind: 'text' },

  { key: 'builder', group: 'works', kind: 'text' },
  { key: 'quotes', group: 'works', kind: 'text' },
  { key: 'pipes', group: 'works', kind: 'longText' },
  { key: 'liftWarranty', group: 'works', kind: 'text' },
  { key: 'waterproofWarranty', group: 'works', kind: 'text' },

  { key: 'penaltyRate', group: 'default', kind: 'text' },
  { key: 'penaltyCap', group: 'default', kind: 'text' },

  { key: 'street', group: 'closing', kind: 'text' },
  { key: 'settleWithin', group: 'closing', kind: 'text' },
  { key: 'overrunLimit', group: 'closing', kind: 'text' },
  { key: 'copies', group: 'closing', kind: 'text' },
  { key: 'archives', group: 'closing', kind: 'text' },
] as const satisfies readonly Term[];

/** One of the blanks there are, and its key, for which the texts must have words. */
export type AgreementTerm = (typeof TERMS)[number];
export type TermKey = AgreementTerm['key'];

export const isTermKey = (key: string): key is TermKey => TERMS.some((term) => term.key === key);
