import { weigh } from '../../src/domain/apportionment/rules';
import { precedenceOf } from '../../src/domain/apportionment/steps/precedence';
import { chargeByRunningTotal } from '../../src/domain/apportionment/upkeep';
import type { Ratio } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import type { Precedence } from '../../src/domain/money/largest-remainder';
import { byRank } from '../builders/by-rank';
import { readRatio } from './read-ratio';
import { readScheme } from './read-scheme';
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt, type Runner } from './vector';

/** Running costs: what each period charges, and what that comes to. */
export const om: Runner = (input) => {
  const { names, weights, precedence } = membersOf(input);
  const unit = { fen: 1, yuan: 100, '10yuan': 1_000, '100yuan': 10_000 }[String(input['unit'] ?? 'fen')] ?? 1;
  const rows = chargeByRunningTotal(billsOf(input), weights, precedence, unit);
  const named = (row: readonly number[]): Json =>
    Object.fromEntries(names.map((name, index) => [name, row[index] ?? 0]));
  const totals = names.map((_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0));
  const running = rows.map((_, last) =>
    named(
      names.map((_name, index) => rows.slice(0, last + 1).reduce((sum, row) => sum + (row[index] ?? 0), 0)),
    ),
  );
  const charges = rows.map(named);
  const sums = rows.map((row) => row.reduce((sum, each) => sum + each, 0));
  const byName = Object.fromEntries(names.map((name, index) => [name, rows.map((row) => row[index] ?? 0)]));
  return {
    charges,
    chargesFen: charges,
    periods: charges,
    perPeriod: charges,
    perPeriodFen: charges,
    perMonth: charges,
    months: charges,
    byHousehold: byName,
    cumulative: running,
    cumulativeFen: running,
    totals: named(totals),
    totalsFen: named(totals),
    total: named(totals),
    yearTotal: named(totals),
    sums,
    sumPerPeriod: sums,
    periodSums: sums,
  };
};

const BILLS = [
  'bills',
  'billsFen',
  'periods',
  'periodsFen',
  'periodFen',
  'totals',
  'totalsFen',
  'monthlyFen',
];

function billsOf(input: JsonObject): readonly number[] {
  const key = BILLS.find((each) => input[each] !== undefined);
  const held = key === undefined ? undefined : input[key];
  if (Array.isArray(held))
    return listAt(held).map((each) => (isObject(each) ? numberAt(each['fen']) : numberAt(each)));
  const count =
    typeof held === 'number' && key === 'periods' ? held : numberAt(input['count'] ?? input['months'] ?? 1);
  const each = numberAt(input['billFen'] ?? input['perPeriodFen'] ?? input['fen'] ?? held);
  return Array.from({ length: count }, () => each);
}

type Members = {
  readonly names: readonly string[];
  readonly weights: readonly Ratio[];
  readonly precedence: Precedence;
};

function membersOf(input: JsonObject): Members {
  if (input['weights'] !== undefined) {
    const weights = objectAt(input['weights']);
    const names = Object.keys(weights);
    const floor = isObject(input['floor']) ? input['floor'] : {};
    const order = [...names].sort((a, b) => numberAt(floor[b] ?? 0) - numberAt(floor[a] ?? 0));
    return {
      names,
      weights: names.map((name) => readRatio(weights[name])),
      precedence: byRank(names.map((name) => order.indexOf(name))),
    };
  }
  const pools = input['pools'] ?? [{ id: 'om', pct: '100', basis: input['basis'] ?? null }];
  const scheme = readScheme({ ...input, pools, costs: [] });
  const [pool] = scheme.pools;
  if (pool === undefined) throw new Error('No basis.');
  const out = new Set<string>(pool.exempt?.households ?? []);
  const members = scheme.households.filter(
    ({ id, floor }) => !out.has(id) && !(pool.exempt?.floors ?? []).includes(floor),
  );
  const weighed = weigh(pool.basis, members, fen(0));
  if (!weighed.ok) throw new Error(weighed.error.map(({ code }) => code).join());
  return {
    names: members.map(({ id }) => id),
    weights: weighed.value.map(({ weight }) => weight),
    precedence: precedenceOf(members, scheme.tie),
  };
}
