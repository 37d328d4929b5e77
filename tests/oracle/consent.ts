/** The statute read word by word and tried out on every completion: slow, plain, and independent of the engine. */
export type Said = 'yes' | 'no' | 'abstain' | 'none';
export type OracleVoter = { readonly area: number; readonly said: Said };
export type OracleRule = {
  readonly quorum: readonly [number, number];
  readonly approve: readonly [number, number];
  readonly isStrict: boolean;
  readonly base: 'all' | 'participants';
};

export const ORACLE_STATUSES = ['lockedPass', 'passIfClosedNow', 'open', 'impossible'] as const;

const sum = (parts: readonly bigint[]): bigint => parts.reduce((total, part) => total + part, 0n);

/** Whether a vote of these heads passes: by heads and by area, each in whole numbers. */
export function passes(
  voters: readonly OracleVoter[],
  { quorum, approve, isStrict, base }: OracleRule,
): boolean {
  if (!voters.some(({ said }) => said === 'yes')) return false;
  const measures = [() => 1n, ({ area }: OracleVoter) => BigInt(area)];
  return measures.every((measure) => {
    const all = sum(voters.map(measure));
    const taking = sum(voters.filter(({ said }) => said !== 'none').map(measure));
    const yes = sum(voters.filter(({ said }) => said === 'yes').map(measure));
    const whole = base === 'all' ? all : taking;
    const left = yes * BigInt(approve[1]);
    const right = whole * BigInt(approve[0]);
    const isQuorate = taking * BigInt(quorum[1]) >= all * BigInt(quorum[0]);
    return isQuorate && (isStrict ? left > right : left >= right);
  });
}

/** Every way the silent may still answer. */
export function completions(
  voters: readonly OracleVoter[],
  answers: readonly Said[] = ['yes', 'no', 'abstain', 'none'],
): readonly (readonly OracleVoter[])[] {
  return voters.reduce<readonly (readonly OracleVoter[])[]>(
    (begun, voter) =>
      begun.flatMap((held) =>
        voter.said === 'none' ? answers.map((said) => [...held, { ...voter, said }]) : [[...held, voter]],
      ),
    [[]],
  );
}

export function bruteStatus(
  voters: readonly OracleVoter[],
  rule: OracleRule,
): (typeof ORACLE_STATUSES)[number] {
  const outcomes = completions(voters).map((each) => passes(each, rule));
  if (passes(voters, rule)) return outcomes.every(Boolean) ? 'lockedPass' : 'passIfClosedNow';
  return outcomes.some(Boolean) ? 'open' : 'impossible';
}

/** All subsets of the indices, smallest first. */
export function subsets(indices: readonly number[]): readonly (readonly number[])[] {
  const all: (readonly number[])[] = [[]];
  for (const index of indices) all.push(...all.map((each) => [...each, index]));
  return all.sort((a, b) => a.length - b.length);
}

export const indicesOf = (voters: readonly OracleVoter[], ...said: readonly Said[]): readonly number[] =>
  voters.flatMap((voter, index) => (said.includes(voter.said) ? [index] : []));

export const answering = (
  voters: readonly OracleVoter[],
  indices: readonly number[],
  said: Said,
): readonly OracleVoter[] =>
  voters.map((voter, index) => (indices.includes(index) ? { ...voter, said } : voter));

/** Size of the smallest set of the silent (and, where asked, of those against) whose consent passes it. */
export function bruteFewest(
  voters: readonly OracleVoter[],
  rule: OracleRule,
  from: readonly Said[] = ['none'],
): number | null {
  const found = subsets(indicesOf(voters, ...from)).find((set) =>
    passes(answering(voters, set, 'yes'), rule),
  );
  return found?.length ?? null;
}

/** Size of the smallest set of the silent that can stop it in any mixture of ways though the rest consent. */
export function bruteBlock(voters: readonly OracleVoter[], rule: OracleRule): number | null {
  const silent = indicesOf(voters, 'none');
  const found = subsets(silent).find((set) => {
    const rest = silent.filter((index) => !set.includes(index));
    return completions(answering(voters, rest, 'yes'), ['no', 'abstain', 'none']).some(
      (each) => !passes(each, rule),
    );
  });
  return found?.length ?? null;
}

/** Least number for which `holds`, up to `most`. */
export const leastNumber = (most: number, holds: (value: number) => boolean): number | null =>
  Array.from({ length: most + 1 }, (_, value) => value).find(holds) ?? null;

/** Every complete vote over these areas. */
export const allVotes = (areas: readonly number[]): readonly (readonly OracleVoter[])[] =>
  completions(
    areas.map((area) => ({ area, said: 'none' })),
    ['yes', 'no', 'none'],
  );

const counted = (voters: readonly OracleVoter[], said: Said): number => indicesOf(voters, said).length;

/** The bounds of a building by going through every vote, those with exactly `turnout` heads where given. */
export function bruteBounds(areas: readonly number[], rule: OracleRule, turnout?: number) {
  const votes = allVotes(areas).filter(
    (vote) => turnout === undefined || areas.length - counted(vote, 'none') === turnout,
  );
  const most = turnout ?? areas.length;
  const passing = votes.filter((vote) => passes(vote, rule));
  const failing = votes.filter((vote) => !passes(vote, rule));
  const yes = (list: readonly (readonly OracleVoter[])[]) =>
    new Set(list.map((vote) => counted(vote, 'yes')));
  const [canPass, canFail] = [yes(passing), yes(failing)];
  const objections = new Set(passing.map((vote) => counted(vote, 'no')));
  const fewest = leastNumber(most, (value) => canPass.has(value));
  return {
    fewest,
    alwaysPass: leastNumber(most, (value) => !range(value, most).some((each) => canFail.has(each))),
    alwaysBlock: leastNumber(most + 1, (value) => !range(value, most).some((each) => objections.has(each))),
  };
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Swings and pivots by going through every coalition and every order. */
export function brutePower(areas: readonly number[], rule: OracleRule) {
  const wins = (set: readonly number[]): boolean =>
    passes(
      areas.map((area, index) => ({ area, said: set.includes(index) ? 'yes' : 'no' })),
      rule,
    );
  const all = areas.map((_, index) => index);
  return all.map((own) => {
    const others = subsets(all.filter((index) => index !== own));
    const swings = others.filter((set) => !wins(set) && wins([...set, own])).length;
    return { swings, pivots: orders(all).filter((order) => isPivot(order, own, wins)).length };
  });
}

function isPivot(order: readonly number[], own: number, wins: (set: readonly number[]) => boolean): boolean {
  const before = order.slice(0, order.indexOf(own));
  return !wins(before) && wins([...before, own]);
}

const orders = (items: readonly number[]): readonly (readonly number[])[] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item) => orders(items.filter((each) => each !== item)).map((rest) => [item, ...rest]));
