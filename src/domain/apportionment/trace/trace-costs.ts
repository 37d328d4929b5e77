import { ratioOf } from '../../kernel/ratio';
import type { CostLine } from '../outcome';
import type { CostItem } from '../scheme';
import type { Working } from '../working';
import { fromScheme, fromStep, line, PROJECT, sumLine } from './lines';
import type { TraceStep } from './trace';

/** Steps 1 and 2: cost lines, their sum, and the compensation that is added. */
export function traceCosts({ scheme, sums }: Working): readonly TraceStep[] {
  const lines = sums.costs.map((cost, index) => costLine(cost, scheme.costs[index], index));
  const parts = sums.costs.map(({ total }, index) => fromStep(`c${index + 1}`, `cost.${index}`, total));
  const compensation = scheme.compensation.map(({ amount }, index) =>
    fromScheme(`b${index + 1}`, `compensation.${index}.amount`, amount),
  );
  return [
    ...lines,
    sumLine('gross', 'grossCost', PROJECT, parts, sums.gross),
    sumLine('compensation', 'compensation', PROJECT, compensation, sums.compensation),
  ];
}

function costLine({ amount, total }: CostLine, item: CostItem | undefined, index: number): TraceStep {
  const cost = fromScheme('c', `costs.${index}.amount`, amount);
  const percent = item?.contingencyPct;
  return percent === undefined
    ? line(`cost.${index}`, 'costLine', PROJECT, [cost], 'c', total)
    : line(
        `cost.${index}`,
        'costLine',
        PROJECT,
        [cost, fromScheme('p', `costs.${index}.contingencyPct`, ratioOf(percent), 'percent')],
        'c+halfUp(c*p/100)',
        total,
      );
}
