import type { CellObject, SheetData } from 'write-excel-file/universal';
import type { BookCell, BookPage, CellLook, FigureFormat } from './book';

/** The rows of a page as the library takes them. */
export const pageRows = (rows: BookPage['rows']): SheetData =>
  rows.map((row) => row.map(cellOf).map((cell, x) => (x === 0 ? { height: ROW, ...cell } : cell)));

/** Height of a row that asks for none, in points. */
const ROW = 20;

function cellOf(cell: BookCell): CellObject | null {
  if (cell === null) return null;
  switch (cell.kind) {
    case 'words':
      return { ...lookOf(cell), value: carried(cell.words), type: String, format: '@' };
    case 'figure':
      return { ...lookOf(cell), value: cell.value, type: Number, ...formatOf(cell.format) };
    case 'formula':
      return { ...lookOf(cell), value: cell.formula, type: 'Formula', ...formatOf(cell.format) };
  }
}

/**
 * Words as the format carries them: characters that XML cannot hold have no look either, and `_x0041_` would be read
 * as a letter, so that its mark is escaped. The library loses words that are the name of something every object has,
 * such as `constructor`; their first letter goes by its number.
 */
function carried(text: string): string {
  const plain = Array.from(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
    .filter((each) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(each))
    .join('');
  return plain in {} ? `_x00${plain.charCodeAt(0).toString(16)}_${plain.slice(1)}` : plain;
}

/** Nothing is shown as a dash, so that a household that does not share reads as one. */
const FORMATS: Readonly<Record<Exclude<FigureFormat, 'plain'>, string>> = {
  count: '0;-0;"—"',
  whole: '#,##0;-#,##0;"—"',
  money: '#,##0.00;-#,##0.00;"—"',
};

const formatOf = (format: FigureFormat): { readonly format?: string } =>
  format === 'plain' ? {} : { format: FORMATS[format] };

const lookOf = ({ bold, size, align, wrap, border, columns, height }: CellLook): CellObject => ({
  alignVertical: 'center',
  ...(bold === true ? { fontWeight: 'bold' } : {}),
  ...(size === undefined ? {} : { fontSize: size }),
  ...(align === undefined ? {} : { align }),
  ...(wrap === true ? { wrap: true } : {}),
  ...(border === true ? { borderStyle: 'thin', borderColor: '#000000' } : {}),
  ...(columns === undefined ? {} : { columnSpan: columns }),
  ...(height === undefined ? {} : { height }),
});
