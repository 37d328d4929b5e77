import { sheetText } from '../../text/zh-cn/sheet';
import { type BookCell, type BookPage, cellName, figure, formula, words } from '../book';
import { REFUND_FIRST_ROW } from './grid';
import { baseFormula, comesFirst, tieWords } from './part-columns';
import { across, footOf, onShares, sharesGrid, subtitle } from './shares-page';
import type { Line, WorkedTable } from './worked-table';

const { refunds: text, heads } = sheetText;
const HEADS = [heads.room, heads.weight, text.base, heads.remainder, heads.rank, text.odd, heads.refund];

/** Who gets back how much once a subsidy that is paid after acceptance has arrived (验收后返还); worked like the shares. */
export function refundsPage(table: WorkedTable): BookPage {
  const { lines, figures, form } = table;
  const columns = HEADS.length;
  const due = figures.refundLater;
  const blanks = Array.from({ length: columns - 5 }, (): BookCell => null);
  return {
    name: sheetText.pages.refunds,
    widths: [10, 13, 14, 14, 8, 7, 16],
    headRow: REFUND_FIRST_ROW - 1,
    foot: footOf(table),
    rows: [
      across(text.title, columns, { bold: true, size: 18, height: 32, align: 'center' }),
      across(subtitle(table), columns, { height: 22, align: 'center', wrap: true }),
      across(text.note(tieWords(table)), columns, { height: 50, wrap: true }),
      [
        words(text.due, { columns: 2, border: true }),
        null,
        figure(due / 100, 'money'),
        null,
        null,
        ...blanks,
      ],
      [
        words(sheetText.params.left, { columns: 2, border: true }),
        null,
        formula(`ROUND(${DUE}*100,0)-SUM(${all(lines, 3)})`, table.refundLeft, 'whole'),
        null,
        null,
        ...blanks,
      ],
      HEADS.map((head) => words(head, { bold: true, border: true, align: 'center', wrap: true, height: 36 })),
      ...(form === null ? [] : lines.map((line, index) => refundRow(line, index, table))),
      [
        words(sheetText.total, { bold: true, border: true, align: 'center', columns: columns - 1 }),
        ...Array.from({ length: columns - 2 }, (): BookCell => null),
        formula(`SUM(${all(lines, columns)})`, due / 100, 'money', { bold: true }),
      ],
    ],
  };
}

const DUE = '$C$4';
const LEFT = '$C$5';

const all = (lines: readonly Line[], column: number): string => {
  const last = REFUND_FIRST_ROW + lines.length - 1;
  const fixed = (row: number): string => cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  return `${fixed(REFUND_FIRST_ROW)}:${fixed(last)}`;
};

function refundRow(line: Line, index: number, table: WorkedTable): readonly BookCell[] {
  const row = REFUND_FIRST_ROW + index;
  const grid = sharesGrid(table);
  const own = (column: number): string => cellName(row, column);
  const product = `ROUND(${DUE}*100,0)*${own(2)}`;
  const weights = onShares(grid.param('weights'));
  const part = line.working?.refundPart ?? { base: 0, remainder: 0, rank: 0, odd: 0 };
  const rest = all(table.lines, 4);
  const first = comesFirst(table.source.scheme.tie, (column) => [
    onShares(grid.all(column)),
    onShares(grid.at(column, grid.firstRow + index)),
  ]);
  return [
    words(line.household.room, { border: true, align: 'center', bold: true }),
    formula(onShares(grid.at('weight', grid.firstRow + index)), line.working?.weight ?? 0, 'whole'),
    formula(baseFormula({ product, all: weights }), part.base, 'whole'),
    formula(`${product}-${own(3)}*${weights}`, part.remainder, 'whole'),
    formula(
      `IF(${own(4)}>0,1+SUMPRODUCT((${rest}>${own(4)})*1)+SUMPRODUCT((${rest}=${own(4)})*${first}),0)`,
      part.rank,
      'count',
      { align: 'center' },
    ),
    formula(`IF(AND(${own(5)}>0,${own(5)}<=${LEFT}),1,0)`, part.odd, 'count', { align: 'center' }),
    formula(`ROUND((${own(3)}+${own(6)})/100,2)`, line.refund / 100, 'money', { bold: true }),
  ];
}
