import type { ContentText, Size } from 'pdfmake/interfaces';

/** The two type families of the papers: 宋 for text and titles, 黑 for headings and amounts. */
export type Face = 'Song' | 'Hei';

/** How text is set: sizes and pitches in points; `pitch` is the distance from line to line. */
export type Setting = {
  readonly size: number;
  readonly pitch?: number;
  readonly face?: Face;
  readonly bold?: boolean;
};

/** A piece of a line: plain text, or text that is set its own way or may not be broken. */
export type Piece = string | ContentText;

/** The natural line height of each face, by which pdfmake multiplies its own factor. */
const NATURAL: Readonly<Record<Face, number>> = { Song: 1.437, Hei: 1.448 };

/** Body of the agreement: 22 lines of 28 characters on a page, as official papers have it (GB/T 9704). */
export const BODY: Setting = { size: 15.79, pitch: 28.6 };
export const CLAUSE_HEADING: Setting = { ...BODY, face: 'Hei' };
export const TABLE: Setting = { size: 12, pitch: 15.7 };
export const TABLE_HEAD: Setting = { ...TABLE, face: 'Hei' };
export const TABLE_AMOUNT: Setting = { size: 13, pitch: 16, face: 'Hei' };

export const ANNEX_HEADING: Setting = { size: 14, pitch: 22, face: 'Hei' };

export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

/** What pdfmake is told about a setting. */
export function style({ size, pitch, face = 'Song', bold = false }: Setting): {
  font: Face;
  fontSize: number;
  bold: boolean;
  lineHeight: number;
} {
  const lineHeight = pitch === undefined ? 1 : pitch / (size * NATURAL[face]);
  return { font: face, fontSize: size, bold, lineHeight };
}

/** Text in one setting. */
export const set = (
  text: string | Piece[],
  setting: Setting,
  more: Partial<ContentText> = {},
): ContentText => ({
  ...style(setting),
  ...more,
  text: typeof text === 'string' && text.includes('·') ? dotted(text) : text,
});

/** A dot inside a name (间隔号) never begins a line: it stays with the character before it. */
const dotted = (text: string): Piece[] =>
  text
    .split(/(.·)/u)
    .filter((part) => part !== '')
    .map((part) => (part.endsWith('·') ? unbroken(part) : part));

/** A node as a column of so much width. */
export const column = <Node extends object>(width: Size, node: Node): Node & { width: Size } => ({
  ...node,
  width,
});

/** Width of a text in ems: figures are a little over half as wide as they are high. */
export const emsOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : 0.6), 0);

/** Lines that pieces take which are not divided where they fit: widths in ems. */
export function linesOf(pieces: readonly string[], width: number): number {
  let lines = 1;
  let at = 0;
  for (const piece of pieces) {
    const length = emsOf(piece);
    if (at > 0 && at + length > width) {
      lines += 1;
      at = 0;
    }
    at += length;
    if (at > width) {
      lines += Math.ceil(at / width) - 1;
      at %= width;
    }
  }
  return lines;
}

/** A piece that stays on one line: an amount, a code. */
export const unbroken = (text: string): ContentText => ({ text, noWrap: true });

/** Text that is broken between its parts and not inside a short one: 7层2.2 and 得5,536元 stay on one line. */
export const inParts = (text: string): Piece[] =>
  partsOf(text).map((part) => (Array.from(part).length <= SHORT_PART ? unbroken(part) : part));

/** A text divided after its commas and stops. */
export const partsOf = (text: string): readonly string[] => text.match(/[^、，；：。]+[、，；：。]*/g) ?? [];

const SHORT_PART = 12;

/** A paragraph of running text whose first line is in by two characters. */
export const paragraph = (pieces: Piece[], setting: Setting = BODY): ContentText =>
  set(pieces, setting, { leadingIndent: setting.size * 2 });

/** The name of a paper: 宋 bold, in the middle. */
export const title = (text: string, size = 22, below = 6): ContentText =>
  set(text, { size, bold: true, pitch: size * 1.5 }, { alignment: 'center', margin: [0, 0, 0, below] });
