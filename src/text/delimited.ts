/**
 * Text with cells parted by a delimiter and rows by line ends, as spreadsheets write it. A cell in double
 * quotes may hold the delimiter, line ends and doubled quotes; a quote that is never closed is text (3" 管).
 * Every row is padded to the same width, since merged cells arrive as one value and empty cells.
 */
export function parseDelimited(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let plainUntil = 0;
  for (let at = 0; at < text.length; ) {
    const cell = readCell(text, at, delimiter, plainUntil);
    plainUntil = cell.plainUntil;
    rows.at(-1)?.push(cell.value);
    const lineEnd = lineEndAt(text, cell.end);
    if (lineEnd > 0) rows.push([]);
    at = cell.end + Math.max(lineEnd, 1);
    if (at >= text.length && text[cell.end] === delimiter) rows.at(-1)?.push('');
  }
  return padded(rows.filter((row, index) => row.length > 0 || index < rows.length - 1));
}

/**
 * Cells that begin before `plainUntil` are not quoted: a search for their closing quote has been in vain
 * before, and would be again for each of them.
 */
type Cell = { readonly value: string; readonly end: number; readonly plainUntil: number };

function readCell(text: string, at: number, delimiter: string, plainUntil: number): Cell {
  const close = text[at] === '"' && at >= plainUntil ? closingQuote(text, at + 1, delimiter) : null;
  if (close?.isEnd) return { value: unquoted(text.slice(at + 1, close.at)), end: close.at + 1, plainUntil };
  const end = endOfCell(text, at, delimiter);
  return { value: text.slice(at, end), end, plainUntil: close?.at ?? plainUntil };
}

function padded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

const unquoted = (inner: string): string => inner.replaceAll('""', '"').replaceAll('\r\n', '\n');

function endOfCell(text: string, start: number, delimiter: string): number {
  let end = start;
  while (end < text.length && text[end] !== delimiter && lineEndAt(text, end) === 0) end += 1;
  return end;
}

type Closing = { readonly at: number; readonly isEnd: boolean };

/** The first lone quote, and whether a cell's end stands behind it; where there is none, the end of the text. */
function closingQuote(text: string, from: number, delimiter: string): Closing {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else {
      const isEnd = at + 1 === text.length || text[at + 1] === delimiter || lineEndAt(text, at + 1) > 0;
      return { at, isEnd };
    }
  }
  return { at: text.length, isEnd: false };
}

/** Length of the line end at this place: 2 for CRLF, 1 for LF or CR, 0 for none. */
function lineEndAt(text: string, at: number): number {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return text[at] === '\n' ? 1 : 0;
}
