import { parseTsv } from '../../../ui/grid/tsv';
import type { Cells } from '../table/line';

/** The cells of pasted or typed text. Without tabs, commas or else spaces part the cells of a line. */
export function cellsOf(text: string): Cells {
  if (text.includes('\t')) return parseTsv(text);
  const parting = /[,，]/.test(text) ? /[,，]/ : /[ \u3000]+/;
  return text.split(/\r\n|\n|\r/).map((line) => line.trim().split(parting));
}
