import { HyperFormula } from 'hyperformula';
import type { Scheme } from '../../src/domain/apportionment/scheme';
import { entry } from '../../src/domain/kernel/entry';
import { worked } from './community';

/** A workbook that shares every scheme, as somebody would build it in a spreadsheet. */
export type Spreadsheet = {
  /** Puts new totals in, in fen, and recalculates what hangs on them. */
  readonly recalculate: (totals: readonly number[]) => void;
  readonly shares: () => readonly (readonly number[])[];
};

type Cell = string | number | null;
type Block = { readonly first: number; readonly last: number };

/**
 * One sheet, a block of rows for each scheme, the weights typed in: A total, B weight, C sum of the weights, D sum of
 * the remainders, F share, and what `columns` adds for each household.
 */
function spreadsheetOf(
  schemes: readonly Scheme[],
  columns: (row: number, block: Block) => readonly Cell[],
): Spreadsheet {
  const rows: Cell[][] = [];
  const blocks = schemes.map((scheme): Block => {
    const weights = weightsOf(scheme);
    const block = { first: rows.length + 1, last: rows.length + weights.length };
    weights.forEach((weight, index) => {
      const row = block.first + index;
      const sums = [`=SUM(B${row}:B${block.last})`, `=SUM(E${row}:E${block.last})`];
      rows.push([null, weight, ...(index === 0 ? sums : [null, null]), ...columns(row, block)]);
    });
    return block;
  });
  const book = HyperFormula.buildFromArray(rows, { licenseKey: 'gpl-v3' });
  return {
    recalculate: (totals) =>
      book.batch(() => {
        blocks.forEach(({ first }, index) => {
          book.setCellContents({ sheet: 0, row: first - 1, col: 0 }, entry(totals, index));
        });
      }),
    shares: () =>
      blocks.map(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, at) =>
          Number(book.getCellValue({ sheet: 0, row: first - 1 + at, col: 5 })),
        ),
      ),
  };
}

/** Largest remainder, to the fen the same as the engine: E remainder, F share. */
export const exactSpreadsheet = (schemes: readonly Scheme[]): Spreadsheet =>
  spreadsheetOf(schemes, (row, { first, last }) => {
    const [total, sum, left] = [`$A$${first}`, `$C$${first}`, `$D$${first}`];
    const above = row === first ? '' : `+COUNTIF(E$${first}:E${row - 1},E${row})`;
    const place = `COUNTIF(E$${first}:E$${last},">"&E${row})${above}`;
    return [
      `=MOD(${total}*B${row},${sum})`,
      `=(${total}*B${row}-E${row})/${sum}+IF((${place})*${sum}<${left},1,0)`,
    ];
  });

/** One formula per household: each share rounded by itself, which loses the sum. */
export const plainSpreadsheet = (schemes: readonly Scheme[]): Spreadsheet =>
  spreadsheetOf(schemes, (row, { first }) => [null, `=ROUND($A$${first}*B${row}/$C$${first},0)`]);

/** Highest floor first, so that the row above wins a tie as the scheme says. */
function weightsOf(scheme: Scheme): readonly number[] {
  const [pool] = worked(scheme).pools;
  if (pool === undefined) throw new Error('The scheme has no pool.');
  const parts: readonly (number | bigint)[] = pool.whole.parts;
  return byPrecedence(scheme).map((index) => Number(entry(parts, index)));
}

/** The households' positions, who comes first among equal remainders before the others. */
export const byPrecedence = ({ households }: Scheme): readonly number[] =>
  households
    .map((household, index) => ({ household, index }))
    .sort(({ household: a }, { household: b }) => b.floor - a.floor || b.area - a.area || a.seq - b.seq)
    .map(({ index }) => index);
