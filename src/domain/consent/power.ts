import { leastOf, reaches } from '../kernel/fraction';
import { type Ratio, ratio } from '../kernel/ratio';
import { err, ok, type Result } from '../kernel/result';
import { type AreaKind, areaKinds } from './area-kinds';
import { branchesOf } from './branches';
import type { Electorate, Voter, VoterId } from './electorate';
import type { Measure, Requirement } from './requirement';
import type { Count } from './tally';

/** How much a head weighs when everybody answers yes or no (话语权). */
export type Power = {
  /** Number of coalitions of the others that pass with this head and fail without it (Banzhaf). */
  readonly swings: bigint;
  /** Share of all orders of agreeing in which this head is the one that tips it (Shapley–Shubik); adds up to 1. */
  readonly pivot: Ratio;
};

/** The flats are of too many different sizes to count every coalition. */
export type TooManyKinds = { readonly kind: 'tooManyKinds'; readonly coalitions: number };

export const MOST_COALITIONS = 200_000;

/**
 * Power of every head, exact, by counting coalitions per area rather than per head (domain-spec §4.7,
 * vector C15).
 */
export function powerOf(
  electorate: Electorate,
  requirement: Requirement,
): Result<ReadonlyMap<VoterId, Power>, TooManyKinds> {
  const kinds = areaKinds(electorate.voters);
  const coalitions = kinds.slice(1).reduce((product, { count }) => product * (count + 1), 1);
  if (coalitions > MOST_COALITIONS) return err({ kind: 'tooManyKinds', coalitions });
  const goals = goalsOf(electorate, requirement);
  const orders = factorials(electorate.heads);
  const powers = new Map(kinds.map(({ area }) => [area, powerOfKind(area, kinds, goals, orders)] as const));
  return ok(new Map(electorate.voters.map(({ id, area }: Voter) => [id, powers.get(area) ?? NONE] as const)));
}

const NONE: Power = { swings: 0n, pivot: ratio(0n) };

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

/** Walks all counts of the other kinds; of the commonest kind, the counts that make the difference form one run. */
function powerOfKind(
  own: number,
  kinds: readonly AreaKind[],
  goals: readonly Count[],
  orders: readonly bigint[],
): Power {
  const [common = { area: own, count: 0 }, ...others] = kinds.map((kind) =>
    kind.area === own ? { ...kind, count: kind.count - 1 } : kind,
  );
  const heads = orders.length - 1;
  const choices = binomials(common.count, orders);
  let swings = 0n;
  let weighted = 0n;
  const walk = (index: number, held: Count, ways: bigint): void => {
    const kind = others[index];
    if (kind) {
      binomials(kind.count, orders).forEach((choice, count) => {
        walk(index + 1, { heads: held.heads + count, area: held.area + count * kind.area }, ways * choice);
      });
      return;
    }
    const from = fewestMore({ heads: held.heads + 1, area: held.area + own }, common.area, goals);
    const to = Math.min(common.count + 1, fewestMore(held, common.area, goals));
    for (let count = from; count < to; count += 1) {
      const coalitions = ways * (choices[count] ?? 0n);
      const size = held.heads + count;
      swings += coalitions;
      weighted += coalitions * (orders[size] ?? 0n) * (orders[heads - 1 - size] ?? 0n);
    }
  };
  walk(0, { heads: 0, area: 0 }, 1n);
  return { swings, pivot: ratio(weighted, orders[heads] ?? 1n) };
}

/** How many more heads of one area a coalition needs to win; `Infinity` where nothing wins. */
const fewestMore = (held: Count, area: number, goals: readonly Count[]): number =>
  Math.min(...goals.map((goal) => Math.max(0, goal.heads - held.heads, pieces(goal.area - held.area, area))));

/** Fewest whole pieces of `size` that cover the gap. */
const pieces = (gap: number, size: number): number =>
  gap <= 0 ? 0 : (gap + ((size - (gap % size)) % size)) / size;

function factorials(n: number): readonly bigint[] {
  const list = [1n];
  for (let i = 1; i <= n; i += 1) list.push((list[i - 1] ?? 1n) * BigInt(i));
  return list;
}

const binomials = (n: number, orders: readonly bigint[]): readonly bigint[] =>
  Array.from({ length: n + 1 }, (_, k) => (orders[n] ?? 1n) / ((orders[k] ?? 1n) * (orders[n - k] ?? 1n)));
