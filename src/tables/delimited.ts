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

/** The mark that parts most of the first lines into several filled cells; of equal ones, that which parts most. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 20_000);
  const scored = DELIMITERS.map((delimiter) => {
    const rows = parseDelimited(start, delimiter);
    const wide = rows.filter((cells) => filledWidth(cells) > 1).length;
    // Where no line has two filled cells, as in a form that nobody has filled in, empty ones tell.
    const parts = wide === 0 ? rows.reduce((sum, cells) => sum + cells.length, 0) : 0;
    return { delimiter, wide, parts };
  });
  return scored.reduce((best, each) =>
    each.wide > best.wide || (each.wide === best.wide && each.parts > best.parts) ? each : best,
  ).delimiter;
}

const filledWidth = (cells: readonly string[]): number => cells.filter((text) => text.trim() !== '').length;
