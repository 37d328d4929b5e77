import type {
  Content,
  ContentTable,
  ContentText,
  CustomTableLayout,
  Size,
  TableCell,
  TableCellProperties,
} from 'pdfmake/interfaces';
import { type Piece, type Setting, set, TABLE, TABLE_AMOUNT, TABLE_HEAD } from './type';

/** A cell of plain text, which a table may still widen. */
export type TextCell = ContentText & TableCellProperties;

type Side = 'left' | 'center' | 'right';

export const cell = (text: string | Piece[], side: Side = 'left', setting: Setting = TABLE): TextCell => ({
  ...set(text, setting, { alignment: side }),
  verticalAlignment: 'middle',
});

/** Figures and words of money and areas: they never break, but where a line of their own is asked for. */
export const figure = (text: string, side: Side = 'right', setting: Setting = TABLE): TableCell => ({
  stack: text.split('\n').map((line) => set(line, setting, { alignment: side, noWrap: true })),
  verticalAlignment: 'middle',
});

export const amountCell = (text: string, setting: Setting = TABLE_AMOUNT): TableCell =>
  figure(text, 'right', setting);

export const headCell = (text: string, setting: Setting = TABLE_HEAD): TextCell =>
  cell(text, 'center', setting);

/** The cells that a wider one covers. */
export const covered = (count: number): TableCell[] => Array.from({ length: count }, () => ({}));

/** Names in a narrow column: broken between people and before a note, not inside a name that fits on a line. */
export function namesCell(
  names: string,
  perLine: number,
  side: Side = 'left',
  setting: Setting = TABLE,
): TextCell {
  const lines: string[] = [];
  for (const part of names.match(/（?[^、（]+、?/g) ?? []) {
    const longer = `${lines.at(-1) ?? ''}${part}`;
    const before = lines.at(-1) ?? '';
    const bare = Array.from(before.replace(/、$/, '')).length;
    const filled = bare > perLine ? bare % perLine : Array.from(before).length;
    const isFitting = lines.length > 0 && filled + Array.from(part.replace(/、$/, '')).length <= perLine;
    lines.splice(lines.length - (isFitting ? 1 : 0), 1, isFitting ? longer : part);
  }
  return cell(lines.join('\n'), side, setting);
}

export type Ruling = {
  readonly headerRows?: number;
  /** Space above and below the text of a row, and to its sides, in points. */
  readonly padding?: number;
  /** The same for the header, where it differs. */
  readonly headPadding?: number;
  readonly sides?: number;
};

/** Thin rules inside, strong ones outside and under the header; no tint, no colour: black-and-white printers. */
export const ruling = ({
  headerRows = 1,
  padding = 2.2,
  headPadding = padding,
  sides = 3,
}: Ruling = {}): CustomTableLayout => ({
  hLineWidth: (row, node) =>
    row === 0 || row === node.table.body.length || row === headerRows ? STRONG : THIN,
  vLineWidth: (column, node) => (column === 0 || column === columnsOf(node) ? STRONG : THIN),
  paddingTop: (row) => (row < headerRows ? headPadding : padding),
  paddingBottom: (row) => (row < headerRows ? headPadding : padding),
  paddingLeft: () => sides,
  paddingRight: () => sides,
});

/** A table whose header returns on every page and whose rows are never split. */
export const table = (
  widths: Size[],
  body: TableCell[][],
  { margin = [0, 0, 0, 0], ...rules }: Ruling & { readonly margin?: [number, number, number, number] } = {},
): Content => ({
  margin,
  layout: ruling(rules),
  table: {
    widths,
    body,
    headerRows: rules.headerRows ?? 1,
    keepWithHeaderRows: Math.min(1, rules.headerRows ?? 1),
    dontBreakRows: true,
  },
});

/** The column of room numbers: as wide as the longest, so that 0101 stays on one line, up to a length that may wrap. */
export function roomWidth(rooms: readonly string[], { size }: Setting): number {
  const widths = rooms.map((room) =>
    Array.from(room).reduce((sum, character) => sum + (character > '\u2e7f' ? size : size * 0.6), 0),
  );
  return Math.min(size * 4.5, Math.max(size * 2.2, ...widths));
}

/** Width in points of the longest of some figures with their unit, set in 宋; `least` or more. */
export const figuresWidth = (texts: readonly string[], { size }: Setting, least: number): number =>
  Math.max(least, ...texts.map((text) => size * figureEms(text)));

const figureEms = (text: string): number =>
  Array.from(text).reduce((sum, sign) => sum + (/[,. ]/.test(sign) ? 0.3 : sign > '\u2e7f' ? 1 : 0.57), 0);

const STRONG = 1.25;
const THIN = 0.5;

const columnsOf = (node: ContentTable): number => node.table.body[0]?.length ?? 0;
