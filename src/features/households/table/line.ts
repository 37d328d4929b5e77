/** A row of somebody's table, with the number under which its own program shows it. */
export type Line = { readonly number: number; readonly cells: readonly string[] };

export type Cells = readonly (readonly string[])[];

/** Cells as lines that are counted from 1. */
export const linesOf = (cells: Cells): readonly Line[] =>
  cells.map((row, index) => ({ number: index + 1, cells: row }));

export const isFilled = ({ cells }: Line): boolean => cells.some((text) => text.trim() !== '');
