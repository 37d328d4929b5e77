import { undecided } from './by-area';
import type { Electorate, Voter, VoterId } from './electorate';
import type { Ballots } from './tally';

/**
 * What somebody thinks a silent head will do, as whole-number weights: 3, 1, 1 is three fifths yes.
 * An opinion about neighbours, never printed to more than two digits.
 */
export type Chance = {
  readonly consents: number;
  /** Objects or abstains: takes part without agreeing. */
  readonly objects: number;
  readonly staysAway: number;
};

/** The chances of each silent head. */
export type Chances = (voter: VoterId) => Chance;

/** A silent head with its chances; `whole` is what the three weights add up to. */
export type Uncertain = { readonly voter: Voter; readonly chance: Chance; readonly whole: number };

const MOST_WEIGHT = 1_000_000;

/** The silent heads with their chances, in the building's order; throws on weights that are not whole, negative, or all zero. */
export const uncertain = (electorate: Electorate, ballots: Ballots, chances: Chances): readonly Uncertain[] =>
  undecided(electorate, ballots).map((voter) => {
    const chance = chances(voter.id);
    const weights = [chance.consents, chance.objects, chance.staysAway];
    const whole = weights.reduce((sum, weight) => sum + weight, 0);
    const areWhole = weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0);
    if (!areWhole || whole < 1 || whole > MOST_WEIGHT) throw new RangeError('Not a set of chances.');
    return { voter, chance, whole };
  });
