import { sheetText } from '../../text/zh-cn/sheet';
import { type BookCell, figure, formula, words } from '../book';
import { type Grid, PARAM_COLUMN, type ParamKey } from './grid';
import { unitYuan } from './part-columns';
import type { WorkedTable } from './worked-table';

/** The figures above the table, in their order. */
export const paramsOf = ({ form, source }: WorkedTable): readonly ParamKey[] => {
  if (form === null) return ['net', 'unit'];
  const left: readonly ParamKey[] = source.scheme.roundMode === 'ceil' ? [] : ['left'];
  return ['net', 'unit', 'units', 'weights', ...left];
};

/** One figure above the table with what it is. */
export function paramRow(
  key: ParamKey,
  table: WorkedTable,
  grid: Grid,
  netCell: string,
  columns: number,
): readonly BookCell[] {
  const isUp = table.source.scheme.roundMode === 'ceil';
  const label = key === 'units' && isUp ? sheetText.params.fen : sheetText.params[key];
  return [
    words(label, { columns: PARAM_COLUMN - 1, border: true }),
    ...Array.from({ length: PARAM_COLUMN - 2 }, () => null),
    paramCell(key, table, grid, netCell),
    ...Array.from({ length: columns - PARAM_COLUMN }, () => null),
  ];
}

function paramCell(key: ParamKey, table: WorkedTable, grid: Grid, netCell: string): BookCell {
  const { figures, units, lines, left } = table;
  const inFen = `ROUND(${grid.param('net')}*100,0)`;
  switch (key) {
    case 'net':
      return formula(netCell, figures.net / 100, 'money');
    case 'unit':
      return figure(unitYuan(table));
    case 'units':
      return formula(
        table.source.scheme.roundMode === 'ceil'
          ? inFen
          : `ROUNDUP(${inFen}/ROUND(${grid.param('unit')}*100,0),0)`,
        units,
        'whole',
      );
    case 'weights':
      return formula(
        `SUM(${grid.all('weight')})`,
        lines.reduce((sum, line) => sum + (line.working?.weight ?? 0), 0),
        'whole',
      );
    case 'left':
      return formula(`${grid.param('units')}-SUM(${grid.all('base')})`, left, 'whole');
  }
}
