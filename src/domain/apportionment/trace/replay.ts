import { isSame, type Ratio, ratioText } from '../../kernel/ratio';
import { evaluate } from './evaluate';
import type { Trace, TraceStep } from './trace';

/**
 * Works every line of a trace out again from its inputs, and looks every input up in the line it names.
 * Answers what does not hold, by line; nothing where everything does.
 */
export function replay(trace: Trace): readonly string[] {
  const known = new Map<string, Ratio>();
  const faults: string[] = [];
  for (const step of trace) {
    faults.push(...wrongInputs(step, known), ...wrongValue(step));
    if (known.has(step.id)) faults.push(`${step.id}: written twice`);
    known.set(step.id, step.exact);
  }
  return faults;
}

const wrongInputs = ({ id, inputs }: TraceStep, known: ReadonlyMap<string, Ratio>): readonly string[] =>
  inputs.flatMap(({ label, ref, value }) => {
    if (!ref.startsWith('step:')) return [];
    const source = known.get(ref.slice('step:'.length));
    if (source === undefined) return [`${id}: ${label} names ${ref}, which is not there`];
    return isSame(source, value)
      ? []
      : [`${id}: ${label} is ${ratioText(value)}, ${ref} ${ratioText(source)}`];
  });

function wrongValue({ id, inputs, expr, exact }: TraceStep): readonly string[] {
  const value = evaluate(expr, Object.fromEntries(inputs.map((input) => [input.label, input.value])));
  return isSame(value, exact) ? [] : [`${id}: ${expr} gives ${ratioText(value)}, not ${ratioText(exact)}`];
}
