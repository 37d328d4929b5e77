import { type CellObject, type ParsingOptions, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { err, ok, type Result } from '../domain/kernel/result';
import { cellText } from './cell-text';
import { borrowCodepages } from './codepages';
import { LIMITS } from './limits';
import { soundBiff } from './sound-biff';
import type { Join, Sheet, SheetRow, TableError, Workbook } from './workbook';

const OPTIONS: ParsingOptions = {
  dense: true,
  cellFormula: false,
  cellHTML: false,
  cellNF: true,
  // Brings the hidden columns and rows too.
  cellStyles: true,
};

/** Reads a workbook by SheetJS: bytes of .xls, .xlsx and .ods, or the text of a table saved as a web page. */
export function fromSheetJs(source: Uint8Array | string): Result<Workbook, TableError> {
  borrowCodepages();
  try {
    const type = typeof source === 'string' ? 'string' : 'array';
    const sound = isBinary(source) ? soundBiff(source) : source;
    if (sound === null) return err({ kind: 'damaged' });
    return workbookOf(read(sound, { ...OPTIONS, type, raw: type === 'string' }));
  } catch (error) {
    // The library knows no other way to say that bytes are no sheet.
    return err(faultIn(error instanceof Error ? error.message : ''));
  }
}

/** Neither text nor an archive. */
const isBinary = (source: Uint8Array | string): source is Uint8Array =>
  typeof source !== 'string' && source[0] !== 0x50;

function faultIn(message: string): TableError {
  if (/password|encrypt/i.test(message)) return { kind: 'locked' };
  if (/Cannot find Workbook stream|Unsupported file/i.test(message)) {
    return { kind: 'notATable', foreign: 'unknown' };
  }
  return { kind: 'damaged' };
}

function workbookOf({ SheetNames, Sheets }: WorkBook): Result<Workbook, TableError> {
  if (SheetNames.length > LIMITS.sheets) return err({ kind: 'tooManySheets', most: LIMITS.sheets });
  const sheets: Sheet[] = [];
  for (const name of SheetNames) {
    const sheet = Object.hasOwn(Sheets, name) ? Sheets[name] : undefined;
    // A sheet called __proto__ is nobody's list.
    if (sheet === undefined) return err({ kind: 'damaged' });
    const read = sheetOf(name, sheet);
    if (!read.ok) return read;
    sheets.push(read.value);
  }
  return ok({ sheets });
}

function sheetOf(name: string, sheet: WorkSheet): Result<Sheet, TableError> {
  const rows: SheetRow[] = [];
  let isTooWide = false;
  // By what is there: damaged places leave rows and columns thousands of millions long, and empty.
  eachFilled(sheet['!data'] ?? [], (cells, index) => {
    if (rows.length > LIMITS.rows || isTooWide) return;
    const texts = textsOf(cells);
    isTooWide = texts.length > LIMITS.columns;
    if (texts.length > 0) {
      rows.push({ number: index + 1, cells: texts, isHidden: sheet['!rows']?.[index]?.hidden === true });
    }
  });
  if (rows.length > LIMITS.rows) return err({ kind: 'tooManyRows', sheet: name, most: LIMITS.rows });
  if (isTooWide) return err({ kind: 'tooManyColumns', sheet: name, most: LIMITS.columns });
  const joins = joinsIn(sheet, rows);
  return ok({ name, rows: filledDown(rows, joins), hiddenColumns: hiddenIn(sheet), joins });
}

/** The texts up to the last cell that holds any; one text too many where a cell stands beyond the limit. */
function textsOf(cells: readonly (CellObject | undefined)[]): readonly string[] {
  const texts: string[] = [];
  eachFilled(cells, (cell, column) => {
    const text = cell === undefined ? '' : cellText(cell);
    if (text.trim() === '' || texts.length > LIMITS.columns) return;
    const place = Math.min(column, LIMITS.columns);
    while (texts.length < place) texts.push('');
    texts.push(text);
  });
  return texts;
}

function eachFilled<T>(values: readonly T[], act: (value: T, at: number) => void): void {
  for (const at of Object.keys(values)) {
    const value = values[Number(at)];
    if (value !== undefined) act(value, Number(at));
  }
}

function hiddenIn(sheet: WorkSheet): readonly number[] {
  const columns = (sheet['!cols'] ?? []).slice(0, LIMITS.columns);
  return columns.flatMap((column, index) => (column?.hidden === true ? [index] : []));
}

/** Joins that go down over several rows, within the rows that hold something. */
function joinsIn(sheet: WorkSheet, rows: readonly SheetRow[]): readonly Join[] {
  const lastRow = rows.at(-1)?.number ?? 0;
  return (sheet['!merges'] ?? [])
    .slice(0, LIMITS.rows)
    .filter(({ s, e }) => e.r > s.r && s.r < lastRow && s.c < LIMITS.columns)
    .map(({ s, e }) => ({ column: s.c, first: s.r + 1, last: Math.min(e.r + 1, lastRow) }));
}

/** Gives every row of a join its value. */
function filledDown(rows: readonly SheetRow[], joins: readonly Join[]): readonly SheetRow[] {
  if (joins.length === 0) return rows;
  const byNumber = new Map(rows.map((row) => [row.number, [...row.cells]]));
  for (const { column, first, last } of joins) {
    const value = byNumber.get(first)?.[column] ?? '';
    for (let number = first + 1; number <= last && value !== ''; number += 1) {
      const cells = byNumber.get(number);
      if (cells === undefined) continue;
      while (cells.length < column) cells.push('');
      cells[column] = value;
    }
  }
  return rows.map((row) => ({ ...row, cells: byNumber.get(row.number) ?? row.cells }));
}
