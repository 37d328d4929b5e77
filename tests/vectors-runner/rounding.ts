import { type Ratio, ratio, ratioText, total } from '../../src/domain/kernel/ratio';
import { halfEven } from '../../src/domain/money/half-even';
import { largestRemainder, roundUp } from '../../src/domain/money/largest-remainder';
import { quotasFrom, quotasOf } from '../../src/domain/money/quotas';
import { roundRunningTotal } from '../../src/domain/money/running-total';
import { byRank } from '../builders/by-rank';
import { readRatio } from './read-ratio';
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt, type Runner } from './vector';

/** Rounding alone: of quotas, or of weights over one or several totals. */
export const rounding: Runner = (input) =>
  input['weights'] === undefined ? ofQuotas(input) : ofWeights(input);

function ofQuotas(input: JsonObject): Json {
  const raw = input['quotaFen'] ?? input['quota'] ?? input['quotas'] ?? input['exact'];
  const isList = Array.isArray(raw);
  const entries = isList
    ? listAt(raw).map((each, index) => [`${index}`, each] as const)
    : Object.entries(objectAt(raw));
  const names = entries.map(([name]) => name);
  const exact = entries.map(([, each]) => readRatio(each ?? null));
  const ranks = ranksBy(names, input);
  const rounded = largestRemainder(quotasFrom(exact), byRank(ranks));
  const named = (amounts: readonly (number | bigint)[]): Json =>
    isList
      ? amounts.map(Number)
      : Object.fromEntries(names.map((name, index) => [name, Number(amounts[index])]));
  const bankers = exact.map(halfEven);
  const up = roundUp(quotasFrom(exact));
  const running = named(roundRunningTotal(exact));
  return {
    hamilton: named(rounded.amounts),
    oddUnits: rounded.raised.map((index) => names[index] ?? ''),
    bankersHalfEven: named(bankers),
    bankersSum: Number(bankers.reduce((sum, each) => sum + each, 0n)),
    ceil: named(up.amounts),
    ceilSum: up.amounts.reduce((sum, each) => sum + each, 0),
    cumulative: running,
    cumulativeHalfUp: running,
    result: running,
    sum: ratioText(total(exact)),
  };
}

/** Higher floor, larger area, earlier in the list, where the vector says so; otherwise the list. */
function ranksBy(names: readonly string[], input: JsonObject): readonly number[] {
  const floor = isObject(input['floor']) ? input['floor'] : {};
  const area = isObject(input['area']) ? input['area'] : {};
  const at = (record: JsonObject, name: string): number =>
    record[name] === undefined ? 0 : numberAt(record[name]);
  const order = names
    .map((name, index) => ({ name, index }))
    .sort(
      (a, b) =>
        at(floor, b.name) - at(floor, a.name) || at(area, b.name) - at(area, a.name) || a.index - b.index,
    );
  return names.map((name) => order.findIndex((each) => each.name === name));
}

function ofWeights(input: JsonObject): Json {
  const weights = objectAt(input['weights']);
  const names = Object.keys(weights);
  const parts = names.map((name) => readRatio(weights[name]));
  const totals =
    input['totals'] === undefined ? [input['total'] ?? input['totalFen']] : listAt(input['totals']);
  const ranks = names.map((_, index) => index);
  const named = (amounts: readonly number[]): Json =>
    Object.fromEntries(names.map((name, index) => [name, amounts[index] ?? 0]));
  const rows = totals.map((each) => {
    const whole = numberAt(each);
    const exact = parts.map((part): Ratio => {
      const sum = total(parts);
      return ratio(BigInt(whole) * part.n * sum.d, part.d * sum.n);
    });
    return {
      whole,
      hamilton: named(largestRemainder(quotasOf(whole, parts), byRank(ranks)).amounts),
      ceil: named(roundUp(quotasFrom(exact)).amounts),
    };
  });
  return {
    ...Object.fromEntries(rows.map(({ whole, hamilton }) => [`${whole}`, hamilton])),
    hamilton: Object.fromEntries(rows.map(({ whole, hamilton }) => [`${whole}`, hamilton])),
    ceil: Object.fromEntries(rows.map(({ whole, ceil }) => [`${whole}`, ceil])),
  };
}
