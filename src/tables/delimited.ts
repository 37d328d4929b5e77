import { parseDelimited } from '../text/delimited';
import type { Sheet } from './workbook';

/** Text with cells parted by commas, tabs or semicolons, as one sheet without a name. */
export function readDelimited(text: string): Sheet {
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint === null ? text : text.slice(hint[0].length);
  const rows = parseDelimited(body, hint?.[1] ?? delimiterOf(body));
  const above = hint === null ? 1 : 2;
  return {
    name: '',
    rows: rows.map((cells, index) => ({
      number: index + above,
      cells: cells.map(withoutGuard),
      isHidden: false,
    })),
    hiddenColumns: [],
    joins: [],
  };
}

/** Lists written with care have an apostrophe before what a spreadsheet would take for a formula; it is no part of the text. */
const withoutGuard = (text: string): string => text.replace(/^'(?=[\s"']*[=+\-@＝＋－＠\t\r\n])/u, '');

const DELIMITERS = ['\t', ',', ';', '，', '|'] as const;

/** The mark that parts most of the first lines into equally many cells. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const scored = DELIMITERS.map((delimiter) => {
    const widths = parseDelimited(start, delimiter).map((cells) => filledWidth(cells));
    const wide = widths.filter((width) => width > 1);
    return { delimiter, score: wide.length };
  });
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).delimiter;
}

const filledWidth = (cells: readonly string[]): number => cells.filter((text) => text.trim() !== '').length;
