import { at } from './at';
import { undecided } from './by-area';
import type { Electorate, Voter, VoterId } from './electorate';
import { needs } from './needs';
import type { Requirement } from './requirement';
import { type Ballots, type Count, tally } from './tally';

/** A set of silent heads whose consent passes the motion, at the least effort in sum. */
export type LeastEffort = { readonly effort: number; readonly voters: readonly Voter[] };

/**
 * The easiest set to win (最省力): visits, concessions or whatever the organiser puts as effort, in whole
 * numbers ≥ 0. It may be larger than the smallest set. Exact: for each number of heads only those
 * choices are kept that no other beats in both effort and area (domain-spec §4.5). `null`: out of reach.
 */
export function leastEffort(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
  effortOf: (voter: VoterId) => number,
): LeastEffort | null {
  const silent = undecided(electorate, ballots).map((voter) => ({ voter, effort: effortOf(voter.id) }));
  if (!silent.every(({ effort }) => Number.isSafeInteger(effort) && effort >= 0)) {
    throw new RangeError('Effort is counted in whole numbers from 0.');
  }
  const found = needs(requirement, tally(electorate, ballots))
    .filter(({ heads, area }) => heads <= silent.length && Number.isFinite(area))
    .flatMap((need) => cheapest(silent, need));
  const [best] = found.sort((a, b) => a.effort - b.effort);
  return best ? { effort: best.effort, voters: [...votersOf(best)].reverse() } : null;
}

type Costed = { readonly voter: Voter; readonly effort: number };

/** A choice as a chain back to the empty one. */
type Choice = {
  readonly effort: number;
  readonly area: number;
  readonly last: Voter | null;
  readonly before: Choice | null;
};

const EMPTY: Choice = { effort: 0, area: 0, last: null, before: null };

/** Fronts by number of heads, the last one standing for "as many as needed, or more". */
function cheapest(silent: readonly Costed[], need: Count): readonly Choice[] {
  const fronts: (readonly Choice[])[] = Array.from({ length: need.heads + 1 }, (_, index) =>
    index === 0 ? [EMPTY] : [],
  );
  for (const costed of silent) {
    for (let heads = need.heads; heads >= 0; heads -= 1) {
      const from =
        heads === need.heads
          ? [...at(fronts, heads), ...(fronts[heads - 1] ?? [])]
          : (fronts[heads - 1] ?? []);
      fronts[heads] = front([
        ...at(fronts, heads),
        ...from.map((choice) => withOne(choice, costed, need.area)),
      ]);
    }
  }
  return at(fronts, need.heads)
    .filter(({ area }) => area >= need.area)
    .slice(0, 1);
}

/** Area beyond what is needed is worth nothing. */
const withOne = (before: Choice, { voter, effort }: Costed, enough: number): Choice => ({
  effort: before.effort + effort,
  area: Math.min(enough, before.area + voter.area),
  last: voter,
  before,
});

/** Keeps the choices that own more than every easier one, easiest first. */
function front(choices: readonly Choice[]): readonly Choice[] {
  const sorted = [...choices].sort((a, b) => a.effort - b.effort || b.area - a.area);
  const kept: Choice[] = [];
  let most = -1;
  for (const choice of sorted) {
    if (choice.area <= most) continue;
    kept.push(choice);
    most = choice.area;
  }
  return kept;
}

const votersOf = ({ last, before }: Choice): readonly Voter[] =>
  last === null || before === null ? [] : [last, ...votersOf(before)];
