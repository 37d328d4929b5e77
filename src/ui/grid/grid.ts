import type { SelectOption } from '../SelectField';

/** A column of the grid. `width` counts Chinese characters. A `fixed` column is read, not filled in. */
export type GridColumn = {
  readonly key: string;
  readonly label: string;
  readonly width: number;
} & (
  | { readonly kind: 'text' | 'decimal' | 'fixed' }
  | { readonly kind: 'select'; readonly options: readonly SelectOption[] }
);

/** A row: the raw text of each cell, as typed, and what is wrong with it. */
export type GridRow = {
  readonly id: string;
  /** How the row is called aloud: 601. */
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
  /** Per column, in the words of the error summary. */
  readonly problems?: Readonly<Record<string, string>>;
  /** Per column, what is worth knowing though nothing is wrong. */
  readonly notes?: Readonly<Record<string, string>>;
};

/** A pasted block and the cell it starts at, counted among the columns that can be filled in. */
export type GridPaste = {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly string[])[];
};

/** The id of one input, for links from an error summary. */
export const gridCellId = (gridId: string, rowId: string, columnKey: string): string =>
  `${gridId}-${rowId}-${columnKey}`;
