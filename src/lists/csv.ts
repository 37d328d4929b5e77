import { digitsOf, type List, type ListCell } from './list';

/**
 * A list as CSV for Excel and WPS: with a byte order mark, so that they read it as UTF-8. Words that a
 * spreadsheet would take for a formula get an apostrophe before them (OWASP, CSV injection), also behind
 * spaces, quotes and in full width; figures of ours stay figures, negative ones too.
 */
export function csvOf({ headings, rows }: List): string {
  const lines = [headings.map((text) => quoted(harmless(text))), ...rows.map((row) => row.map(cellText))];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

function cellText(cell: ListCell): string {
  switch (cell.kind) {
    case 'words':
      return quoted(harmless(cell.words));
    case 'money':
      return digitsOf(cell.fen);
    case 'area':
      return cell.area === null ? '' : digitsOf(cell.area);
    case 'number':
      return String(cell.number);
  }
}

const FORMULA = /^[\s"'\uFEFF]*[=+\-@＝＋－＠\t\r\n]/u;

const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string =>
  /[",;|\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
