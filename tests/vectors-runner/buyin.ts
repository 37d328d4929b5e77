import {
  depreciation,
  type JoiningTerms,
  join,
  joiningPrice,
} from '../../src/domain/apportionment/late-joiner';
import { shown } from '../../src/domain/apportionment/rules/words';
import { householdId } from '../../src/domain/building/household';
import { decimalText, HUNDRED, ratioText, times } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { readRatio } from './read-ratio';
import { readScheme } from './read-scheme';
import { isObject, type Json, type JsonObject, numberAt, objectAt, type Runner, textAt } from './vector';

/** A late joiner's price and the refunds it pays, for one set of terms or several. */
export const buyin: Runner = (input) => {
  const cases = input['cases'];
  if (Array.isArray(cases)) {
    const results = cases.map((each) => one({ ...input, ...objectAt(each) }));
    return {
      cases: results,
      pricesFen: results.map((each) => objectAt(each)['priceFen'] ?? null),
      prices: results.map((each) => objectAt(each)['priceFen'] ?? null),
    };
  }
  return one(input);
};

function one(input: JsonObject): Json {
  const terms = termsOf({
    ...input,
    ...(isObject(input['rule']) ? input['rule'] : {}),
    ...(isObject(input['terms']) ? input['terms'] : {}),
  });
  const dep = ratioText(depreciation(terms));
  const raw = isObject(input['scheme']) ? input['scheme'] : input;
  if (raw['households'] === undefined) {
    const original = fen(
      numberAt(input['P0'] ?? input['p0Fen'] ?? input['P0Fen'] ?? input['shareFen'] ?? input['originalFen']),
    );
    const price = joiningPrice(original, terms);
    return { priceFen: price, price, dep, P0: original, p0Fen: original, P0Fen: original };
  }
  const joiner = householdId(textAt(input['joiner'] ?? input['household'] ?? input['joins']));
  const scheme = readScheme(raw);
  const nonPayers = scheme.nonPayers.includes(joiner) ? scheme.nonPayers : [...scheme.nonPayers, joiner];
  const joined = join({ ...scheme, nonPayers }, joiner, terms);
  if (!joined.ok) return { errors: joined.error.map(({ code }) => code) };
  const { original, price, refunds } = joined.value;
  const back = Object.fromEntries(refunds.map(({ household, amount }) => [household, amount]));
  const exact = Object.fromEntries(refunds.map((refund) => [refund.household, ratioText(refund.exact)]));
  return {
    P0: original,
    P0Fen: original,
    p0Fen: original,
    originalFen: original,
    dep,
    price,
    priceFen: price,
    refunds: back,
    refundsFen: back,
    refundFen: back,
    exactRelief: exact,
    exactFen: exact,
    sumRefunds: price,
    sumRefundsFen: price,
  };
}

function termsOf(raw: JsonObject): JoiningTerms {
  const at = (...names: readonly string[]): Json | undefined =>
    names.map((name) => raw[name]).find((each) => each !== undefined);
  const decimal = (value: Json | undefined, otherwise: string) =>
    decimalText(value === undefined || value === null ? otherwise : shown(readRatio(value), 12));
  const yearly = at('annualInterestPct', 'interestPct', 'ratePct');
  const rate = at('i', 'annualRate', 'rate', 'interest');
  const life = at('T', 'lifeMonths', 'life', 'TMonths', 'T_months');
  return {
    monthsAfter: numberAt(at('t', 'months', 'monthsAfter', 'tMonths') ?? 0),
    freeMonths: numberAt(at('t_free', 'tFree', 'freeMonths', 'free') ?? 0),
    lifeMonths: life === undefined || life === null ? null : numberAt(life),
    residual: decimal(at('r', 'residual', 'residualRatio'), '0'),
    annualInterestPct:
      rate === undefined ? decimal(yearly, '0') : decimalText(shown(times(readRatio(rate), HUNDRED), 12)),
    factor: decimal(at('m', 'multiplier', 'factor', 'mult'), '1'),
  };
}
