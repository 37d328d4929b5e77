import { sheetText } from '../../text/zh-cn/sheet';
import { figure, formula, words } from '../book';
import type { Column, ColumnKey } from './column';
import { partCells } from './part-columns';
import { coefficientFigure } from './weight-form';
import type { Line, WorkedTable } from './worked-table';

/** The columns that a table needs: those of gifts, concessions and refunds only where there are any. */
export function columnsOf(table: WorkedTable): readonly Column[] {
  const { households } = table.source.content;
  const hasGifts = households.some(({ voluntary }) => voluntary > 0);
  const hasCompensation = households.some(({ compensation }) => compensation > 0);
  const hasConcessions = table.lines.some(({ household, byRule }) => household.share !== byRule);
  const hasRefunds = table.lines.some(({ refund }) => refund > 0);
  const isMore = hasGifts || hasCompensation;
  return [
    ...NAMING,
    ...(households.some(({ coefficient }) => coefficientFigure(coefficient) !== null) ? [COEFFICIENT] : []),
    ...(table.form === null ? [] : partCells(table)),
    byRule(table, hasConcessions ? 'byRule' : 'share'),
    ...(hasConcessions ? [CHANGE, SHARE] : []),
    ...(hasGifts ? [money('gift', ({ household }) => household.voluntary)] : []),
    ...(hasCompensation ? [money('compensation', ({ household }) => household.compensation)] : []),
    ...(isMore ? [payable(hasGifts, hasCompensation)] : []),
    ...(hasRefunds ? [refund(table), afterRefund(isMore)] : []),
  ];
}

const NAMING: readonly Column[] = [
  { key: 'seq', width: 5, total: null, cell: ({ seq }) => figure(seq, 'plain', { align: 'center' }) },
  {
    key: 'room',
    width: 9,
    total: null,
    cell: ({ household }) => words(household.room, { border: true, align: 'center', bold: true }),
  },
  {
    key: 'owners',
    width: 16,
    total: null,
    cell: ({ household }) => words(household.owners.join('、'), { border: true, wrap: true }),
  },
  {
    key: 'floor',
    width: 6,
    total: null,
    cell: ({ household }) => figure(household.floor, 'plain', { align: 'center' }),
  },
  {
    key: 'area',
    width: 13,
    total: 'sum',
    cell: ({ household }) => figure((household.area ?? 0) / 100, 'money'),
  },
];

const COEFFICIENT: Column = {
  key: 'coefficient',
  width: 7,
  total: null,
  cell: ({ household }) => {
    const own = coefficientFigure(household.coefficient);
    return own === null ? words('', { border: true }) : figure(Number(own), 'plain', { align: 'center' });
  },
};

function byRule({ form }: WorkedTable, key: 'byRule' | 'share'): Column {
  return {
    key,
    width: 13,
    total: 'sum',
    cell: (line, row, grid) =>
      form === null
        ? figure(line.byRule / 100, 'money', { bold: true })
        : formula(
            `ROUND((${grid.at('base', row)}+${grid.at('odd', row)})*${grid.param('unit')},2)`,
            line.byRule / 100,
            'money',
            { bold: true },
          ),
  };
}

const CHANGE: Column = {
  key: 'change',
  width: 12,
  total: 'sum',
  cell: ({ household, byRule: before }) => figure((household.share - before) / 100, 'money'),
};

const SHARE: Column = {
  key: 'share',
  width: 13,
  total: 'sum',
  cell: ({ household }, row, grid) =>
    formula(`ROUND(${grid.at('byRule', row)}+${grid.at('change', row)},2)`, household.share / 100, 'money', {
      bold: true,
    }),
};

const money = (key: ColumnKey, of: (line: Line) => number): Column => ({
  key,
  width: 12,
  total: 'sum',
  cell: (line) => figure(of(line) / 100, 'money'),
});

const payable = (hasGifts: boolean, hasCompensation: boolean): Column => ({
  key: 'payable',
  width: 13,
  total: 'sum',
  cell: ({ household }, row, grid) =>
    formula(
      `ROUND(${grid.at('share', row)}${hasGifts ? `+${grid.at('gift', row)}` : ''}${hasCompensation ? `-${grid.at('compensation', row)}` : ''},2)`,
      household.payable / 100,
      'money',
    ),
});

const refund = ({ form }: WorkedTable): Column => ({
  key: 'refund',
  width: 13,
  total: 'sum',
  cell: (line, row, grid) =>
    form === null
      ? figure(line.refund / 100, 'money')
      : formula(`'${sheetText.pages.refunds}'!${grid.refundAt(row)}`, line.refund / 100, 'money'),
});

const afterRefund = (isMore: boolean): Column => ({
  key: 'finally',
  width: 13,
  total: 'sum',
  cell: ({ household, refund: back }, row, grid) =>
    formula(
      `ROUND(${grid.at(isMore ? 'payable' : 'share', row)}-${grid.at('refund', row)},2)`,
      (household.payable - back) / 100,
      'money',
    ),
});
