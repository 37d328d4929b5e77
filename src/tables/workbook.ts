/** A file of tables as somebody's program wrote it, reduced to what a person reads in it: sheets of text. */
export type Workbook = { readonly sheets: readonly Sheet[] };

export type Sheet = {
  readonly name: string;
  /** Only rows that hold something, top down. */
  readonly rows: readonly SheetRow[];
  /** Columns that the sheet hides, from 0. */
  readonly hiddenColumns: readonly number[];
  /** Cells merged downwards (竖向合并): each row of the join holds the value. */
  readonly joins: readonly Join[];
};

export type SheetRow = {
  /** As the program that wrote the file numbers it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** Hidden, by a filter as a rule. */
  readonly isHidden: boolean;
};

/** Rows `first` to `last` of one column that are one cell. */
export type Join = { readonly column: number; readonly first: number; readonly last: number };

/** What a file is when it is no table. */
export type Foreign = 'backup' | 'pdf' | 'word' | 'picture' | 'archive' | 'unknown';

/** Why a file was not read; nothing of it was taken. */
export type TableError =
  | { readonly kind: 'empty' }
  | { readonly kind: 'noCells' }
  | { readonly kind: 'tooLarge'; readonly bytes: number }
  | { readonly kind: 'unpacksTooLarge'; readonly bytes: number }
  | { readonly kind: 'tooManySheets'; readonly most: number }
  | { readonly kind: 'tooManyRows'; readonly sheet: string; readonly most: number }
  | { readonly kind: 'tooManyColumns'; readonly sheet: string; readonly most: number }
  | { readonly kind: 'tooSlow'; readonly seconds: number }
  | { readonly kind: 'locked' }
  | { readonly kind: 'notATable'; readonly foreign: Foreign }
  | { readonly kind: 'unknownCharacters' }
  | { readonly kind: 'damaged' }
  /** The browser could not get at the file: moved, or held by another program. */
  | { readonly kind: 'outOfReach' };
