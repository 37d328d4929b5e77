import { entry } from '../../kernel/entry';
import { ratioOf } from '../../kernel/ratio';
import type { Working } from '../working';
import { fromScheme, fromStep, line, ofHousehold, ofPool, PROJECT, sumLine } from './lines';
import type { TraceStep } from './trace';

/** Steps 4 to 7: gifts, the net, fixed sums, and what each pool has in it. */
export function traceNet({ scheme, sums, fixed, rest, poolParts }: Working): readonly TraceStep[] {
  const gifts = scheme.contributions.map(({ amount }, index) =>
    fromScheme(`v${index + 1}`, `contributions.${index}.amount`, amount),
  );
  const inputs = [
    fromStep('G', 'gross', sums.gross),
    fromStep('B', 'compensation', sums.compensation),
    fromStep('E', 'external', sums.external),
    fromStep('V', 'contributions', sums.contributions),
  ];
  const takers = [...fixed].map(([id, amount]) => fixedLine(scheme, id, amount, sums.net));
  const taken = [...fixed].map(([id, amount], index) => fromStep(`x${index + 1}`, `fixed.${id}`, amount));
  return [
    sumLine('contributions', 'contributions', PROJECT, gifts, sums.contributions),
    line('net', 'net', PROJECT, inputs, 'max(0,G+B-E-V)', sums.net),
    line('surplus', 'surplus', PROJECT, inputs, 'max(0,E+V-G-B)', sums.surplus),
    ...takers,
    sumLine('fixed', 'fixed', PROJECT, taken, sums.fixed),
    line(
      'rest',
      'rest',
      PROJECT,
      [fromStep('N', 'net', sums.net), fromStep('F', 'fixed', sums.fixed)],
      'N-F',
      rest,
    ),
    ...sums.pools.map(({ id, amount }, index) => poolLine(id, amount, index, rest, poolParts)),
  ];
}

/** One household's fixed sums, amounts and percents of the net. */
function fixedLine(scheme: Working['scheme'], id: string, amount: number, net: number): TraceStep {
  const own = scheme.fixed.flatMap((taker, index) => (taker.household === id ? [{ taker, index }] : []));
  const terms = own.map(({ taker, index }, at) =>
    taker.kind === 'amount'
      ? { input: fromScheme(`x${at}`, `fixed.${index}.amount`, taker.amount), expr: `x${at}` }
      : {
          input: fromScheme(`x${at}`, `fixed.${index}.pct`, ratioOf(taker.pct), 'percent'),
          expr: `halfUp(N*x${at}/100)`,
        },
  );
  return line(
    `fixed.${id}`,
    'fixedTaker',
    ofHousehold(id),
    [fromStep('N', 'net', net), ...terms.map(({ input }) => input)],
    terms.map(({ expr }) => expr).join('+'),
    amount,
  );
}

/**
 * A pool's part of the rest, cut to the fen; `up` is the odd fen that largest remainder gives it.
 */
function poolLine(
  id: string,
  amount: number,
  index: number,
  rest: number,
  parts: Working['poolParts'],
): TraceStep {
  const labels = parts.map((_, at) => `p${at + 1}`);
  const inputs = parts.map((part, at) => fromScheme(`p${at + 1}`, `pools.${at}.portion`, part, 'percent'));
  const exact = `R*p${index + 1}/(${labels.join('+')})`;
  const up = isUp(amount, index, rest, parts);
  return line(
    `pool.${id}`,
    'poolAmount',
    ofPool(id),
    [fromStep('R', 'rest', rest), ...inputs],
    `floor(${exact})${up ? '+1' : ''}`,
    amount,
  );
}

function isUp(amount: number, index: number, rest: number, parts: Working['poolParts']): boolean {
  const sum = parts.reduce((all, { n, d }) => ({ n: all.n * d + n * all.d, d: all.d * d }), { n: 0n, d: 1n });
  const part = entry(parts, index);
  const below = (BigInt(rest) * part.n * sum.d) / (part.d * sum.n);
  return BigInt(amount) > below;
}
