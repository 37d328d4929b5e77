import { isMoreThan } from '../kernel/fraction';
import { add, type Ballot, type Count, silent, type Tally } from './tally';

const HALF = [1, 2] as const;

/**
 * The answer that silence would be counted with (未表态计入多数), only where the 议事规则 or 管理规约 says so:
 * it must hold more than half of what was cast and more than half of everybody, by heads and by area
 * (浙江 2009). Its standing under art. 278 is disputed, so both readings are always shown.
 */
export function majorityOf(tally: Tally): Ballot | null {
  const options: readonly (readonly [Ballot, Count])[] = [
    ['consents', tally.consenting],
    ['objects', tally.objecting],
    ['abstains', tally.abstaining],
  ];
  const found = options.find(
    ([, count]) => isMajority(count, tally.participating) && isMajority(count, tally.entitled),
  );
  return found?.[0] ?? null;
}

const isMajority = (count: Count, whole: Count): boolean =>
  isMoreThan(count.heads, whole.heads, HALF) && isMoreThan(count.area, whole.area, HALF);

/** The tally with the silent counted with the majority; unchanged where there is none. `served` are those of them who were reached. */
export function followingMajority(tally: Tally, served: Count = silent(tally)): Tally {
  const majority = majorityOf(tally);
  if (majority === null) return tally;
  const part = PARTS[majority];
  return {
    ...tally,
    participating: add(tally.participating, served),
    [part]: add(tally[part], served),
  };
}

const PARTS = { consents: 'consenting', objects: 'objecting', abstains: 'abstaining' } as const;
