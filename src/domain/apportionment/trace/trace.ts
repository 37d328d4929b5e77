import type { Ratio } from '../../kernel/ratio';

/** Fen, 0.01 m², plain number, millimetre, percent. */
export type TraceUnit = 'fen' | '0.01m2' | '1' | 'mm' | 'percent';

/** One figure that enters a step: the result of an earlier step, or a field of the scheme. */
export type TraceInput = {
  readonly label: string;
  /** `step:<id>` or `scheme:<path>`. */
  readonly ref: string;
  readonly value: Ratio;
  readonly unit: TraceUnit;
};

export type TraceSubject =
  | { readonly scope: 'project' }
  | { readonly scope: 'pool'; readonly id: string }
  | { readonly scope: 'household'; readonly id: string };

/** One line of working: `expr` over the labels of `inputs` gives `exact`. */
export type TraceStep = {
  readonly id: string;
  readonly rule: string;
  readonly subject: TraceSubject;
  readonly inputs: readonly TraceInput[];
  /** `A*w/W`; operators + − * / and min, max, floor, ceil, halfUp. */
  readonly expr: string;
  readonly exact: Ratio;
  readonly unit: TraceUnit;
};

/** Every figure's working, in the order in which it was reckoned. */
export type Trace = readonly TraceStep[];
