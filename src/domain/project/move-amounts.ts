import { type Fen, fen } from '../money/fen';

/** The amount of a line, and the line with another one in its place. */
export type Movable<Line> = { readonly amount: Fen; readonly with: (amount: Fen) => Line };

/**
 * Raises the largest line by a sum, or takes it off the lines, largest first, never below 0. `rest` is what no
 * line could take: above 0 where none can be raised, below 0 where all are used up.
 */
export function movedBy<Line>(
  lines: readonly Line[],
  movable: (line: Line) => Movable<Line> | null,
  by: Fen,
): { readonly lines: readonly Line[]; readonly rest: Fen } {
  const order = lines
    .map((line, index) => ({ index, held: movable(line) }))
    .flatMap(({ index, held }) => (held === null ? [] : [{ index, ...held }]))
    .sort((a, b) => b.amount - a.amount || a.index - b.index);
  const moved = [...lines];
  let rest: number = by;
  for (const { index, amount, with: replaced } of order) {
    const taken = Math.max(rest, -amount);
    moved[index] = replaced(fen(amount + taken));
    rest -= taken;
  }
  return { lines: moved, rest: fen(rest) };
}
