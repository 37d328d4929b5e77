/** What browsers call an .xlsx file. */
export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** How a cell is set; without `border` it stands free, as titles and remarks do. */
export type CellLook = {
  readonly bold?: boolean;
  readonly size?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** Long words go on in a further line of the same cell. */
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** How many columns the cell takes; the cells that it covers are `null`. */
  readonly columns?: number;
  /** Height of its row in points. */
  readonly height?: number;
};

/** How figures are shown: small whole ones, whole ones in groups of three, with two decimals, or as they come. */
export type FigureFormat = 'count' | 'whole' | 'money' | 'plain';

/**
 * One cell: words (a room number stays words, so that 0101 keeps its zero), a figure that may be changed, or a live
 * formula, without its leading `=`, together with what it comes to: a phone shows that without reckoning.
 */
export type BookCell =
  | null
  | (CellLook & { readonly kind: 'words'; readonly words: string })
  | (CellLook & { readonly kind: 'figure'; readonly value: number; readonly format: FigureFormat })
  | (CellLook & {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: number | string;
      readonly format: FigureFormat;
    });

/** One sheet of a book (工作表), to be read on a screen and printed on A4 across its full width. */
export type BookPage = {
  readonly name: string;
  /** Widths in characters of a Latin letter; a Chinese one takes two. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly BookCell[])[];
  readonly isLandscape?: boolean;
  /** The row that heads the table, counted from 1: it stays in sight and returns on every printed page. */
  readonly headRow?: number;
  /** Printed below every page, beside the count of pages. */
  readonly foot?: string;
};

/** A spreadsheet file (电子表格) as plain data: its sheets in order. */
export type Book = { readonly pages: readonly BookPage[] };

export const words = (text: string, look: CellLook = {}): BookCell => ({
  kind: 'words',
  words: text,
  ...look,
});

export const figure = (value: number, format: FigureFormat = 'plain', look: CellLook = {}): BookCell => ({
  kind: 'figure',
  value,
  format,
  border: true,
  align: 'right',
  ...look,
});

export const formula = (
  text: string,
  value: number | string,
  format: FigureFormat = 'plain',
  look: CellLook = {},
): BookCell => ({ kind: 'formula', formula: text, value, format, border: true, align: 'right', ...look });

/** The name of a cell by its row and column, both counted from 1: `C7`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row}`;

/** The name of a column counted from 1: A, Z, AA. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(65 + rest)}`;
}
