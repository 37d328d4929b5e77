import { type TieKey, UNITS } from '../../domain/apportionment/scheme';
import { sheetText } from '../../text/zh-cn/sheet';
import { figure, formula } from '../book';
import type { Column } from './column';
import type { Grid } from './grid';
import type { Line, WorkedTable } from './worked-table';

/** The columns of the working: weight, whole part, remainder, its rank, and the odd unit. */
export function partCells(table: WorkedTable): readonly Column[] {
  const { scheme } = table.source;
  const isUp = scheme.roundMode === 'ceil';
  return [
    weight(table),
    {
      key: 'base',
      width: 11,
      total: 'sum',
      cell: (line, row, grid) => formula(baseFormula(quotaOf(grid, row, isUp)), part(line, 'base'), 'whole'),
    },
    {
      key: 'remainder',
      width: 13,
      total: null,
      cell: (line, row, grid) => {
        const { product, all } = quotaOf(grid, row, isUp);
        return formula(`${product}-${grid.at('base', row)}*${all}`, part(line, 'remainder'), 'whole');
      },
    },
    ...(isUp ? [] : [rank(scheme.tie)]),
    {
      key: 'odd',
      width: 6,
      total: 'sum',
      cell: (line, row, grid) => formula(oddFormula(grid, row, isUp), part(line, 'odd'), 'count', CENTRED),
    },
  ];
}

const CENTRED = { align: 'center' } as const;

const part = ({ working }: Line, key: 'base' | 'remainder' | 'rank' | 'odd'): number => working?.[key] ?? 0;

/** What is multiplied out and what it is divided by; where every share goes up, by the unit as well. */
function quotaOf(grid: Grid, row: number, isUp: boolean): { readonly product: string; readonly all: string } {
  const product = `${grid.param('units')}*${grid.at('weight', row)}`;
  const all = grid.param('weights');
  return { product, all: isUp ? `(${all}*ROUND(${grid.param('unit')}*100,0))` : all };
}

/** The whole part of a quotient, made good where the division came out at the next whole number. */
export const baseFormula = ({ product, all }: { readonly product: string; readonly all: string }): string =>
  `INT(${product}/${all})-IF(INT(${product}/${all})*${all}>${product},1,0)`;

function oddFormula(grid: Grid, row: number, isUp: boolean): string {
  if (isUp) return `IF(${grid.at('remainder', row)}>0,1,0)`;
  const rankCell = grid.at('rank', row);
  return `IF(AND(${rankCell}>0,${rankCell}<=${grid.param('left')}),1,0)`;
}

const rank = (tie: readonly TieKey[]): Column => ({
  key: 'rank',
  width: 7,
  total: null,
  cell: (line, row, grid) => formula(rankFormula(grid, row, tie), part(line, 'rank'), 'count', CENTRED),
});

/** One more than have a larger remainder, or the same and come first by the stated order. */
export function rankFormula(grid: Grid, row: number, tie: readonly TieKey[]): string {
  const own = grid.at('remainder', row);
  const all = grid.all('remainder');
  const first = comesFirst(tie, (column) => [grid.all(column), grid.at(column, row)]);
  return `IF(${own}>0,1+SUMPRODUCT((${all}>${own})*1)+SUMPRODUCT((${all}=${own})*${first}),0)`;
}

/** Who comes first among equal remainders, in words (余数相同的先后). */
export const tieWords = ({ source: { scheme } }: WorkedTable): string =>
  scheme.tie.map((key) => sheetText.tie[key]).join('，');

/** 1 for each of all that comes before one's own by the stated order, and by the list at last. */
export const comesFirst = (
  tie: readonly TieKey[],
  columnsOf: (column: OrderColumn) => readonly [each: string, mine: string],
): string =>
  [...new Set<TieKey>([...tie, 'seqAsc'])].reduceRight((later, key) => {
    const { column, sign } = ORDER[key];
    const [each, mine] = columnsOf(column);
    return `((${each}${sign}${mine})+(${each}=${mine})*${later})`;
  }, '0');

type OrderColumn = 'floor' | 'area' | 'seq';

const ORDER: Readonly<Record<TieKey, { readonly column: OrderColumn; readonly sign: '>' | '<' }>> = {
  floorDesc: { column: 'floor', sign: '>' },
  areaDesc: { column: 'area', sign: '>' },
  seqAsc: { column: 'seq', sign: '<' },
};

const weight = ({ form }: WorkedTable): Column => ({
  key: 'weight',
  width: 12,
  total: 'sum',
  cell: ({ working }, row, grid) => {
    const value = working?.weight ?? 0;
    const area = `ROUND(${grid.at('area', row)}*100,0)`;
    const coefficient = (): string => `ROUND(${grid.at('coefficient', row)}*${form?.scale ?? 1},0)`;
    if (value === 0 || form === null || form.kind === 'given') return figure(value, 'whole');
    switch (form.kind) {
      case 'area':
        return formula(area, value, 'whole');
      case 'coefficient':
        return formula(coefficient(), value, 'whole');
      case 'coefficientArea':
        return formula(`${coefficient()}*${area}`, value, 'whole');
    }
  },
});

/** One unit of rounding in yuan. */
export const unitYuan = ({ source }: WorkedTable): number => UNITS[source.scheme.unit] / 100;
