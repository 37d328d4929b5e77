import { sheetText } from '../../text/zh-cn/sheet';
import { type BookCell, type BookPage, cellName, figure, formula, words } from '../book';
import { across, footOf, onShares, sharesGrid, subtitle } from './shares-page';
import type { WorkedTable } from './worked-table';

const COLUMNS = 3;
const FIRST_ROW = 5;
const text = sheetText.costs;

/** The costs down to what is shared (费用): items may be changed, sums follow. */
export function costsPage(table: WorkedTable): BookPage {
  return {
    name: sheetText.pages.costs,
    widths: [8, 56, 18],
    headRow: FIRST_ROW - 1,
    foot: footOf(table),
    rows: [
      across(text.title, COLUMNS, { bold: true, size: 18, height: 32, align: 'center' }),
      across(subtitle(table), COLUMNS, { height: 22, align: 'center', wrap: true }),
      across('', COLUMNS),
      text.head.map((head) => words(head, { bold: true, border: true, align: 'center', height: 24 })),
      ...costRows(table).map(({ mark, label, cell, isSum }) => [
        words(mark, { border: true, align: 'center' }),
        words(label, { border: true, wrap: true, ...(isSum ? { bold: true } : {}) }),
        cell,
      ]),
    ],
  };
}

/** The cell that holds what the households share, for formulas of other sheets. */
export const netCell = (table: WorkedTable): string =>
  `'${sheetText.pages.costs}'!${cellName(FIRST_ROW + netPlace(table), COLUMNS)}`;

type CostRow = {
  readonly mark: string;
  readonly label: string;
  readonly cell: BookCell;
  readonly isSum?: true;
  readonly isNet?: true;
};

const netPlace = (table: WorkedTable): number => costRows(table).findIndex(({ isNet }) => isNet === true);

function costRows(table: WorkedTable): readonly CostRow[] {
  const { content } = table.source;
  const { figures } = table;
  const items = content.costs.map(({ label, amount }, index) => row(`${index + 1}`, label, amount));
  const afterItems = FIRST_ROW + items.length;
  const changes = [...compensationRow(table), ...content.funding.map(less), ...giftRow(table)];
  const afterChanges = afterItems + 1 + changes.length;
  return [
    ...items,
    {
      mark: '',
      label: text.gross,
      isSum: true,
      cell: formula(sumOf(FIRST_ROW, afterItems - 1), content.gross / 100, 'money', { bold: true }),
    },
    ...changes,
    {
      mark: '',
      label: text.net,
      isSum: true,
      isNet: true,
      cell: formula(
        `MAX(0,ROUND(${cellName(afterItems, COLUMNS)}${changes.length > 0 ? `+${sumOf(afterItems + 1, afterChanges - 1)}` : ''},2))`,
        figures.net / 100,
        'money',
        { bold: true },
      ),
    },
    ...figures.funding.flatMap(({ mode, label, amount }) => {
      if (mode === 'deducted') return [];
      return [row('', mode === 'refundedLater' ? text.later(label) : text.kept(label), amount)];
    }),
  ];
}

const sumOf = (from: number, to: number): string =>
  `SUM(${cellName(from, COLUMNS)}:${cellName(to, COLUMNS)})`;

const row = (mark: string, label: string, fen: number): CostRow => ({
  mark,
  label,
  cell: figure(fen / 100, 'money'),
});

const less = ({ label, amount }: { readonly label: string; readonly amount: number }): CostRow =>
  row('', text.less(label), -amount);

function compensationRow(table: WorkedTable): readonly CostRow[] {
  const { compensation } = table.source.content;
  if (compensation === 0) return [];
  const cell = formula(
    `SUM(${onShares(sharesGrid(table).all('compensation'))})`,
    compensation / 100,
    'money',
  );
  return [{ mark: '', label: text.compensation, cell }];
}

/** Gifts of households stand in the table; what comes from outside the stairwell is added here. */
function giftRow(table: WorkedTable): readonly CostRow[] {
  const { contributions, households } = table.source.content;
  if (contributions === 0) return [];
  const outside = table.figures.outsideContributions / 100;
  const own = households.some(({ voluntary }) => voluntary > 0)
    ? `-SUM(${onShares(sharesGrid(table).all('gift'))})`
    : '0';
  const cell = formula(`${own}${outside > 0 ? `-${outside}` : ''}`, -contributions / 100, 'money');
  return [{ mark: '', label: text.gifts, cell }];
}
