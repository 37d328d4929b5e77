import type { ApportionmentError } from '../apportionment/errors';
import { distance } from '../apportionment/fairness/concentration';
import { figuresOf } from '../apportionment/figures-of';
import type { Figures } from '../apportionment/outcome';
import { reckon } from '../apportionment/reckon';
import type { Pool, Scheme } from '../apportionment/scheme';
import { entry } from '../kernel/entry';
import { compare, decimalText, type Ratio, ZERO } from '../kernel/ratio';
import { allOf, ok, type Result } from '../kernel/result';
import { type Estimate, estimator } from './estimate';
import { type Mixture, mixtures, neighbours } from './mixtures';
import { payablesOf, type Question } from './question';
import { type Robustness, robustness } from './robustness';

/** A scheme that was found, reckoned exactly: it can be printed as so many percent by this rule and so many by that. */
export type Candidate = Robustness & {
  readonly mixture: Mixture;
  readonly scheme: Scheme;
  readonly figures: Figures;
  readonly passes: boolean;
  /** How much of the money lies elsewhere than by the yardstick. */
  readonly distance: Ratio;
};

const COARSE = 5;
const FINER = [2, 1];
const KEPT = 20;
const SHOWN = 5;

/**
 * The schemes that would pass, most robust first (共识搜索, domain-spec §5.5): a grid of mixtures, then small
 * exchanges round the best. Estimates in plain numbers only nominate; every scheme that is returned was
 * reckoned by the engine and judged in whole numbers. Where none passes, the nearest ones, with `passes` false.
 */
export function searchConsensus(
  question: Question,
): Result<readonly Candidate[], readonly ApportionmentError[]> {
  const { ingredients } = question;
  const alone = allOf(
    ingredients.map((_, place) => reckon(mixed(question, pure(ingredients.length, place)))),
  );
  if (!alone.ok) return alone;
  const estimate = estimator(question, alone.value.map(figuresOf));
  const grid = mixtures(ingredients.length, COARSE).map((mixture) => ({ mixture, ...estimate(mixture) }));
  const nominated = front(grid).map((each) => refine(each, estimate));
  const judged = nominated.flatMap(({ mixture }) => judge(question, mixture));
  const passing = judged.filter(({ passes }) => passes);
  return ok(distinct((passing.length > 0 ? passing : judged).sort(byRobustness)).slice(0, SHOWN));
}

const pure = (count: number, chosen: number): Mixture =>
  Array.from({ length: count }, (_, place) => (place === chosen ? 100 : 0));

const mixed = ({ scheme, ingredients }: Question, mixture: Mixture): Scheme => ({
  ...scheme,
  pools: ingredients.flatMap((ingredient, place): readonly Pool[] => {
    const pct = entry(mixture, place);
    return pct === 0 ? [] : [{ ...ingredient, portion: { kind: 'percent', pct: decimalText(`${pct}`) } }];
  }),
});

type Nominee = Estimate & { readonly mixture: Mixture };

/** Those that no other beats in robustness, nearness to the yardstick and number of rules at once. */
function front(all: readonly Nominee[]): readonly Nominee[] {
  const kept: Nominee[] = [];
  const ordered = [...all].sort(
    (a, b) => b.radius - a.radius || a.distance - b.distance || a.rules - b.rules,
  );
  for (const each of ordered) {
    if (!kept.some((other) => other.distance <= each.distance && other.rules <= each.rules)) kept.push(each);
  }
  return kept.slice(0, KEPT);
}

/** Exchanges small parts between two rules as long as that makes it stand more firmly. */
function refine(nominee: Nominee, estimate: (mixture: Mixture) => Estimate): Nominee {
  let best = nominee;
  for (const step of FINER) {
    for (let found = true; found; ) {
      const better = neighbours(best.mixture, step)
        .map((mixture) => ({ mixture, ...estimate(mixture) }))
        .sort((a, b) => b.radius - a.radius)[0];
      found = better !== undefined && better.radius > best.radius;
      if (found && better !== undefined) best = better;
    }
  }
  return best;
}

function judge(question: Question, mixture: Mixture): readonly Candidate[] {
  const { electorate, requirement, stances, yardstick } = question;
  const scheme = mixed(question, mixture);
  const working = reckon(scheme);
  if (!working.ok) return [];
  const figures = figuresOf(working.value);
  const held = robustness(electorate, requirement, stances, payablesOf(electorate, figures));
  if (held === null) return [];
  const amounts = figures.shares.map(({ amount }) => amount);
  const apart = yardstick === undefined ? ZERO : distance(amounts, yardstick);
  return [{ ...held, mixture, scheme, figures, passes: held.radius.n >= 0n, distance: apart }];
}

const byRobustness = (a: Candidate, b: Candidate): number =>
  compare(b.radius, a.radius) ||
  compare(a.distance, b.distance) ||
  a.scheme.pools.length - b.scheme.pools.length;

const distinct = (candidates: readonly Candidate[]): readonly Candidate[] => [
  ...new Map(candidates.map((each) => [each.mixture.join(), each])).values(),
];
