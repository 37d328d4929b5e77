import { type Chances, uncertain } from './chances';
import type { Electorate } from './electorate';
import { mulberry32 } from './mulberry32';
import { isMet, type Requirement } from './requirement';
import { type Ballots, type Tally, tally, withConsent, withObjection } from './tally';

/** Printed with its seed, so that anybody can draw the same again. */
export type Simulation = { readonly passes: number; readonly runs: number; readonly seed: number };

const DRAWS = 2 ** 32;

/**
 * Plays the rest of the vote `runs` times, one draw for each silent head in the building's order.
 * The same seed gives the same count on every machine: draws are compared in whole numbers (vector C19).
 */
export function simulate(
  electorate: Electorate,
  ballots: Ballots,
  requirement: Requirement,
  chances: Chances,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Simulation {
  const held = tally(electorate, ballots);
  const silent = uncertain(electorate, ballots, chances);
  const draw = mulberry32(seed);
  let passes = 0;
  for (let run = 0; run < runs; run += 1) {
    let outcome: Tally = held;
    for (const { voter, chance, whole } of silent) {
      const drawn = whole * draw();
      const one = { heads: 1, area: voter.area };
      if (drawn < chance.consents * DRAWS) outcome = withConsent(outcome, one);
      else if (drawn < (chance.consents + chance.objects) * DRAWS) outcome = withObjection(outcome, one);
    }
    if (isMet(requirement, outcome)) passes += 1;
  }
  return { passes, runs, seed };
}
