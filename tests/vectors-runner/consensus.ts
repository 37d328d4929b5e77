import { exactShares } from '../../src/domain/apportionment/apportion';
import { reckon } from '../../src/domain/apportionment/reckon';
import { type Interval, passingIntervals, widest } from '../../src/domain/consensus/passing-intervals';
import type { Ingredient } from '../../src/domain/consensus/question';
import { type Candidate, searchConsensus } from '../../src/domain/consensus/search';
import { lcm, type Ratio, ratio, ratioText, total } from '../../src/domain/kernel/ratio';
import { named } from './named';
import { readRatio } from './read-ratio';
import { readScheme } from './read-scheme';
import { schemeWithin } from './read-scheme-within';
import { readHeads, readStances } from './read-stances';
import { readRule, requirementOf } from './read-vote';
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt, type Runner } from './vector';

/** Which mixtures of rules would pass, given what everybody can bear. */
export const consensus: Runner = (input, expected) => {
  const ingredients = ingredientsOf(input);
  const scheme = schemeWithin({ ...input, ...sumOf(input), pools: [ingredients[0]?.raw ?? null] });
  const electorate = readHeads(input);
  const requirement = requirementOf(readRule(input['rule']));
  const stances = readStances(input, electorate);
  const found = searchConsensus({
    scheme,
    ingredients: ingredients.map(({ ingredient }) => ingredient),
    electorate,
    requirement,
    stances,
  });
  if (!found.ok) return { errors: found.error.map(({ code }) => code) };
  const names = ingredients.map(({ ingredient }) => ingredient.id);
  const columns = ingredients.map(({ ingredient }): readonly Ratio[] => {
    const working = reckon({
      ...scheme,
      pools: [{ ...ingredient, portion: { kind: 'items' } }],
      costs: scheme.costs.map((cost) => ({ ...cost, pool: ingredient.id })),
    });
    if (!working.ok) return [];
    const exact = exactShares(working.value);
    const places = new Map(scheme.households.map(({ id }, place) => [id, place]));
    return electorate.voters.map(({ households }) =>
      total(households.map((id) => exact[places.get(id) ?? -1] ?? ratio(0n))),
    );
  });
  const [first, second] = columns;
  const intervals =
    first === undefined || second === undefined
      ? []
      : passingIntervals(electorate, requirement, stances, first, second);
  return named(expected, reports(found.value[0] ?? null, found.value, intervals, names));
};

const reports = (
  best: Candidate | null,
  all: readonly Candidate[],
  intervals: readonly Interval[],
  names: readonly string[],
) =>
  [
    [/interval|range|passing/i, () => intervals.map(({ from, to }) => [ratioText(from), ratioText(to)])],
    [/middle|mid|recommend/i, () => textOf(widest(intervals)?.middle)],
    [/rho|robust|radius/i, () => textOf(best?.radius)],
    [/feasible|pass|exists|found/i, () => best?.passes ?? false],
    [/theta|mix|weights|parts|pct/i, (wanted?: Json) => mixtureAs(wanted, best, names)],
    [/payable/i, () => figuresOf(best, ({ payable }) => payable)],
    [/share|fen/i, () => figuresOf(best, ({ amount }) => amount)],
    [/accept|yes|agree/i, () => best?.accepting.map((id) => `${id}`) ?? []],
    [/defect|flip|break/i, () => best?.defection ?? null],
    [/count|number|size/i, () => all.length],
  ] as const;

const textOf = (value: Ratio | undefined): Json => (value === undefined ? null : ratioText(value));

type Share = Candidate['figures']['shares'][number];
const figuresOf = (best: Candidate | null, pick: (share: Share) => number): Json =>
  Object.fromEntries(best?.figures.shares.map((share) => [share.household, pick(share)]) ?? []);

/** By name or in order, in percent or as a part of 1, as the vector writes it. */
function mixtureAs(wanted: Json | undefined, best: Candidate | null, names: readonly string[]): Json {
  if (best === null) return null;
  const sample = Object.values(isObject(wanted) || Array.isArray(wanted) ? wanted : [])[0];
  const parts = best.mixture.map((pct): Json => {
    if (typeof sample === 'string')
      return sample.includes('/') ? ratioText(ratio(BigInt(pct), 100n)) : `${pct}`;
    return pct;
  });
  return Array.isArray(wanted)
    ? parts
    : Object.fromEntries(names.map((name, place) => [name, parts[place] ?? 0]));
}

type Read = { readonly ingredient: Ingredient; readonly raw: Json };

/** Bases in a list or by name, each by itself or inside a pool; or whole splits, household by household. */
function ingredientsOf(input: JsonObject): readonly Read[] {
  const given =
    input['bases'] ?? input['family'] ?? input['ingredients'] ?? input['schemes'] ?? input['pools'];
  const entries = isObject(given)
    ? Object.entries(given)
    : listAt(given).map((each, place) => [`${objectAt(each)['id'] ?? place}`, each] as const);
  return entries.map(([id, each]) => {
    const held = objectAt(each);
    const pool =
      held['basis'] !== undefined
        ? held
        : { basis: held['kind'] === undefined ? { kind: 'usage', uses: wholeParts(held) } : held };
    const raw = { exempt: { floors: [], households: [] }, ...pool, id, pct: '100' };
    const [read] = readScheme({ households: [], costs: [], pools: [raw] }).pools;
    if (read === undefined) throw new Error(`No basis in ${id}.`);
    const { basis, exempt, only } = read;
    return {
      raw,
      ingredient: {
        id,
        basis,
        ...(exempt === undefined ? {} : { exempt }),
        ...(only === undefined ? {} : { only }),
      },
    };
  });
}

/** A split in quotients as whole parts in the same proportion. */
function wholeParts(split: JsonObject): JsonObject {
  const parts = Object.entries(split).map(([name, each]) => [name, readRatio(each)] as const);
  const common = parts.reduce((held, [, { d }]) => lcm(held, d), 1n);
  return Object.fromEntries(parts.map(([name, { n, d }]) => [name, `${n * (common / d)}`]));
}

/** Whole splits bring their sum with them. */
function sumOf(input: JsonObject): JsonObject {
  const [split] = isObject(input['schemes']) ? Object.values(input['schemes']) : [];
  if (!isObject(split) || split['kind'] !== undefined || split['basis'] !== undefined) return {};
  const sum = total(Object.values(split).map(readRatio));
  return { netFen: numberAt(ratioText(sum)) };
}
