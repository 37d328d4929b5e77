import { err, ok, type Result } from '../domain/kernel/result';
import { decodeText } from './decode-text';
import { readDelimited } from './delimited';
import { fromSheetJs } from './from-sheetjs';
import { LIMITS } from './limits';
import { sniff } from './sniff';
import type { Sheet, TableError, Workbook } from './workbook';
import { cellsOnly } from './zip/unpack';

/**
 * Reads a file of tables: .xlsx, .xls, .ods, a web page that calls itself .xls, or text with commas or tabs
 * in UTF-8, UTF-16 or GBK. By its bytes, not by its name. Whole or not at all.
 */
export function readWorkbook(bytes: Uint8Array): Result<Workbook, TableError> {
  if (bytes.length === 0) return err({ kind: 'empty' });
  if (bytes.length > LIMITS.bytes) return err({ kind: 'tooLarge', bytes: LIMITS.bytes });
  const workbook = read(bytes);
  if (!workbook.ok) return workbook;
  const sheets = workbook.value.sheets.filter(({ rows }) =>
    rows.some(({ cells }) => cells.some((text) => text.trim() !== '')),
  );
  return sheets.length === 0 ? err({ kind: 'noCells' }) : ok({ sheets });
}

function read(bytes: Uint8Array): Result<Workbook, TableError> {
  const kind = sniff(bytes);
  switch (kind.kind) {
    case 'zip': {
      const cells = cellsOnly(bytes);
      return cells.ok ? fromSheetJs(cells.value) : cells;
    }
    case 'binary':
      return fromSheetJs(bytes);
    case 'text':
      return readText(bytes);
    case 'foreign':
      return err({ kind: 'notATable', foreign: kind.foreign });
  }
}

function readText(bytes: Uint8Array): Result<Workbook, TableError> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value.replace(/^\uFEFF/, '');
  if (/^\s*\{/.test(text)) return err({ kind: 'notATable', foreign: 'backup' });
  if (/^\s*</.test(text)) return readMarkup(text);
  return withinLimits(readDelimited(text));
}

/** A web page or the XML of 2003; office programs write both and call them .xls. */
const readMarkup = (text: string): Result<Workbook, TableError> =>
  /<(?:\w+:)?(?:table|workbook)\b/i.test(text)
    ? fromSheetJs(text)
    : err({ kind: 'notATable', foreign: 'unknown' });

function withinLimits(sheet: Sheet): Result<Workbook, TableError> {
  const rows = sheet.rows.filter(({ cells }) => cells.some((text) => text.trim() !== ''));
  if (rows.length > LIMITS.rows) return err({ kind: 'tooManyRows', sheet: '', most: LIMITS.rows });
  const isTooWide = rows.some(({ cells }) => cells.length > LIMITS.columns);
  if (isTooWide) return err({ kind: 'tooManyColumns', sheet: '', most: LIMITS.columns });
  return ok({ sheets: [{ ...sheet, rows }] });
}
