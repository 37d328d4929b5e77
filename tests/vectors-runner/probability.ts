import type { Chance } from '../../src/domain/consent/chances';
import { mulberry32 } from '../../src/domain/consent/mulberry32';
import { passProbability } from '../../src/domain/consent/probability';
import { simulate } from '../../src/domain/consent/simulation';
import { lcm, type Ratio, ratio, ratioText, times } from '../../src/domain/kernel/ratio';
import { readRatio } from './read-ratio';
import { readBallots, readElectorate, readRule, requirementOf } from './read-vote';
import { isObject, type Json, numberAt, type Runner } from './vector';

/** Chance of passing: exact, and drawn with a seed. */
export const probability: Runner = (input, expected) => {
  const check = isObject(expected['prngCheck']) ? numberAt(expected['prngCheck']['seed'] ?? 42) : 42;
  const electorate = readElectorate(input);
  const ballots = readBallots(input['ballots'], electorate);
  const requirement = requirementOf(readRule(input['rule']));
  const chances = (id: string): Chance => readChance(input['prob'], id);
  const exact = passProbability(electorate, ballots, requirement, chances);
  const drawn =
    input['runs'] === undefined
      ? null
      : simulate(electorate, ballots, requirement, chances, {
          runs: numberAt(input['runs']),
          seed: numberAt(input['seed']),
        });
  return {
    exact: exact.ok ? ratioText(exact.value) : null,
    approx: exact.ok ? toTwelvePlaces(exact.value) : null,
    hits: drawn?.passes ?? null,
    prngCheck: { seed: check, first4: firstFour(check) },
  };
};

const firstFour = (seed: number): readonly number[] => {
  const draw = mulberry32(seed);
  return [draw(), draw(), draw(), draw()];
};

/** Chances for all, or by head. */
function readChance(value: Json | undefined, id: string): Chance {
  const all = isObject(value) ? value : {};
  const own = isObject(all[id]) ? all[id] : all;
  const [yes, no] = [readRatio(own['yes'] ?? '0'), readRatio(own['no'] ?? own['other'] ?? '0')];
  const out = readRatio(own['out'] ?? '0');
  const common = ratio(lcm(lcm(yes.d, no.d), out.d));
  const weight = (part: Ratio): number => Number(times(part, common).n);
  return { consents: weight(yes), objects: weight(no), staysAway: weight(out) };
}

function toTwelvePlaces({ n, d }: Ratio): string {
  const scaled = ((2n * n * 10n ** 12n + d) / (2n * d)).toString().padStart(13, '0');
  return `${scaled.slice(0, -12)}.${scaled.slice(-12)}`;
}
