import { strToU8, zipSync } from 'fflate';
import { digitsOf, type List, type ListCell } from './list';

/** What browsers call an .xlsx file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A list as an .xlsx file of one sheet. Words are written as inline strings and nothing as a formula, so
 * nothing that anybody typed can come alive; figures are figures, to the last digit. Same list, same bytes.
 */
export function xlsxOf(list: List): Uint8Array<ArrayBuffer> {
  const parts = Object.entries({ ...FRAME, 'xl/worksheets/sheet1.xml': sheetXml(list) });
  const files = Object.fromEntries(parts.map(([path, xml]) => [path, strToU8(`${PROLOG}${xml}`)]));
  return new Uint8Array(zipSync(files, { mtime: EPOCH }));
}

/** The earliest moment that a packed file can carry. */
const EPOCH = new Date(1980, 0, 1, 12);

const PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts around the sheet (ECMA-376); styles: 0 words, 1 headings, 2 figures with two places. */
const FRAME = {
  '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="49" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
} as const;

function sheetXml({ headings, rows }: List): string {
  const head = headings.map((text) => inline(text, 1)).join('');
  const body = rows.map((row) => `<row>${row.map(cellXml).join('')}</row>`).join('');
  const widths = headings.map((_, index) => widthOf(index, headings, rows));
  const columns = widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('');
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${MAIN}">${frozen}<cols>${columns}</cols><sheetData><row>${head}</row>${body}</sheetData></worksheet>`;
}

function cellXml(cell: ListCell): string {
  switch (cell.kind) {
    case 'words':
      return inline(cell.words, 0);
    case 'money':
      return `<c s="2"><v>${digitsOf(cell.fen)}</v></c>`;
    case 'area':
      return cell.area === null ? '<c/>' : `<c s="2"><v>${digitsOf(cell.area)}</v></c>`;
    case 'number':
      return `<c><v>${cell.number}</v></c>`;
  }
}

const inline = (text: string, style: number): string =>
  text === ''
    ? `<c s="${style}"/>`
    : `<c s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** Characters that XML cannot carry have no look either; `_x0041_` would be read as a letter, so its mark is escaped. */
const escaped = (text: string): string =>
  Array.from(text.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_'))
    .filter((each) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(each))
    .join('')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** Wide enough for most of what stands in the column; a Chinese character takes two. */
function widthOf(index: number, headings: List['headings'], rows: List['rows']): number {
  const texts = [
    headings[index] ?? '',
    ...rows.map((row) => (row[index]?.kind === 'words' ? row[index].words : '0000000000')),
  ];
  const longest = Math.max(...texts.map((text) => text.replace(/[^\x20-\x7e]/g, '__').length));
  return Math.min(40, Math.max(8, longest + 2));
}
