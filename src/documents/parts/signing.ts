import type { Content, TableCell } from 'pdfmake/interfaces';
import { namesCell, type TextCell } from './table';
import { mm, type Setting, set } from './type';

/** The square for a fingerprint (指印): 20 mm, the measure that a thumb needs. */
const BOX = mm(20);

/** A cell that holds the square and so makes its row 20 mm and `space` millimetres above and below. Needs no padding. */
export const fingerprintCell = (space = 0.75): TableCell => ({
  canvas: [{ type: 'rect', x: 0, y: 0, w: BOX, h: BOX, lineWidth: 1 }],
  margin: [mm(space), mm(space), mm(space), mm(space)],
});

export const FINGERPRINT_WIDTH = BOX + mm(1.5);

/** 年 above 月 日, at the foot of the cell and flush right, with room to write before each. */
export const dateCell = (setting: Setting = { size: 12, pitch: 17 }): TableCell => ({
  verticalAlignment: 'bottom',
  margin: [0, 0, 4, 4],
  stack: [set('年', setting, { alignment: 'right' }), set('月　　日', setting, { alignment: 'right' })],
});

/** A line to write on behind a label: 见证人：________. */
export const signLine = (labels: readonly string[], setting: Setting, width: number): Content => ({
  columns: labels.map((label) => set(`${label}：${'_'.repeat(width)}`, setting, { noWrap: true })),
  columnGap: 8,
});

/** Who is to sign: a long name, such as a work unit's, is set smaller, so that the row keeps its height. */
export const signerName = (name: string, perLine: number): TextCell =>
  Array.from(name).length > 12
    ? namesCell(name, perLine + 1, 'center', { size: 11, pitch: 14 })
    : namesCell(name, perLine, 'center', { size: 13, pitch: 17 });
