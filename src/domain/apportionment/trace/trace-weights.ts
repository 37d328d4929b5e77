import type { Factor, Weighing } from '../rules/rule';
import type { WeighedPool, Weight } from '../steps/weights';
import type { Working } from '../working';
import { fromRule, fromScheme, fromStep, line, ofHousehold, ofPool, sumLine } from './lines';
import type { TraceInput, TraceStep } from './trace';

/** Step 9: every member's weight from the figures of the rule, then the pool's total weight. */
export const traceWeights = ({ pools }: Working): readonly TraceStep[] =>
  pools.flatMap((pool, index) => [
    ...pool.weights.flatMap((weight) => memberSteps(pool, weight, index)),
    totalStep(pool),
  ]);

const totalStep = ({ pool, weights, totalWeight }: WeighedPool): TraceStep =>
  sumLine(
    `total.${pool.id}`,
    'totalWeight',
    ofPool(pool.id),
    weights.map(({ household, weight }, index) =>
      fromStep(`w${index + 1}`, `weight.${pool.id}.${household.id}`, weight, '1'),
    ),
    totalWeight,
    '1',
  );

function memberSteps({ pool }: WeighedPool, weight: Weight, index: number): readonly TraceStep[] {
  const { household, weighing, access, discount } = weight;
  const subject = ofHousehold(household.id);
  const byRule = `rule.${pool.id}.${household.id}`;
  const { steps, inputs, expr } = termSteps(weighing, byRule, `pools.${index}.basis`);
  return [
    ...steps,
    line(byRule, `basis.${pool.basis.kind}`, subject, inputs, expr, weighing.weight, '1'),
    line(
      `weight.${pool.id}.${household.id}`,
      'adjustedWeight',
      subject,
      [
        fromStep('w', byRule, weighing.weight, '1'),
        fromScheme('k', `households.${household.id}.accessFactor`, access, '1'),
        fromScheme('d', `pools.${index}.discountWeight.${household.id}`, discount, '1'),
      ],
      'w*k*d',
      weight.weight,
      '1',
    ),
  ];
}

type Terms = {
  readonly steps: readonly TraceStep[];
  readonly inputs: readonly TraceInput[];
  readonly expr: string;
};

/** A weight's terms as one expression, with a line of its own for every factor that was itself worked out. */
function termSteps({ household, terms }: Weighing, id: string, path: string): Terms {
  const written = terms.map((factors, term) =>
    factors.map((factor, place) => {
      const label = terms.length === 1 ? factor.label : `${factor.label}${term + 1}x${place}`;
      const step = factorStep(factor, `${id}.${term}.${place}`, household, path);
      const input =
        step === null ? inputOf(factor, label, path) : fromStep(label, step.id, factor.value, factor.unit);
      return { step, input, expr: `${signOf(factor, place)}${label}` };
    }),
  );
  return {
    steps: written.flat().flatMap(({ step }) => (step === null ? [] : [step])),
    inputs: written.flat().map(({ input }) => input),
    expr: written.map((factors) => factors.map(({ expr }) => expr).join('')).join('+'),
  };
}

function signOf({ divides }: Factor, place: number): string {
  if (place === 0) return '';
  return divides ? '/' : '*';
}

const inputOf = ({ of, value, unit }: Factor, label: string, path: string): TraceInput =>
  of === '' ? fromRule(label, 'count', value, unit) : fromScheme(label, `${path}.${of}`, value, unit);

function factorStep(
  { from, value, unit }: Factor,
  id: string,
  household: string,
  path: string,
): TraceStep | null {
  if (from === undefined) return null;
  const inputs = from.inputs.map((factor) => inputOf(factor, factor.label, path));
  return line(id, 'factor', ofHousehold(household), inputs, from.expr, value, unit);
}
