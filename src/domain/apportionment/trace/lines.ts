import { type Ratio, whole } from '../../kernel/ratio';
import type { TraceInput, TraceStep, TraceSubject, TraceUnit } from './trace';

export const PROJECT: TraceSubject = { scope: 'project' };
export const ofPool = (id: string): TraceSubject => ({ scope: 'pool', id });
export const ofHousehold = (id: string): TraceSubject => ({ scope: 'household', id });

const figure = (label: string, ref: string, value: Ratio | number, unit: TraceUnit): TraceInput => ({
  label,
  ref,
  value: typeof value === 'number' ? whole(value) : value,
  unit,
});

/** A figure that an earlier line worked out. */
export const fromStep = (
  label: string,
  id: string,
  value: Ratio | number,
  unit: TraceUnit = 'fen',
): TraceInput => figure(label, `step:${id}`, value, unit);

/** A figure that stands in the scheme. */
export const fromScheme = (
  label: string,
  path: string,
  value: Ratio | number,
  unit: TraceUnit = 'fen',
): TraceInput => figure(label, `scheme:${path}`, value, unit);

/** A figure that the rules fix, such as a rounding unit. */
export const fromRule = (
  label: string,
  name: string,
  value: Ratio | number,
  unit: TraceUnit = '1',
): TraceInput => figure(label, `rule:${name}`, value, unit);

/** One line of working. */
export const line = (
  id: string,
  rule: string,
  subject: TraceSubject,
  inputs: readonly TraceInput[],
  expr: string,
  exact: Ratio | number,
  unit: TraceUnit = 'fen',
): TraceStep => ({
  id,
  rule,
  subject,
  inputs,
  expr,
  exact: typeof exact === 'number' ? whole(exact) : exact,
  unit,
});

/** The sum of earlier lines; 0 where there are none. */
export const sumLine = (
  id: string,
  rule: string,
  subject: TraceSubject,
  parts: readonly TraceInput[],
  exact: Ratio | number,
  unit: TraceUnit = 'fen',
): TraceStep =>
  line(
    id,
    rule,
    subject,
    parts,
    parts.length === 0 ? '0' : parts.map(({ label }) => label).join('+'),
    exact,
    unit,
  );
