import { placeName, printedLine, versionLine } from '../../documents/parts/naming';
import { markWords } from '../../documents/parts/sheet';
import { sheetText } from '../../text/zh-cn/sheet';
import { type BookCell, type BookPage, type FigureFormat, formula, words } from '../book';
import type { Column } from './column';
import { columnsOf } from './columns';
import { type Grid, gridOf, PARAM_ROW } from './grid';
import { paramRow, paramsOf } from './params';
import type { WorkedTable } from './worked-table';

/** The table itself (分摊表): a line for every household, the working beside it, and the check below. */
export function sharesPage(table: WorkedTable, netCell: string): BookPage {
  const columns = columnsOf(table);
  const params = paramsOf(table);
  const headRow = PARAM_ROW + params.length + 1;
  const grid = gridOf(
    columns.map(({ key }) => key),
    params,
    headRow,
    table.lines.length,
  );
  const blank = columns.map(() => null);
  return {
    name: sheetText.pages.shares,
    isLandscape: true,
    widths: columns.map(({ width }) => width),
    headRow,
    foot: footOf(table),
    rows: [
      across(sheetText.title, columns.length, { bold: true, size: 18, height: 32, align: 'center' }),
      across(subtitle(table), columns.length, { size: 12, height: 22, align: 'center' }),
      across(noteOf(table), columns.length, { wrap: true, height: 34 }),
      ...params.map((key) => paramRow(key, table, grid, netCell, columns.length)),
      blank,
      columns.map(({ key }) => words(sheetText.heads[key], HEAD)),
      ...table.lines.map((line, index) => columns.map(({ cell }) => cell(line, grid.firstRow + index, grid))),
      totalRow(columns, table, grid),
      checkRow(columns, table, grid),
    ],
  };
}

const HEAD = { bold: true, border: true, align: 'center', wrap: true, height: 36 } as const;

/** The sheet's name, for formulas of other sheets. */
export const onShares = (name: string): string => `'${sheetText.pages.shares}'!${name}`;

/** Where a column of the table stands, for the other sheets. */
export function sharesGrid(table: WorkedTable): Grid {
  const params = paramsOf(table);
  const keys = columnsOf(table).map(({ key }) => key);
  return gridOf(keys, params, PARAM_ROW + params.length + 1, table.lines.length);
}

/** A line of words over all columns. */
export const across = (
  text: string,
  columns: number,
  look: Parameters<typeof words>[1] = {},
): readonly BookCell[] => [
  words(text, { ...look, columns }),
  ...Array.from({ length: columns - 1 }, () => null),
];

export const footOf = ({ source: { content, printedOn } }: WorkedTable): string =>
  [versionLine(content), printedLine({ printedOn })].join('　');

export const subtitle = ({ source: { content } }: WorkedTable): string =>
  [placeName(content), versionLine(content), ...markWords(content)].join('　');

const noteOf = ({ why }: WorkedTable): string => (why === null ? sheetText.live : sheetText.notLive[why]);

function totalRow(columns: readonly Column[], table: WorkedTable, grid: Grid): readonly BookCell[] {
  return columns.map(({ key, total, cell }, index): BookCell => {
    if (index === 0) return words(sheetText.total, { bold: true, border: true, align: 'center' });
    if (total === null) return words('', { border: true });
    const values = table.lines.map((line, at) => cell(line, grid.firstRow + at, grid));
    const sum = values.reduce((all, each) => all + hundredths(each), 0) / 100;
    const format = key === 'area' || values[0] === undefined ? 'money' : formatOf(values[0]);
    return formula(`SUM(${grid.all(key)})`, sum, format, { bold: true });
  });
}

/** Sums are made in whole hundredths, as everything of money and areas is. */
const hundredths = (cell: BookCell): number =>
  cell === null || cell.kind === 'words' ? 0 : Math.round(Number(cell.value) * 100);

const formatOf = (cell: BookCell): FigureFormat =>
  cell === null || cell.kind === 'words' ? 'plain' : cell.format;

/** Below the table: whether what households pay by the rule comes to what was to be shared, or by how much it is more. */
function checkRow(columns: readonly Column[], table: WorkedTable, grid: Grid): readonly BookCell[] {
  const key = columns.some((column) => column.key === 'byRule') ? 'byRule' : 'share';
  const place = columns.findIndex((column) => column.key === key);
  const sum = `SUM(${grid.all(key)})`;
  const isEqual = table.form !== null && table.source.scheme.roundMode === 'hamilton';
  const [label, check] = isEqual
    ? ([sheetText.check, equality(sum, `${grid.param('units')}*${grid.param('unit')}`)] as const)
    : ([
        sheetText.beyond,
        formula(`ROUND(${sum}-${grid.param('net')},2)`, beyondNet(table), 'money'),
      ] as const);
  return [
    words(label, { columns: place, align: 'right' }),
    ...Array.from({ length: place - 1 }, () => null),
    check,
    ...Array.from({ length: columns.length - place - 1 }, () => null),
  ];
}

const equality = (sum: string, due: string): BookCell =>
  formula(
    `IF(ROUND(${sum}-${due},2)=0,"${sheetText.same}","${sheetText.different}")`,
    sheetText.same,
    'plain',
    { align: 'center' },
  );

const beyondNet = ({ lines, figures }: WorkedTable): number =>
  (lines.reduce((all, { byRule }) => all + byRule, 0) - figures.net) / 100;
