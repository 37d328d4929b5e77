import { type Fen, fen } from '../money/fen';

/** How the amount of a line is read and replaced; `null` where a line cannot be moved by a plain sum. */
export type Movable<Line> = {
  readonly amountOf: (line: Line) => Fen | null;
  readonly withAmount: (line: Line, amount: Fen) => Line;
};

/**
 * Raises the largest line by a sum, or takes it off the lines, largest first, never below 0. `rest` is what no
 * line could take: above 0 where none can be raised, below 0 where all are used up.
 */
export function movedBy<Line>(
  lines: readonly Line[],
  { amountOf, withAmount }: Movable<Line>,
  by: Fen,
): { readonly lines: readonly Line[]; readonly rest: Fen } {
  const order = lines
    .map((line, index) => ({ index, amount: amountOf(line) }))
    .flatMap(({ index, amount }) => (amount === null ? [] : [{ index, amount }]))
    .sort((a, b) => b.amount - a.amount || a.index - b.index);
  const moved = [...lines];
  let rest: number = by;
  for (const { index, amount } of order) {
    const line = moved[index];
    if (rest === 0 || line === undefined) break;
    const taken = Math.max(rest, -amount);
    moved[index] = withAmount(line, fen(amount + taken));
    rest -= taken;
  }
  return { lines: moved, rest: fen(rest) };
}
