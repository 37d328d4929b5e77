import type { ExplanationStep } from '../../domain/apportionment/trace/explanation';
import type { TraceInput } from '../../domain/apportionment/trace/trace';
import { over, type Ratio, whole } from '../../domain/kernel/ratio';
import { quotientText } from './quotient';

type OwnWeight = Extract<ExplanationStep, { kind: 'ownWeight' }>;

/**
 * The arithmetic of a household's weight with its figures put in, `1.6 × 95.62`; `null` where it is one plain
 * figure. `factors`: what it is multiplied by beside the rule, such as a discount.
 */
export function weightLine(
  { expr, inputs }: Pick<OwnWeight, 'expr' | 'inputs'>,
  factors: readonly string[] = [],
): string | null {
  const parts = expr.split(/([*/])/);
  const isProduct = parts.every((part) => part === '*' || part === '/' || /^\w+$/.test(part));
  if (!isProduct || (parts.length < 2 && factors.length === 0)) return null;
  const product = parts.map((part) => SIGNS[part] ?? inputText(inputs, part)).join('');
  return [product, ...factors].join(' × ');
}

const SIGNS: Readonly<Record<string, string>> = { '*': ' × ', '/': ' ÷ ' };

function inputText(inputs: readonly TraceInput[], label: string): string {
  const input = inputs.find((each) => each.label === label);
  return input === undefined ? label : quotientText(inMetres(input));
}

const inMetres = ({ unit, value }: TraceInput): Ratio =>
  unit === '0.01m2' ? over(value, whole(100)) : value;
