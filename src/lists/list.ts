import type { Area } from '../domain/building/area';
import type { Fen } from '../domain/money/fen';

/** One cell of a list: words are words whatever they begin with; figures are figures. */
export type ListCell =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'money'; readonly fen: Fen }
  | { readonly kind: 'area'; readonly area: Area | null }
  | { readonly kind: 'number'; readonly number: number };

/** A list that people take out of the app, to be written as a spreadsheet or as CSV. */
export type List = {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly ListCell[])[];
};

export const words = (text: string): ListCell => ({ kind: 'words', words: text });
export const money = (amount: Fen): ListCell => ({ kind: 'money', fen: amount });
export const areaCell = (area: Area | null): ListCell => ({ kind: 'area', area });
export const number = (value: number): ListCell => ({ kind: 'number', number: value });

/** A figure as digits with a point and nothing else, so that every program reads it: `31093.00`. */
export const digitsOf = (hundredths: number): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
