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
      return { ...lookOf(cell), value: cell.words, type: String, format: '@' };
    case 'figure':
      return { ...lookOf(cell), value: cell.value, type: Number, ...formatOf(cell.format) };
    case 'formula':
      return { ...lookOf(cell), value: cell.formula, type: 'Formula', ...formatOf(cell.format) };
  }
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
