import { leastOf, reaches } from '../kernel/fraction';
import { type Ratio, ratio } from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';
import { type AreaKind, areaKinds } from './area-kinds';
import { at } from './at';
import { branchesOf } from './branches';
import type { Electorate, VoterId } from './electorate';
import type { Measure, Requirement } from './requirement';
import { type Count, NOBODY } from './tally';

/** How much a head weighs when everybody answers yes or no (话语权). */
export type Power = {
  /** Number of coalitions of the others that pass with this head and fail without it (Banzhaf). */
  readonly swings: bigint;
  /** Share of all orders of agreeing in which this head is the one that tips it (Shapley–Shubik); adds up to 1. */
  readonly pivot: Ratio;
};

/** The flats are of too many different sizes to count every coalition. */
export type TooManyKinds = { readonly kind: 'tooManyKinds'; readonly coalitions: number };

/** Counts of coalitions up to which an answer comes at once. */
const MOST_COALITIONS = 200_000;

/**
 * Power of every head, exact, by counting coalitions per area rather than per head (domain-spec §4.7,
 * vector C15).
 */
export function powerOf(
  electorate: Electorate,
  requirement: Requirement,
): Result<ReadonlyMap<VoterId, Power>, TooManyKinds> {
  const kinds = areaKinds(electorate.voters);
  const coalitions = kinds.slice(1).reduce((product, { voters }) => product * (voters.length + 1), 1);
  if (coalitions > MOST_COALITIONS) return err({ kind: 'tooManyKinds', coalitions });
  const goals = goalsOf(electorate, requirement);
  const orders = factorials(electorate.heads);
  const powers = kinds.flatMap(({ area, voters }) => {
    const power = powerOfKind(area, kinds, goals, orders);
    return voters.map((voter) => ({ voter, power }));
  });
  powers.sort((a, b) => a.voter.seq - b.voter.seq);
  return ok(new Map(powers.map(({ voter, power }) => [voter.id, power] as const)));
}

/** Heads and area that win when everybody takes part, one goal for each branch. */
function goalsOf({ heads, area }: Electorate, requirement: Requirement): readonly Count[] {
  const whole = { heads, area };
  const goal = (branch: ReturnType<typeof branchesOf>[number], measure: Measure): number =>
    Math.max(
      0,
      ...branch
        .filter((test) => test.measure === measure)
        .map(({ part, fraction, comparison }) =>
          part === 'consenting'
            ? Math.max(1, leastOf(whole[measure], fraction, comparison))
            : reaches(whole[measure], whole[measure], fraction, comparison)
              ? 0
              : Number.POSITIVE_INFINITY,
        ),
    );
  return branchesOf(requirement)
    .map((branch) => ({ heads: goal(branch, 'heads'), area: goal(branch, 'area') }))
    .filter((each) => Number.isFinite(each.heads + each.area));
}

/** How many ways there are to choose 0, 1, 2 … heads of one area. */
type Kind = { readonly area: number; readonly choices: readonly bigint[] };

/** Walks all counts of the other kinds; of the commonest kind, the counts that make the difference form one run. */
function powerOfKind(
  own: number,
  kinds: readonly AreaKind[],
  goals: readonly Count[],
  orders: readonly bigint[],
): Power {
  const counted: readonly Kind[] = kinds.map(({ area, voters }) => ({
    area,
    choices: binomials(area === own ? voters.length - 1 : voters.length, orders),
  }));
  const [common, others] = [at(counted, 0), counted.slice(1)];
  const heads = orders.length - 1;
  let swings = 0n;
  let weighted = 0n;
  const tip = (held: Count, ways: bigint, { area, choices }: Kind): void => {
    const from = fewestMore({ heads: held.heads + 1, area: held.area + own }, area, goals);
    const to = Math.min(choices.length, fewestMore(held, area, goals));
    for (let count = from; count < to; count += 1) {
      const coalitions = ways * at(choices, count);
      const size = held.heads + count;
      swings += coalitions;
      weighted += coalitions * at(orders, size) * at(orders, heads - 1 - size);
    }
  };
  const walk = (index: number, held: Count, ways: bigint): void => {
    const kind = others[index];
    if (kind === undefined) tip(held, ways, common);
    kind?.choices.forEach((choice, count) => {
      walk(index + 1, { heads: held.heads + count, area: held.area + count * kind.area }, ways * choice);
    });
  };
  walk(0, NOBODY, 1n);
  return { swings, pivot: ratio(weighted, at(orders, heads)) };
}

/** How many more heads of one area a coalition needs to win; `Infinity` where nothing wins. */
const fewestMore = (held: Count, area: number, goals: readonly Count[]): number =>
  Math.min(...goals.map((goal) => Math.max(0, goal.heads - held.heads, pieces(goal.area - held.area, area))));

/** Fewest whole pieces of `size` that cover the gap. */
const pieces = (gap: number, size: number): number =>
  gap <= 0 ? 0 : (gap + ((size - (gap % size)) % size)) / size;

function factorials(n: number): readonly bigint[] {
  const list = [1n];
  for (let i = 1; i <= n; i += 1) list.push(at(list, i - 1) * BigInt(i));
  return list;
}

const binomials = (n: number, orders: readonly bigint[]): readonly bigint[] =>
  Array.from({ length: n + 1 }, (_, k) => at(orders, n) / (at(orders, k) * at(orders, n - k)));
