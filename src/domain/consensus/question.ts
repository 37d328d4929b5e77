import type { Figures } from '../apportionment/outcome';
import type { Pool, Scheme } from '../apportionment/scheme';
import type { Electorate } from '../consent/electorate';
import type { Requirement } from '../consent/requirement';
import type { Ratio } from '../kernel/ratio';
import type { Stances } from './stance';

/** One way of sharing that may be mixed in, with those whom it leaves out. */
export type Ingredient = Pick<Pool, 'id' | 'basis' | 'exempt' | 'only'>;

/** What to look for: how the costs of `scheme` can be shared so that the motion passes. Its pools are not used. */
export type Question = {
  readonly scheme: Scheme;
  readonly ingredients: readonly Ingredient[];
  readonly electorate: Electorate;
  readonly requirement: Requirement;
  readonly stances: Stances;
  /** What a fair split would be, household by household; any scale. */
  readonly yardstick?: readonly Ratio[];
};

/** What every head pays for all its flats together. */
export function payablesOf({ voters }: Electorate, { shares }: Figures): readonly number[] {
  const payable = new Map(shares.map((share) => [share.household, share.payable]));
  return voters.map(({ households }) => households.reduce((sum, id) => sum + (payable.get(id) ?? 0), 0));
}
