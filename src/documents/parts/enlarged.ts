import type { PaperDescription } from '../document';
import { rebuilt } from './rebuilt';

/** The same paper with every length multiplied: type, rules, columns, margins and page (放大). Lines break where they did. */
export const enlarged = (description: PaperDescription, factor: number): PaperDescription =>
  rebuilt(description, (node) => lengthsOf(node, factor));

/** The keys whose numbers are lengths; counts such as colSpan and factors such as lineHeight stay. */
const LENGTHS = new Set(
  'fontSize margin pageMargins pageSize width widths height heights columnGap leadingIndent lineWidth x y x1 y1 x2 y2 w h length'.split(
    ' ',
  ),
);

/** What a table's layout is asked for in points, row by row or column by column. */
const RULES = new Set(
  'hLineWidth vLineWidth paddingTop paddingBottom paddingLeft paddingRight heights'.split(' '),
);

function lengthsOf(node: object, factor: number): object {
  const entries = Object.entries(node).map(([key, value]: [string, unknown]): [string, unknown] => {
    if (RULES.has(key) && isAsked(value))
      return [key, (...args: unknown[]) => longer(value(...args), factor)];
    return [key, LENGTHS.has(key) ? longer(value, factor) : value];
  });
  return Object.fromEntries(entries);
}

function longer(value: unknown, factor: number): unknown {
  if (typeof value === 'number') return value * factor;
  if (Array.isArray(value)) return value.map((each: unknown) => longer(each, factor));
  return value;
}

const isAsked = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';
