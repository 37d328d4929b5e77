import { type Book, type BookCell, figure, words } from '../sheets/book';
import { digitsOf, type List, type ListCell } from './list';

/**
 * A list as a book of one sheet, with its headings in sight on the screen and on every printed page. It holds words
 * and figures only, so that nothing that anybody typed can come alive as a formula.
 */
export const listBook = ({ title, headings, rows }: List): Book => ({
  pages: [
    {
      name: title,
      widths: headings.map((_, index) => widthOf(index, headings, rows)),
      headRow: 1,
      isLandscape: headings.length > MOST_UPRIGHT,
      rows: [
        headings.map((text) => words(text, { bold: true, border: true, align: 'center' })),
        ...rows.map((row) => row.map(cellOf)),
      ],
    },
  ],
});

/** Columns that still fit across an upright page. */
const MOST_UPRIGHT = 7;

function cellOf(cell: ListCell): BookCell {
  switch (cell.kind) {
    case 'words':
      return words(cell.words, { border: true });
    case 'money':
      return figure(Number(digitsOf(cell.fen)), 'money');
    case 'area':
      return cell.area === null ? words('', { border: true }) : figure(Number(digitsOf(cell.area)), 'money');
    case 'number':
      return figure(cell.number);
  }
}

/** Wide enough for most of what stands in the column; a Chinese character takes two. */
function widthOf(index: number, headings: List['headings'], rows: List['rows']): number {
  const texts = [
    headings[index] ?? '',
    ...rows.map((row) => (row[index]?.kind === 'words' ? row[index].words : '0000000000')),
  ];
  const longest = Math.max(...texts.map((text) => text.replace(/[^\x20-\x7e]/g, '__').length));
  return Math.min(40, Math.max(8, longest + 2));
}
