/**
 * A block of cells as WPS and Excel put it on the clipboard: tabs between cells, line ends between rows. A
 * cell in double quotes may hold tabs, line ends and doubled quotes; a quote that is never closed is text
 * (3" 管). Merged cells arrive as one value and empty cells, so every row is padded to the same width.
 */
export const parseTsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { value, end } = readCell(text, at);
    rows[rows.length - 1]?.push(value);
    const lineEnd = lineEndAt(text, end);
    if (lineEnd > 0) rows.push([]);
    at = end + Math.max(lineEnd, 1);
    if (at >= text.length && text[end] === '\t') rows[rows.length - 1]?.push('');
  }
  const filled = rows.filter((row, index) => row.length > 0 || index < rows.length - 1);
  const width = Math.max(0, ...filled.map((row) => row.length));
  return filled.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
};

const readCell = (text: string, start: number): { readonly value: string; readonly end: number } => {
  const close = text[start] === '"' ? closingQuote(text, start + 1) : undefined;
  if (close !== undefined) {
    return {
      value: text
        .slice(start + 1, close)
        .replaceAll('""', '"')
        .replaceAll('\r\n', '\n'),
      end: close + 1,
    };
  }
  let end = start;
  while (end < text.length && text[end] !== '\t' && lineEndAt(text, end) === 0) end += 1;
  return { value: text.slice(start, end), end };
};

/** Where the quote that opened before `from` closes: the first lone quote with a cell's end behind it. */
const closingQuote = (text: string, from: number): number | undefined => {
  for (let at = text.indexOf('"', from); at !== -1; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at += 1;
    else
      return at + 1 === text.length || text[at + 1] === '\t' || lineEndAt(text, at + 1) > 0 ? at : undefined;
  }
  return undefined;
};

/** Length of the line end at this place: 2 for CRLF, 1 for LF or CR, 0 for none. */
const lineEndAt = (text: string, at: number): number => {
  if (text[at] === '\r') return text[at + 1] === '\n' ? 2 : 1;
  return text[at] === '\n' ? 1 : 0;
};
