/** Copies that are asked for at once; more is surely a slip of the finger. */
const MOST = 99;

/** A number of copies (份数) as typed, between 1 and 99; what is no number leaves it as it was. */
export function copiesFrom(typed: string, before: number): number {
  const digits = typed.normalize('NFKC').trim();
  return /^\d+$/.test(digits) ? Math.min(MOST, Math.max(1, Number(digits))) : before;
}

/** Sheets of paper (张): printed on both sides, each copy beginning on a new sheet. */
export const sheetsFor = (pages: number, copies: number): number => Math.ceil(pages / 2) * copies;
