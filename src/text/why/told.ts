import type { Household } from '../../domain/building/household';
import type { MoneyView } from '../../domain/project/money-view';
import type { OptInEffect } from '../../domain/project/opt-in-effect';
import type { Proposal } from '../../domain/proposal/proposal';

/** One line of figures under a sentence. */
export type WhyLine = { readonly label: string; readonly amount: string };

/** One point of the answer: a sentence, and the figures it speaks of. */
export type WhyPoint = {
  readonly key: string;
  readonly sentence: string;
  readonly lines: readonly WhyLine[];
  /** `aside`: who got the odd money; `check`: that everything adds up. */
  readonly kind: 'step' | 'aside' | 'check';
};

/** What the points are told from: figures of the engine, never worked out anew. */
export type Told = {
  readonly proposal: Proposal;
  readonly money: Extract<MoneyView, { kind: 'ready' }>;
  readonly households: readonly Household[];
  readonly household: Household;
  readonly effects: readonly OptInEffect[];
};
